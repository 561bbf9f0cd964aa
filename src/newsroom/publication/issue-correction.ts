import { momentOf } from '#content/clock.ts';
import type { CorrectionKind } from '#content/correction.ts';
import { inTransaction } from '#storage/database.ts';
import { touchArticle } from '#storage/records/articles.ts';
import { insertCorrection } from '#storage/records/corrections.ts';
import { advanceEdition, noteTakenBack } from '#storage/records/editions.ts';
import type { Newsroom } from '../context.ts';
import { Refusal } from '../errors.ts';
import { articleAtHand } from './article-at-hand.ts';
import type { StepInput } from './move-article.ts';
import { noteStep } from './note-step.ts';

/**
 * Adds a dated, public correction (or right of reply) to a published article; it shows on the article and on the page
 * of all corrections, for ever. Throws a `Refusal` without a text, or when the article is not published.
 */
export async function issueCorrection(
  { db, clock, actor }: Newsroom,
  { articleId, kind, text, comment }: StepInput & { kind: CorrectionKind; text: string },
): Promise<void> {
  await inTransaction(db, async (tx) => {
    const article = await articleAtHand({ db: tx, actor }, articleId, 'correct');
    if (text.trim() === '') throw new Refusal('textMissing');
    const now = momentOf(clock.now());
    await insertCorrection(tx, { articleId, kind, text: text.trim(), publishedAt: now });
    const action = kind === 'correction' ? 'correctionIssued' : 'rightOfReplyGiven';
    await noteStep({ db: tx, clock, actor }, article, { action, after: text.trim(), comment });
    await touchArticle(tx, articleId, now);
    await advanceEdition(tx, now);
    await noteTakenBack(tx);
  });
}
