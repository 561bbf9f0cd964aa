import type { Moment } from '#content/article.ts';
import { momentOf } from '#content/clock.ts';
import type { Letter } from '#content/outbox.ts';
import type { User } from '#content/user.ts';
import { dateTime } from '#language/dates.ts';
import { type MessageKey, messagesIn } from '#language/messages.ts';
import { typeset } from '#language/typography.ts';
import { readSettings } from '#storage/queries/house/settings.ts';
import { addToOutbox } from '#storage/records/outbox.ts';
import type { Backstage } from '../context.ts';

/** What the program writes to people about. */
export type LetterKind =
  | 'invitation'
  | 'passwordReset'
  | 'passwordAsked'
  | 'passwordChanged'
  | 'emailChanged'
  | 'codesAdded'
  | 'codesRemoved'
  | 'passkeyAdded'
  | 'passkeyRemoved'
  | 'recoveryCodesRenewed'
  | 'recoveryCodeUsed'
  | 'secondFactorsReset'
  | 'codesGuessed'
  | 'dataCopy'
  | 'dataErasure'
  | 'commentWaiting'
  | 'commentsWaiting';

/** A letter to be written. */
export type LetterOrder = {
  kind: LetterKind;
  to: Pick<User, 'name' | 'email' | 'language'>;
  /** Who brings it about, as the letter names them. */
  by?: string;
  /** Of what it tells: the name of a passkey, how many recovery codes are left. */
  what?: string;
  link?: { address: string; expiresAt: string };
  /** What else it tells, by the names that its words have for them. */
  about?: Record<string, string | number>;
  /** When what it says no longer holds, where that is not the end of `link`. */
  validUntil?: Moment;
};

/**
 * Writes a letter in the language of who gets it, and leaves it in the outbox, in the transaction of the deed that it
 * tells of: it leaves if the deed was done, and only then.
 */
export async function writeLetter({ db, clock }: Backstage, order: LetterOrder): Promise<void> {
  const { kind, to, by = '', what = '', link, about = {}, validUntil = link?.expiresAt ?? null } = order;
  const { name: newspaper, timeZone, typography } = await readSettings(db);
  const t = messagesIn(to.language);
  const until = link ? dateTime(link.expiresAt, { language: to.language, timeZone }) : '';
  const values = { newspaper, by, what, until, link: link?.address ?? '', name: to.name, ...about };
  const set = (key: MessageKey) =>
    t(key, values)
      .split('\n')
      .map((line) => typeset(line, { language: to.language, houseStyle: typography }))
      .join('\n');
  const task: Letter = {
    to: { name: to.name, address: to.email },
    subject: set(`mail.${kind}.subject`),
    text: [set('mail.greeting'), set(`mail.${kind}`), newspaper].join('\n\n'),
    validUntil,
  };
  await addToOutbox(db, { kind: 'mail', task, at: momentOf(clock.now()) });
}
