import { momentOf } from '#content/clock.ts';
import { inTransaction } from '#storage/database.ts';
import { picturesPastTheirRights } from '#storage/queries/pictures/library.ts';
import { advanceEdition, noteTakenBack } from '#storage/records/editions.ts';
import { endMediaRights } from '#storage/records/media.ts';
import { SYSTEM } from '../actor.ts';
import type { Backstage } from '../context.ts';
import { noteInJournal } from '../note-in-journal.ts';
import { today } from './describe-picture.ts';

/**
 * Takes pictures off readers' pages on the day after their last, by the newspaper's own calendar. They stay in the library,
 * flagged, until somebody prolongs or replaces them.
 */
export async function endPictureRights({ db, clock }: Backstage): Promise<void> {
  const day = await today({ db, clock });
  if ((await picturesPastTheirRights(db, day)).length === 0) return;
  await inTransaction(db, async (tx) => {
    for (const { id, fileName, rightsUntil } of await picturesPastTheirRights(tx, day)) {
      // Another process that saw the same picture finds it done.
      if (!(await endMediaRights(tx, id, day))) continue;
      const deed = { action: 'pictureRightsEnded', subject: fileName, before: rightsUntil } as const;
      await noteInJournal({ db: tx, clock, actor: SYSTEM }, deed);
    }
    await advanceEdition(tx, momentOf(clock.now()));
    await noteTakenBack(tx);
  });
}
