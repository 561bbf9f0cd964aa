import { momentOf } from '#content/clock.ts';
import { inTransaction } from '#storage/database.ts';
import { isInUse } from '#storage/queries/pictures/media-uses.ts';
import { advanceEdition } from '#storage/records/editions.ts';
import { changeMedia } from '#storage/records/media.ts';
import type { Newsroom } from '../context.ts';
import { Refusal } from '../errors.ts';
import { noteInJournal } from '../note-in-journal.ts';
import { ownPicture } from './darkroom.ts';
import { MAX_WORDS, oneLine } from './describe-picture.ts';

/**
 * Says whose a picture is, and leaves all else that is said of it; every page that shows it follows. Gives back the credit
 * as it is kept. Throws a `Refusal`.
 */
export async function creditPicture(
  { db, clock, actor }: Newsroom,
  { id, credit }: { id: number; credit: string },
): Promise<string> {
  const kept = oneLine(credit);
  await inTransaction(db, async (tx) => {
    const picture = await ownPicture(tx, actor, id);
    if (kept.length > MAX_WORDS) throw new Refusal('pictureWords');
    if (kept === picture.credit) return;
    await changeMedia(tx, id, { credit: kept });
    await noteInJournal(
      { db: tx, clock, actor },
      { action: 'pictureChanged', subject: picture.fileName, before: picture.credit || null, after: kept || null },
    );
    if (await isInUse(tx, id)) await advanceEdition(tx, momentOf(clock.now()));
  });
  return kept;
}
