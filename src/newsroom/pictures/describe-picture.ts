import { momentOf } from '#content/clock.ts';
import type { PictureWords } from '#content/media.ts';
import { inTransaction } from '#storage/database.ts';
import { readSettings } from '#storage/queries/house/settings.ts';
import type { LibraryPicture } from '#storage/queries/pictures/library.ts';
import { isInUse } from '#storage/queries/pictures/media-uses.ts';
import { advanceEdition } from '#storage/records/editions.ts';
import { changeMedia } from '#storage/records/media.ts';
import type { Newsroom } from '../context.ts';
import { Refusal } from '../errors.ts';
import { noteInJournal } from '../note-in-journal.ts';
import { ownPicture } from './darkroom.ts';

/** What the newsroom says of a picture, where its point of interest is, and until when it may be shown. */
export type PictureDescription = PictureWords & {
  rights: string;
  /** Last day on which it may be shown, `2027-12-31`; '' for ever. */
  rightsUntil: string;
};

/** Longest alternative text, in signs. */
const MAX_ALT = 500;
/** Longest other text, in signs. */
export const MAX_WORDS = 2000;

/** Writes what is said of a picture; every page that shows it follows. Throws a `Refusal`. */
export async function describePicture(
  { db, clock, actor }: Newsroom,
  { id, description }: { id: number; description: PictureDescription },
): Promise<void> {
  await inTransaction(db, async (tx) => {
    const picture = await ownPicture(tx, actor, id);
    const words = cleaned(description);
    const rightsUntil = dayIn(description.rightsUntil);
    const hasEnded = rightsUntil !== null && rightsUntil < (await today({ db: tx, clock }));
    await changeMedia(tx, id, {
      ...words,
      isDecorative: description.isDecorative ? 1 : 0,
      focalX: fraction(description.focalX),
      focalY: fraction(description.focalY),
      rightsUntil,
      rightsEnded: hasEnded ? 1 : 0,
    });
    const change = changeInWords(picture, { ...words, rightsUntil });
    await noteInJournal({ db: tx, clock, actor }, { action: 'pictureChanged', subject: picture.fileName, ...change });
    if (await isInUse(tx, id)) await advanceEdition(tx, momentOf(clock.now()));
  });
}

type Told = Pick<LibraryPicture, 'alt' | 'caption' | 'credit' | 'rights' | 'rightsUntil'>;

/** For the journal: of what is said of a picture, that which is no longer the same. */
function changeInWords(before: Told, after: Told): { before: string | null; after: string | null } {
  const keys = (['alt', 'caption', 'credit', 'rights', 'rightsUntil'] as const).filter(
    (key) => (before[key] || '') !== (after[key] || ''),
  );
  const words = (told: Told) => keys.map((key) => told[key] || '—').join(' · ') || null;
  return { before: words(before), after: words(after) };
}

/** The day that it is at the newspaper, `2026-11-24`. */
export async function today({ db, clock }: Pick<Newsroom, 'db' | 'clock'>): Promise<string> {
  const { timeZone } = await readSettings(db);
  return clock.now().toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** A text without line breaks, nor spaces that nobody sees. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function cleaned({ alt, isDecorative, caption, credit, rights }: PictureDescription) {
  const words = {
    alt: isDecorative ? '' : oneLine(alt),
    caption: oneLine(caption),
    credit: oneLine(credit),
    rights: rights.trim(),
  };
  const isTooLong = words.alt.length > MAX_ALT || Object.values(words).some((text) => text.length > MAX_WORDS);
  if (isTooLong) throw new Refusal('pictureWords');
  return words;
}

function dayIn(text: string): string | null {
  if (text.trim() === '') return null;
  try {
    return Temporal.PlainDate.from(text.trim()).toString();
  } catch {
    throw new Refusal('pictureDay', text);
  }
}

function fraction(value: number): number {
  return Number.isFinite(value) ? Math.min(1, Math.max(0, Math.round(value * 1000) / 1000)) : 0.5;
}
