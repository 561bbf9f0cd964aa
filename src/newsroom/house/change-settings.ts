import { momentOf } from '#content/clock.ts';
import { faintColours, isColour } from '#content/colours.ts';
import { COMMENT_OPENINGS, COMMENT_READINGS, MOST_COMMENT_DAYS } from '#content/comment.ts';
import { isHouseTypography } from '#content/house-typography.ts';
import { isPermalinkPattern } from '#content/permalink.ts';
import { ROLES } from '#content/permissions.ts';
import type { Settings } from '#content/settings.ts';
import { languages } from '#language/messages.ts';
import { inTransaction } from '#storage/database.ts';
import { readSettings } from '#storage/queries/house/settings.ts';
import { advanceEdition } from '#storage/records/editions.ts';
import { saveSettings } from '#storage/records/settings.ts';
import { mustBeAllowed } from '../actor.ts';
import type { Newsroom } from '../context.ts';
import { Refusal, type RefusalCode } from '../errors.ts';
import { noteInJournal } from '../note-in-journal.ts';
import { emailIn, nameIn, oneLine, textIn } from '../plain-words.ts';
import { mustBePicture } from './change-author.ts';

/** Settings of the newspaper as a whole; menus and introductions have verbs of their own. */
export type SettingsChange = Partial<Omit<Settings, 'menu' | 'countryIntroductions'>>;

/**
 * Changes some of the newspaper's settings; `about` says in words which, for the journal. Readers see them at once.
 * Throws a `Refusal` for a value that cannot be.
 */
export async function changeSettings(
  { db, clock, actor }: Newsroom,
  { about, change }: { about: string; change: SettingsChange },
): Promise<void> {
  mustBeAllowed(actor, 'manageSettings');
  const wanted = { ...change, ...plainIn(change) };
  mustBePossible(wanted);
  await inTransaction(db, async (tx) => {
    await mustBePicture(tx, wanted.logoMediaId ?? null);
    const note = changeOf(await readSettings(tx), wanted);
    if (!note) return;
    await saveSettings(tx, wanted);
    await noteInJournal({ db: tx, clock, actor }, { action: 'settingsChanged', subject: about, ...note });
    await advanceEdition(tx, momentOf(clock.now()));
  });
}

/** Texts as they are kept; those that are not being changed stay away. */
function plainIn(change: SettingsChange): SettingsChange {
  const { name, tagline, description, publisher, contactEmail } = change;
  const lines = { tagline, description, publisher };
  const plain = Object.entries(lines).flatMap(([key, text]) =>
    text === undefined ? [] : [[key, textIn(oneLine(text), 300) ?? '']],
  );
  return {
    ...Object.fromEntries(plain),
    ...(name === undefined ? {} : { name: nameIn(name, 80) }),
    ...(contactEmail === undefined ? {} : { contactEmail: emailIn(contactEmail) ?? '' }),
  };
}

type Rule<K extends keyof SettingsChange> = [RefusalCode, (value: NonNullable<SettingsChange[K]>) => boolean];

/** What each setting must be, and why it is refused. */
const RULES: { [K in keyof SettingsChange]: Rule<K>[] } = {
  language: [['languageUnknown', (language) => languages().includes(language)]],
  timeZone: [['timeZoneUnknown', isTimeZone]],
  permalinkPattern: [['permalinkInvalid', isPermalinkPattern]],
  typography: [['policyInvalid', isHouseTypography]],
  colours: [
    ['colourInvalid', (colours) => Object.values(colours).every(isColour)],
    ['coloursFaint', (colours) => faintColours(colours).length === 0],
  ],
  secondFactorRoles: [['policyInvalid', (roles) => roles.every((role) => ROLES.includes(role))]],
  comments: [
    ['policyInvalid', ({ opening }) => COMMENT_OPENINGS.includes(opening)],
    ['policyInvalid', ({ readBefore }) => COMMENT_READINGS.includes(readBefore)],
    ['daysInvalid', ({ days }) => Number.isInteger(days) && days >= 1 && days <= MOST_COMMENT_DAYS],
  ],
};

function mustBePossible(change: SettingsChange): void {
  for (const key of Object.keys(RULES) as (keyof SettingsChange)[]) {
    const value = change[key];
    if (value === undefined) continue;
    for (const [code, holds] of (RULES[key] ?? []) as Rule<never>[]) {
      if (!holds(value as never)) throw new Refusal(code, key);
    }
  }
}

function isTimeZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}

/**
 * What changes, for the journal: JSON of each single setting that does, as it was and as it will be, so that every reader
 * is told in their own language; null when nothing does.
 */
function changeOf(present: Settings, wanted: SettingsChange): { before: string; after: string } | null {
  const [before, after] = [singly(present), singly(wanted)];
  const changed = Object.keys(after).filter((key) => before[key] !== after[key]);
  const told = (of: Record<string, unknown>) =>
    JSON.stringify(Object.fromEntries(changed.map((key) => [key, of[key] ?? ''])));
  return changed.length === 0 ? null : { before: told(before), after: told(after) };
}

/** Colours, choices of typography and rules of comments each by their own name, beside the other settings. */
function singly({
  colours,
  typography,
  comments,
  secondFactorRoles,
  ...others
}: SettingsChange): Record<string, unknown> {
  const roles = secondFactorRoles ? { secondFactorRoles: secondFactorRoles.join(' ') } : {};
  return { ...others, ...roles, ...colours, ...typography, ...comments };
}
