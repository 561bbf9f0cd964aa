import type { ArticleDraft } from '#content/article.ts';
import type { Database } from '../database.ts';
import { type IdentityRange, type ShelfKind, versionsUnder } from '../queries/house/shelves.ts';

/** From one shelf to another of its kind. */
export type Move = { from: number; to: number };

/**
 * Puts every article of one section, topic or author under another, in every version that is kept, so that an old one can
 * be taken up again. Whoever has such an article open is told by its revision that it was changed.
 */
export async function moveArticles(db: Database, kind: ShelfKind, move: Move): Promise<void> {
  await moveLinks(db, kind, move);
  for await (const versions of versionsUnder(db, kind, { id: move.from, before: (range) => holdRange(db, range) })) {
    for (const { articleId, number, draft } of versions) {
      await db.query
        .updateTable('articleVersions')
        .set({ draft: JSON.stringify(moved(draft, kind, move)) })
        .where('articleId', '=', articleId)
        .where('number', '=', number)
        .execute();
      await db.query
        .updateTable('articles')
        .set((eb) => ({ revision: eb('revision', '+', 1) }))
        .where('id', '=', articleId)
        .where('version', '=', number)
        .execute();
    }
  }
}

/** Keeps everybody else from saving these articles until the transaction ends; on SQLite the transaction itself does. */
async function holdRange({ engine, query }: Database, { from, to }: IdentityRange): Promise<void> {
  if (engine === 'sqlite') return;
  await query
    .updateTable('articles')
    .set((eb) => ({ revision: eb.ref('revision') }))
    .where('id', '>=', from)
    .where('id', '<', to)
    .execute();
}

async function moveLinks({ query }: Database, kind: ShelfKind, { from, to }: Move): Promise<void> {
  if (kind === 'section') {
    await query.updateTable('articles').set({ sectionId: to }).where('sectionId', '=', from).execute();
    return;
  }
  if (kind === 'topic') {
    const both = query.selectFrom('articleTopics').select('articleId').where('topicId', '=', to);
    await query.deleteFrom('articleTopics').where('topicId', '=', from).where('articleId', 'in', both).execute();
    await query.updateTable('articleTopics').set({ topicId: to }).where('topicId', '=', from).execute();
    return;
  }
  const both = query.selectFrom('articleAuthors').select('articleId').where('authorId', '=', to);
  await query.deleteFrom('articleAuthors').where('authorId', '=', from).where('articleId', 'in', both).execute();
  await query.updateTable('articleAuthors').set({ authorId: to }).where('authorId', '=', from).execute();
}

function moved(draft: ArticleDraft, kind: ShelfKind, { from, to }: Move): ArticleDraft {
  const replaced = (ids: number[]) => [...new Set(ids.map((id) => (id === from ? to : id)))];
  if (kind === 'section') return { ...draft, sectionId: to };
  if (kind === 'topic') return { ...draft, topicIds: replaced(draft.topicIds) };
  return { ...draft, authorIds: replaced(draft.authorIds) };
}
