import type { Moment } from '#content/article.ts';
import { momentOf } from '#content/clock.ts';
import { inTransaction } from '#storage/database.ts';
import { changeArticleStatus } from '#storage/records/articles.ts';
import type { Newsroom } from '../context.ts';
import { Refusal } from '../errors.ts';
import { articleAtHand } from './article-at-hand.ts';
import type { StepInput } from './move-article.ts';
import { noteStep } from './note-step.ts';

/**
 * Says until when nobody may publish an article, the scheduler included; null lifts the embargo. Throws a `Refusal` for
 * an hour that is past, or later than the one at which the article is to appear.
 */
export async function setEmbargo(
  { db, clock, actor }: Newsroom,
  { articleId, until, comment }: StepInput & { until: Moment | null },
): Promise<void> {
  await inTransaction(db, async (tx) => {
    const article = await articleAtHand({ db: tx, actor }, articleId, 'setEmbargo');
    const now = momentOf(clock.now());
    if (until === article.embargoUntil) return;
    if (until !== null && until <= now) throw new Refusal('hourPast', until);
    if (until !== null && article.scheduledAt !== null && article.scheduledAt < until) {
      throw new Refusal('embargoTooLate', article.scheduledAt);
    }
    await changeArticleStatus(tx, articleId, { status: article.status, embargoUntil: until, modifiedAt: now });
    const action = until === null ? 'articleEmbargoLifted' : 'articleEmbargoed';
    const taken = { action, before: article.embargoUntil, after: until, comment } as const;
    await noteStep({ db: tx, clock, actor }, article, taken);
  });
}
