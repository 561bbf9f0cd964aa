import type { Moment } from '#content/article.ts';
import { momentOf } from '#content/clock.ts';
import { inTransaction } from '#storage/database.ts';
import { changeArticleStatus, markNewestVersion } from '#storage/records/articles.ts';
import type { Newsroom } from '../context.ts';
import { Refusal } from '../errors.ts';
import { articleAtHand } from './article-at-hand.ts';
import { mustBeFit } from './check-before-publishing.ts';
import type { StepInput } from './move-article.ts';
import { noteStep } from './note-step.ts';

/**
 * Gives an article the hour at which it appears by itself, or another one. Throws a `Refusal` for an hour that is past or
 * under the embargo, and for an article that lacks what is required, since nobody will be there to mend it.
 */
export async function scheduleArticle(
  { db, clock, actor }: Newsroom,
  { articleId, at, comment }: StepInput & { at: Moment },
): Promise<void> {
  await inTransaction(db, async (tx) => {
    const article = await articleAtHand({ db: tx, actor }, articleId, 'schedule');
    const now = momentOf(clock.now());
    if (at <= now) throw new Refusal('hourPast', at);
    if (article.embargoUntil !== null && at < article.embargoUntil) throw new Refusal('underEmbargo');
    await mustBeFit(tx, article.draft, at);
    await markNewestVersion(tx, articleId, 'scheduled');
    const change = { status: 'scheduled', scheduledAt: at, scheduleFailure: null, modifiedAt: now } as const;
    await changeArticleStatus(tx, articleId, change);
    const taken = { action: 'articleScheduled', to: 'scheduled', before: article.scheduledAt, after: at } as const;
    await noteStep({ db: tx, clock, actor }, article, { ...taken, comment });
  });
}
