import type { FC } from 'hono/jsx';
import { may, ROLES } from '#content/permissions.ts';
import { dateTime, exactDateTime, mediumDate } from '#language/dates.ts';
import { REFUSAL_CODES } from '#newsroom/errors.ts';
import type { JournalEntry } from '#storage/queries/day/journal.ts';
import type { DeskPage } from '../desk.ts';
import { frontChanges } from '../front-words.ts';
import { type NamedChange, settingChanges } from '../settings-words.ts';

type LinesProps = {
  page: DeskPage;
  entries: JournalEntry[];
  moment: (at: string) => string;
  /** Whether each line of an article leads to all lines of that article. */
  leadToArticles?: boolean;
};

type EntryProps = { page: DeskPage; entry: JournalEntry };

/** Lines of the logbook as sentences, each with the moment as `moment` tells it. */
export const JournalLines: FC<LinesProps> = ({ page, entries, moment, leadToArticles = false }) => (
  <ul class="entries">
    {entries
      .map((each) => named(page, each))
      .map((entry) => (
        <li>
          <time datetime={entry.at}>{moment(entry.at)}</time>
          <p>
            <strong>{entry.actorId === null ? page.t('desk.journal.system') : entry.actorName}</strong>{' '}
            <Sentence page={page} entry={entry} />
            {leadToArticles && entry.articleId !== null && (
              <>
                {' '}
                <a class="all" href={`/desk/journal/?article=${entry.articleId}`}>
                  {page.t('desk.journal.article.this')}
                  <span class="unseen"> ({entry.subject})</span>
                </a>
              </>
            )}
          </p>
          <Changes page={page} entry={entry} />
          <Change page={page} entry={entry} />
        </li>
      ))}
  </ul>
);

/** An article may have been begun before it had a headline. */
function named(page: DeskPage, entry: JournalEntry): JournalEntry {
  const isUntitled = entry.articleId !== null && entry.subject === '';
  return isUntitled ? { ...entry, subject: page.t('articles.untitled') } : entry;
}

/** Each setting or zone of the front page that was changed, by its name. */
const Changes: FC<EntryProps> = ({ page, entry }) => {
  const changes = changesIn(page, entry);
  if (!changes) return null;
  return (
    <dl>
      {changes.map(({ name, before, after }) => (
        <div>
          <dt>{name}</dt>
          <dd>{[before, after].filter((text) => text !== null).join(' → ')}</dd>
        </div>
      ))}
    </dl>
  );
};

function changesIn(page: DeskPage, entry: JournalEntry): NamedChange[] | null {
  return settingChanges(page, entry) ?? frontChanges(page, entry);
}

/** What was there before and after, as far as the sentence does not tell it. */
const Change: FC<EntryProps> = ({ page, entry }) => {
  // How many is told as a number, so that no sign can stand for it; settings and zones are told one by one.
  if (isCounted(entry) || changesIn(page, entry)) return null;
  const told = sentence(page, { ...entry, subject: '', before: OPEN, after: CLOSE });
  const before = told.includes(OPEN) || entry.before === null ? null : valueIn(page, entry.before);
  const after = told.includes(CLOSE) || entry.after === null ? null : valueIn(page, entry.after);
  if (before === null && after === null) return null;
  return (
    <details>
      <summary>{page.t('desk.journal.change')}</summary>
      {before !== null && <p>{page.t('desk.journal.before', { text: before })}</p>}
      {after !== null && <p>{page.t('desk.journal.after', { text: after })}</p>}
    </details>
  );
};

/** Marks where the subject stands in a sentence, so that it can be made a link; no name or headline holds these. */
const [OPEN, CLOSE] = ['\ue000', '\ue001'];

const Sentence: FC<EntryProps> = ({ page, entry }) => {
  const text = sentence(page, { ...entry, subject: `${OPEN}${entry.subject}${CLOSE}` });
  const [before = '', subject, after = ''] = text.split(new RegExp(`[${OPEN}${CLOSE}]`));
  return (
    <>
      {before}
      {subject !== undefined && <Subject page={page} entry={entry} />}
      {after}
    </>
  );
};

/** An article or an account is a link for whoever may open it. */
const Subject: FC<EntryProps> = ({ page, entry }) => {
  const { subject, articleId, aboutUserId, action } = entry;
  const roles = page.user?.roles ?? [];
  if (articleId !== null && may(roles, 'readAnyArticle')) return <a href={`/desk/articles/${articleId}/`}>{subject}</a>;
  const isName = aboutUserId !== null && action !== 'signedIn' && action !== 'invitationWithdrawn';
  if (isName && may(roles, 'managePeople')) return <a href={`/desk/people/${aboutUserId}/`}>{subject}</a>;
  return <>{subject}</>;
};

/** What was done, without who did it: "a publié « … »". Unknown values are told as an ellipsis. */
export function sentence(
  page: DeskPage,
  { action, subject, before, after }: Pick<JournalEntry, 'action' | 'subject' | 'before' | 'after'>,
): string {
  const values = valuesIn(page, { before, after });
  const counted = isCounted({ action }) ? { after: Number(after ?? 2) } : {};
  return page.t(`journal.${action}`, { subject, ...values, ...counted });
}

/** Whether what a deed came to is a number: of devices, of comments. */
function isCounted({ action }: Pick<JournalEntry, 'action'>): boolean {
  return COUNTED.some((each) => each === action);
}

const COUNTED = [
  'sessionsEnded',
  'commentsApproved',
  'commentsRefused',
  'commentsToSpam',
  'commentsHidden',
  'commentsUndone',
  'commentAnswered',
  'writerTrusted',
  'writerBlocked',
  'writerReleased',
  'spamEmptied',
];

/** What was before and after a deed, in words; moments within one and the same minute with their seconds. */
export function valuesIn(page: DeskPage, { before, after }: Pick<JournalEntry, 'before' | 'after'>) {
  if (
    before !== null &&
    after !== null &&
    isMoment(before) &&
    isMoment(after) &&
    before.slice(0, MINUTE) === after.slice(0, MINUTE)
  ) {
    return { before: exactDateTime(before, page), after: exactDateTime(after, page) };
  }
  return { before: valueIn(page, before), after: valueIn(page, after) };
}

/** Signs of a moment down to its minute. */
const MINUTE = '2026-11-24T08:00'.length;

function isMoment(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text);
}

/** What a deed was done to, as it is kept: a moment, days, roles, or why it was refused, in words; anything else as it is. */
export function valueIn(page: DeskPage, text: string | null): string {
  const code = REFUSAL_CODES.find((each) => each === text);
  if (code) return page.t(`refusal.${code}`);
  if (text === null) return '…';
  if (isMoment(text)) return dateTime(text, page);
  const parts = text.split(' · ').map((part) => dayIn(page, part));
  return rolesIn(page, text) ?? parts.join(' · ');
}

/** A day such as `2026-11-24` in words; anything else as it is. */
function dayIn({ language }: DeskPage, text: string): string {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text);
  return isDay ? mediumDate(`${text}T12:00:00.000Z`, { language, timeZone: 'UTC' }) : text;
}

/** Roles as the journal keeps them, with a space between them, in words; null for anything else. */
function rolesIn(page: DeskPage, text: string | null): string | null {
  const names = text?.split(' ') ?? [];
  const roles = ROLES.filter((role) => names.includes(role));
  return roles.length > 0 && roles.length === names.length
    ? roles.map((role) => page.t(`role.${role}`)).join(', ')
    : null;
}
