import { inTransaction } from '#storage/database.ts';
import { isInUse } from '#storage/queries/pictures/media-uses.ts';
import { deleteMedia } from '#storage/records/media.ts';
import { Refusal } from '../errors.ts';
import { noteInJournal } from '../note-in-journal.ts';
import { type Darkroom, discardMaster, discardRenditions, discardWaiting, ownPicture } from './darkroom.ts';

/** Takes a picture that nothing shows out of the library, and its files out of the store. Throws a `Refusal`. */
export async function removePicture(room: Darkroom, { id }: { id: number }): Promise<void> {
  const { db, clock, actor, store, uploadsFolder } = room;
  const picture = await inTransaction(db, async (tx) => {
    const found = await ownPicture(tx, actor, id);
    if (await isInUse(tx, id)) throw new Refusal('pictureInUse', `picture ${id}`);
    await deleteMedia(tx, id);
    await noteInJournal({ db: tx, clock, actor }, { action: 'pictureRemoved', subject: found.fileName });
    return found;
  });
  await discardRenditions(db, store, picture);
  await discardMaster(db, store, picture);
  await discardWaiting(uploadsFolder, picture.pending);
}
