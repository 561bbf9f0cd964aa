import type { Moment } from '#content/article.ts';
import { momentOf } from '#content/clock.ts';
import { type Database, inTransaction } from '#storage/database.ts';
import { articleForEditing } from '#storage/queries/articles/article-for-editing.ts';
import { noteScheduleFailure } from '#storage/records/article-steps.ts';
import { holdArticle } from '#storage/records/articles.ts';
import { SYSTEM } from '../actor.ts';
import type { Backstage } from '../context.ts';
import { Refusal } from '../errors.ts';
import { noteStep } from './note-step.ts';
import { publishArticle } from './publish-article.ts';

/** Up to this delay, in milliseconds, an article still says that it appeared at the hour that was promised. */
const SMALL_DELAY_MS = 5 * 60_000;

/**
 * Publishes an article whose hour has come, as the program itself; false when another process did, or its hour was
 * changed meanwhile. After a small delay the promised hour stays its date; after a long one, because the server was down,
 * it is dated now. The journal tells of either. Throws like `publishArticle`.
 */
export async function publishDueArticle({ db, clock }: Backstage, articleId: number): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    await holdArticle(tx, articleId);
    const article = await articleForEditing(tx, articleId);
    const now = clock.now();
    const promisedAt = article?.status === 'scheduled' ? article.scheduledAt : null;
    if (promisedAt === null || promisedAt > momentOf(now)) return false;
    const isSmall = now.epochMilliseconds - Date.parse(promisedAt) <= SMALL_DELAY_MS;
    const input = { articleId, promisedAt: isSmall ? promisedAt : undefined };
    await publishArticle({ db: tx, clock, actor: SYSTEM }, input);
    return true;
  });
}

/**
 * Keeps an article that could not be published at its hour where it is, and says why, once: on the article, in its
 * history and in the journal. It appears as soon as what is wrong is mended. True when this was not known yet.
 */
export async function holdBackArticle(
  { db, clock }: Backstage,
  { articleId, error }: { articleId: number; error: unknown },
): Promise<boolean> {
  const failure = error instanceof Refusal ? error.code : 'unexpected';
  return inTransaction(db, async (tx) => {
    if (!(await noteScheduleFailure(tx, articleId, failure))) return false;
    await noteHoldUp(tx, { clock, articleId, failure });
    return true;
  });
}

type HoldUp = { clock: Backstage['clock']; articleId: number; failure: string };

async function noteHoldUp(tx: Database, { clock, articleId, failure }: HoldUp): Promise<void> {
  const article = await articleForEditing(tx, articleId);
  if (!article) return;
  const promisedAt: Moment | null = article.scheduledAt;
  const taken = { action: 'articleHeldBack', before: promisedAt, after: failure } as const;
  await noteStep({ db: tx, clock, actor: SYSTEM }, article, taken);
}
