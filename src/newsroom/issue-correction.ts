import { momentOf } from '#content/clock.ts';
import type { CorrectionKind } from '#content/correction.ts';
import { inTransaction } from '#storage/database.ts';
import { articleForEditing } from '#storage/queries/article-for-editing.ts';
import { touchArticle } from '#storage/records/articles.ts';
import { insertCorrection } from '#storage/records/corrections.ts';
import { advanceEdition } from '#storage/records/editions.ts';
import { mustBeAllowed } from './actor.ts';
import type { Newsroom } from './context.ts';
import { Refusal } from './errors.ts';
import { noteInJournal } from './note-in-journal.ts';

/**
 * Adds a dated, public correction (or right of reply) to a published article; it shows on the article and on the page
 * of all corrections, for ever. Throws a `Refusal` when the article is not published.
 */
export async function issueCorrection(
  { db, clock, actor }: Newsroom,
  { articleId, kind, text }: { articleId: number; kind: CorrectionKind; text: string },
): Promise<void> {
  mustBeAllowed(actor, 'correctArticle');
  await inTransaction(db, async (tx) => {
    const article = await articleForEditing(tx, articleId);
    if (!article) throw new Refusal('notFound', `no article ${articleId}`);
    if (article.status !== 'published') throw new Refusal('wrongStatus', `${articleId} is ${article.status}`);
    const now = momentOf(clock.now());
    await insertCorrection(tx, { articleId, kind, text, publishedAt: now });
    const action = kind === 'correction' ? 'correctionIssued' : 'rightOfReplyGiven';
    const deed = { action, subject: article.draft.headline, articleId, after: text } as const;
    await noteInJournal({ db: tx, clock, actor }, deed);
    await touchArticle(tx, articleId, now);
    await advanceEdition(tx, now);
  });
}
