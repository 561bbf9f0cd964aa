import { randomUUID } from 'node:crypto';
import { inTransaction } from '#storage/database.ts';
import { orderMedia } from '#storage/records/media.ts';
import { noteInJournal } from '../note-in-journal.ts';
import { plainName, type SentFile } from './add-picture.ts';
import { type Darkroom, discardWaiting, examine, layAside, ownPicture, takingAway, waitingPath } from './darkroom.ts';

/**
 * Puts another file in a picture's place: its identity, caption and credit stay, and every page that shows it follows once
 * the renditions are made. The file is taken away from where it lay. Throws a `Refusal`.
 */
export async function replacePicture(
  room: Darkroom,
  { id, path, fileName: given }: SentFile & { id: number },
): Promise<void> {
  const { db, clock, actor, uploadsFolder } = room;
  const fileName = plainName(given);
  await takingAway(path, async () => {
    await ownPicture(db, actor, id);
    await examine(path);
    const before = await inTransaction(db, async (tx) => {
      const picture = await ownPicture(tx, actor, id);
      const pending = randomUUID();
      await orderMedia(tx, id, { pending, fileName });
      await noteInJournal(
        { db: tx, clock, actor },
        { action: 'pictureReplaced', subject: picture.fileName, before: picture.fileName, after: fileName },
      );
      await layAside(path, waitingPath(uploadsFolder, pending));
      return picture;
    });
    await discardWaiting(uploadsFolder, before.pending);
  });
}
