import { setImmediate as letOthersIn } from 'node:timers/promises';
import { momentOf } from '#content/clock.ts';
import { inTransaction } from '#storage/database.ts';
import { deleteOldComments } from '#storage/records/comment-decisions.ts';
import { mustBeAllowed } from '../actor.ts';
import type { Newsroom } from '../context.ts';
import { noteInJournal } from '../note-in-journal.ts';

/** Comments that go in one transaction: others who want to write wait no longer than for these. */
const AT_ONCE = 500;

/** Removes all spam for good, and gives back how much it was. What was learnt from it stays. */
export async function emptySpam({ db, clock, actor }: Newsroom): Promise<number> {
  mustBeAllowed(actor, 'moderateComments');
  // What comes in meanwhile is not what was looked at: it stays.
  const before = momentOf(clock.now().add({ milliseconds: 1 }));
  let removed = 0;
  for (let gone = AT_ONCE; gone === AT_ONCE; removed += gone) {
    gone = await inTransaction(db, (tx) => deleteOldComments(tx, { status: 'spam', before, most: AT_ONCE }));
    await letOthersIn();
  }
  await noteInJournal({ db, clock, actor }, { action: 'spamEmptied', subject: '', after: String(removed) });
  return removed;
}
