import { z } from 'zod';
import { COMMENT_OPENINGS, COMMENT_READINGS } from '#content/comment.ts';
import { TYPOGRAPHY_CHOICES, type TypographyChoice } from '#content/house-typography.ts';
import { ROLES } from '#content/permissions.ts';
import type { MessageKey, Translate } from '#language/messages.ts';
import type { JournalEntry } from '#storage/queries/day/journal.ts';
import type { DeskPage } from './desk.ts';

/** One thing of several that were changed: what the desk calls it, from what to what; null on a side that there is none of. */
export type NamedChange = { name: string; before: string | null; after: string | null };

/** What a line of the logbook says of the settings; null when it says something else. */
export function settingChanges(page: DeskPage, { action, before, after }: JournalEntry): NamedChange[] | null {
  if (action !== 'settingsChanged') return null;
  const [from, to] = [settingsIn(before), settingsIn(after)];
  if (!from || !to) return null;
  return Object.keys(to).map((key) => {
    const { name, inWords } = SETTINGS[key] ?? {};
    const words = (value: string) => (value === '' ? '—' : (inWords?.(page.t, value) ?? value));
    return { name: name ? page.t(name) : key, before: words(from[key] ?? ''), after: words(to[key] ?? '') };
  });
}

/** The label of a field, and how what it holds is said, where that is not as it is kept. */
type SettingWords = { name: MessageKey; inWords?: InWords };
type InWords = (t: Translate, value: string) => string;

const SETTINGS: Record<string, SettingWords> = {
  name: { name: 'house.identity.name' },
  tagline: { name: 'house.identity.tagline' },
  description: { name: 'house.description' },
  publisher: { name: 'house.identity.publisher' },
  contactEmail: { name: 'house.identity.contactEmail' },
  logoMediaId: { name: 'house.identity.logo', inWords: (t, number) => t('versions.number', { number }) },
  accent: { name: 'house.colours.accent' },
  accentDark: { name: 'house.colours.accentDark' },
  paper: { name: 'house.colours.paper' },
  spaceInGuillemets: typographic('spaceInGuillemets'),
  spaceBeforeHighSigns: typographic('spaceBeforeHighSigns'),
  spaceBeforeColon: typographic('spaceBeforeColon'),
  inciseDash: typographic('inciseDash'),
  feedContent: { name: 'house.style.feeds', inWords: oneOf('house.style.feeds', ['extract', 'full']) },
  permalinkPattern: { name: 'house.style.permalink' },
  timeZone: { name: 'house.style.timeZone' },
  language: { name: 'house.style.language', inWords: oneOf('house.language', ['fr', 'en']) },
  opening: { name: 'house.comments.opening', inWords: oneOf('house.comments.opening', COMMENT_OPENINGS) },
  days: { name: 'house.comments.days' },
  secondFactorRoles: { name: 'house.guard.roles', inWords: rolesInWords },
  readBefore: { name: 'house.comments.reading', inWords: oneOf('house.comments.reading', COMMENT_READINGS) },
  isEmailRequired: {
    name: 'house.comments.isEmailRequired',
    inWords: (t, value) => t(value === 'true' ? 'house.comments.yes' : 'house.comments.no'),
  },
};

/** Roles as they are kept, with a space between them. */
function rolesInWords(t: Translate, kept: string): string {
  const words = ROLES.filter((role) => kept.split(' ').includes(role)).map((role) => t(`role.${role}`));
  return words.join(', ');
}

function typographic(choice: TypographyChoice): SettingWords {
  return { name: `house.style.${choice}`, inWords: oneOf('house.style.typography', TYPOGRAPHY_CHOICES[choice]) };
}

/** An answer that its form offers, as the form says it; one that it no longer offers, as it was kept. */
function oneOf(place: string, answers: readonly string[]): InWords {
  return (t, value) => (answers.includes(value) ? t(`${place}.${value}` as MessageKey) : value);
}

const told = z.record(z.string(), z.coerce.string());

function settingsIn(json: string | null): Record<string, string> | null {
  try {
    return told.safeParse(JSON.parse(json ?? '')).data ?? null;
  } catch {
    return null;
  }
}
