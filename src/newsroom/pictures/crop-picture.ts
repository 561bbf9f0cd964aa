import { type Crop, focusWithin } from '#content/media.ts';
import { inTransaction } from '#storage/database.ts';
import { orderMedia } from '#storage/records/media.ts';
import type { Newsroom } from '../context.ts';
import { Refusal } from '../errors.ts';
import { noteInJournal } from '../note-in-journal.ts';
import { ownPicture } from './darkroom.ts';

/** Least that a crop keeps of a picture's width and height. */
const LEAST = 0.05;
/** What rounding may add beyond the edge. */
const SLACK = 0.001;

/**
 * Shows a part of a picture from now on, or all of it again (null). Readers see what they saw until the renditions are made
 * (`prepare-pictures.ts`); the point of interest stays where it was. Throws a `Refusal`.
 */
export async function cropPicture(
  { db, clock, actor }: Newsroom,
  { id, crop }: { id: number; crop: Crop | null },
): Promise<void> {
  await inTransaction(db, async (tx) => {
    const picture = await ownPicture(tx, actor, id);
    const wanted = crop && checked(crop);
    if (picture.state === 'failed' || picture.hash === null) throw new Refusal('notFound', `no file of picture ${id}`);
    const { x, y } = focusWithin({ x: picture.focalX, y: picture.focalY }, picture.crop, wanted);
    await orderMedia(tx, id, { crop: wanted, focalX: x, focalY: y });
    const [before, after] = [partInWords(picture.crop), partInWords(wanted)];
    await noteInJournal(
      { db: tx, clock, actor },
      { action: 'pictureCropped', subject: picture.fileName, before, after },
    );
  });
}

/** For the journal, in no language: how much of the width and height is shown, and from where on. */
function partInWords(crop: Crop | null): string {
  const percent = (fraction: number) => `${Math.round(fraction * 100)}\u00a0%`;
  if (crop === null) return `${percent(1)} × ${percent(1)}`;
  return `${percent(crop.width)} × ${percent(crop.height)} (${percent(crop.x)}, ${percent(crop.y)})`;
}

/** Null for what is the whole picture all the same. */
function checked(crop: Crop): Crop | null {
  const [x, y, width, height] = [crop.x, crop.y, crop.width, crop.height].map(rounded) as [
    number,
    number,
    number,
    number,
  ];
  const isWithin = x >= 0 && y >= 0 && x + width <= 1 + SLACK && y + height <= 1 + SLACK;
  if (!isWithin || !(width >= LEAST) || !(height >= LEAST)) throw new Refusal('pictureCrop');
  if (width >= 1 - SLACK && height >= 1 - SLACK) return null;
  return { x, y, width: Math.min(width, rounded(1 - x)), height: Math.min(height, rounded(1 - y)) };
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
