import type { Moment } from '#content/article.ts';
import type { NoteKind, Passage } from '#content/note.ts';
import type { Database } from '../../database.ts';

/** What a colleague answered. */
export type NoteAnswer = { id: number; userName: string; text: string; createdAt: Moment };

/** What a colleague wrote beside a text; `passage` null when it is about the whole article. */
export type Note = NoteAnswer & {
  kind: NoteKind;
  passage: Passage | null;
  resolvedAt: Moment | null;
  resolvedByName: string | null;
  answers: NoteAnswer[];
};

/** The notes beside an article with their answers, the oldest first. */
export async function notesOf(db: Database, articleId: number): Promise<Note[]> {
  const rows = await selectNotes(db).where('articleId', '=', articleId).orderBy('id').execute();
  const answers = Map.groupBy(
    rows.filter(({ parentId }) => parentId !== null),
    ({ parentId }) => parentId,
  );
  return rows
    .filter(({ parentId }) => parentId === null)
    .map(({ quote, prefix, suffix, kind, resolvedAt, resolvedByName, ...row }) => ({
      ...answerOf(row),
      kind,
      passage: quote === '' ? null : { quote, prefix, suffix },
      resolvedAt,
      resolvedByName,
      answers: (answers.get(row.id) ?? []).map(answerOf),
    }));
}

/** Which note this is, or null when it is none of this article's. */
export async function noteOf(
  db: Database,
  articleId: number,
  id: number,
): Promise<{ id: number; parentId: number | null } | null> {
  const row = await selectNotes(db).where('articleId', '=', articleId).where('id', '=', id).executeTakeFirst();
  return row ? { id: row.id, parentId: row.parentId } : null;
}

function selectNotes(db: Database) {
  return db.query
    .selectFrom('articleNotes')
    .select(['id', 'parentId', 'kind', 'userName', 'text', 'quote', 'prefix', 'suffix'])
    .select(['createdAt', 'resolvedAt', 'resolvedByName']);
}

function answerOf({ id, userName, text, createdAt }: NoteAnswer): NoteAnswer {
  return { id, userName, text, createdAt };
}
