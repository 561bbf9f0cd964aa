import { momentOf } from '#content/clock.ts';
import { inTransaction } from '#storage/database.ts';
import { noteOf } from '#storage/queries/articles/notes.ts';
import { settleNote } from '#storage/records/notes.ts';
import type { Newsroom } from '../context.ts';
import { Refusal } from '../errors.ts';
import { articleToNoteOn } from './write-note.ts';

/** Says that a note is dealt with, or opens it again; whoever may write notes beside the article may. */
export async function resolveNote(
  { db, clock, actor }: Newsroom,
  { articleId, noteId, isResolved }: { articleId: number; noteId: number; isResolved: boolean },
): Promise<void> {
  await inTransaction(db, async (tx) => {
    await articleToNoteOn(tx, actor, articleId);
    const note = await noteOf(tx, articleId, noteId);
    if (!note || note.parentId !== null) throw new Refusal('notFound', `no note ${noteId}`);
    await settleNote(tx, noteId, isResolved ? { at: momentOf(clock.now()), name: actor.name } : null);
  });
}
