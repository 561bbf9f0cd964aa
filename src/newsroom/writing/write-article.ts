import type { ArticleDraft } from '#content/article.ts';
import { momentOf } from '#content/clock.ts';
import { checkDocument } from '#content/document/check-document.ts';
import { inTransaction } from '#storage/database.ts';
import { insertArticle } from '#storage/records/articles.ts';
import { mustBeAllowed } from '../actor.ts';
import type { Newsroom } from '../context.ts';
import { noteInJournal } from '../note-in-journal.ts';

/** Begins an article as a draft that only the newsroom sees; gives back its identity. Throws a `DocumentError`. */
export async function writeArticle({ db, clock, actor }: Newsroom, draft: ArticleDraft): Promise<number> {
  mustBeAllowed(actor, 'writeArticle');
  const body = checkDocument(draft.body);
  const now = momentOf(clock.now());
  return inTransaction(db, async (tx) => {
    const dates = { status: 'draft', createdAt: now, modifiedAt: now } as const;
    const id = await insertArticle(tx, { ...draft, body }, { ...dates, savedBy: actor });
    const deed = { action: 'articleBegun', subject: draft.headline, articleId: id } as const;
    await noteInJournal({ db: tx, clock, actor }, deed);
    return id;
  });
}
