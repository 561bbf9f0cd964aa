import type { ArticleStatus } from '#content/article.ts';
import { momentOf } from '#content/clock.ts';
import type { ArticleStepAction } from '#content/journal.ts';
import type { Step } from '#content/steps.ts';
import type { VersionReason } from '#content/version.ts';
import { inTransaction } from '#storage/database.ts';
import { changeArticleStatus, markNewestVersion } from '#storage/records/articles.ts';
import type { Newsroom } from '../context.ts';
import { articleAtHand } from './article-at-hand.ts';
import { noteStep } from './note-step.ts';

/** What every step is told: of which article, and what the newsroom is to know. */
export type StepInput = { articleId: number; comment?: string | undefined };

/** A step that readers see nothing of. */
export type QuietStep = { step: Step; to: ArticleStatus; action: ArticleStepAction; reason: VersionReason };

/** Takes an article from one desk to another: status, version, history and journal in one transaction. */
export async function moveArticle(
  { db, clock, actor }: Newsroom,
  { step, to, action, reason }: QuietStep,
  { articleId, comment }: StepInput,
): Promise<void> {
  await inTransaction(db, async (tx) => {
    const article = await articleAtHand({ db: tx, actor }, articleId, step);
    await markNewestVersion(tx, articleId, reason);
    const modifiedAt = momentOf(clock.now());
    await changeArticleStatus(tx, articleId, { status: to, modifiedAt, scheduledAt: null, scheduleFailure: null });
    await noteStep({ db: tx, clock, actor }, article, { action, to, comment });
  });
}
