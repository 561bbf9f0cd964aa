import type { ArticleDraft } from '#content/article.ts';
import { momentOf } from '#content/clock.ts';
import { checkDocument } from '#content/document/check-document.ts';
import { inTransaction } from '#storage/database.ts';
import { insertArticle } from '#storage/records/articles.ts';
import type { Newsroom } from './context.ts';

/** Begins an article as a draft that only the newsroom sees; gives back its identity. Throws a `DocumentError`. */
export async function writeArticle({ db, clock }: Newsroom, draft: ArticleDraft): Promise<number> {
  const body = checkDocument(draft.body);
  const now = momentOf(clock.now());
  return inTransaction(db, (tx) =>
    insertArticle(tx, { ...draft, body }, { status: 'draft', createdAt: now, modifiedAt: now }),
  );
}
