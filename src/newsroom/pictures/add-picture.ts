import { randomUUID } from 'node:crypto';
import { momentOf } from '#content/clock.ts';
import { inTransaction } from '#storage/database.ts';
import { pictureByHash } from '#storage/queries/pictures/library.ts';
import { insertMedia } from '#storage/records/media.ts';
import { mustBeAllowed } from '../actor.ts';
import { noteInJournal } from '../note-in-journal.ts';
import { type Darkroom, examine, layAside, type SentPicture, takingAway, waitingPath } from './darkroom.ts';

/** A file as it was sent: where it lies, and what it is called at the sender's. */
export type SentFile = { path: string; fileName: string };

/** A picture of the library; `isKnown` when this very file was there already. */
export type AddedPicture = { id: number; isKnown: boolean };

/**
 * Takes a picture into the library. It is looked at and measured at once, and made ready for readers afterwards
 * (`prepare-pictures.ts`). The file is taken away from where it lay; one that is in the library already is not added
 * again. Throws a `Refusal` for what is no picture, or too large.
 */
export async function addPicture(room: Darkroom, { path, fileName }: SentFile): Promise<AddedPicture> {
  mustBeAllowed(room.actor, 'uploadPictures');
  return takingAway(path, async () => {
    const sent = await examine(path);
    return enter(room, { path, fileName: plainName(fileName), sent });
  });
}

/** A file's name without folders, cut to what a list can show. */
export function plainName(fileName: string): string {
  const last = fileName.split(/[/\\]/).at(-1) ?? '';
  return last.replace(/\p{C}/gu, '').trim().slice(-120) || '?';
}

type Entry = SentFile & { sent: SentPicture };

async function enter({ db, clock, actor, uploadsFolder }: Darkroom, { path, fileName, sent }: Entry) {
  return inTransaction(db, async (tx) => {
    const known = await pictureByHash(tx, sent.hash);
    if (known) return { id: known.id, isKnown: true };
    const pending = randomUUID();
    const words = { fileName, alt: '', caption: '', credit: '' };
    const id = await insertMedia(tx, {
      ...sent,
      ...words,
      focalX: 0.5,
      focalY: 0.5,
      renditions: [],
      sourceUrl: null,
      createdAt: momentOf(clock.now()),
      uploadedBy: actor.userId,
      state: 'waiting',
      pending,
    });
    await noteInJournal({ db: tx, clock, actor }, { action: 'pictureAdded', subject: fileName });
    await layAside(path, waitingPath(uploadsFolder, pending));
    return { id, isKnown: false };
  });
}
