import type { Moment } from '#content/article.ts';
import type { NoteKind, Passage } from '#content/note.ts';
import type { Database } from '../database.ts';

/** What a colleague writes beside a text. */
export type NewNote = {
  articleId: number;
  /** The note that it answers. */
  parentId: number | null;
  kind: NoteKind;
  userId: number;
  userName: string;
  text: string;
  /** Null when it is about the whole article. */
  passage: Passage | null;
  createdAt: Moment;
};

/** Keeps a note; gives back its identity. */
export async function insertNote(db: Database, { passage, ...note }: NewNote): Promise<number> {
  const { id } = await db.query
    .insertInto('articleNotes')
    .values({
      ...note,
      ...(passage ?? { quote: '', prefix: '', suffix: '' }),
      resolvedAt: null,
      resolvedByName: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Notes that a note is dealt with, by whom; or, with null, that it is open again. */
export async function settleNote(db: Database, id: number, by: { at: Moment; name: string } | null): Promise<void> {
  await db.query
    .updateTable('articleNotes')
    .set({ resolvedAt: by?.at ?? null, resolvedByName: by?.name ?? null })
    .where('id', '=', id)
    .execute();
}
