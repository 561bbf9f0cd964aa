import type { Insertable } from 'kysely';
import type { Moment } from '#content/article.ts';
import type { Passage } from '#content/note.ts';
import type { Database } from '../database.ts';
import type { ArticleNotesTable } from '../desk-tables.ts';

/** What a colleague writes beside a text; `passage` null when it is about the whole article. */
export type NewNote = Omit<
  Insertable<ArticleNotesTable>,
  'quote' | 'prefix' | 'suffix' | 'resolvedAt' | 'resolvedByName'
> & { passage: Passage | null };

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
