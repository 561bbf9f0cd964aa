import type { ArticleStatus } from '#content/article.ts';
import {
  type BulkBefore,
  type BulkChange,
  type BulkOutcome,
  isShelfChange,
  type ShelfChange,
} from '#content/bulk-change.ts';
import { momentOf } from '#content/clock.ts';
import type { Action } from '#content/permissions.ts';
import { mayRead } from '#content/permissions.ts';
import { inTransaction } from '#storage/database.ts';
import { articleForEditing, type EditableArticle } from '#storage/queries/articles/article-for-editing.ts';
import { bulkChangeById } from '#storage/queries/articles/bulk-changes.ts';
import { holdArticle } from '#storage/records/articles.ts';
import { addBulkChange, markUndone } from '#storage/records/bulk-changes.ts';
import { mustBeAllowed } from '../actor.ts';
import type { Newsroom } from '../context.ts';
import { Refusal } from '../errors.ts';
import { makeArticleReady } from '../publication/make-article-ready.ts';
import { moveArticle, type QuietStep } from '../publication/move-article.ts';
import { returnArticle } from '../publication/return-article.ts';
import { scheduleArticle } from '../publication/schedule-article.ts';
import { planArticle } from './plan-article.ts';
import { shelveArticle, unshelveArticle } from './shelve-article.ts';

/** How long a change of many articles can be undone, in hours. */
const UNDO_HOURS = 24;
/** Articles that are changed at once at most. */
const MOST = 200;

/** What each change asks for, whatever the article; the verbs that it calls ask again of each. */
const RIGHTS: Record<BulkChange['kind'], Action> = {
  section: 'writeArticle',
  addTopic: 'writeArticle',
  removeTopic: 'writeArticle',
  addCountry: 'writeArticle',
  removeCountry: 'writeArticle',
  assign: 'planArticles',
  ready: 'makeArticleReady',
  schedule: 'scheduleArticle',
  return: 'returnArticle',
};

/**
 * Does the same to many articles, each in a transaction of its own: what is refused to one is done to the others. Keeps what
 * they were before for a day, and gives back under which identity. Throws a `Refusal` when nothing was chosen.
 */
export async function changeArticles(
  newsroom: Newsroom,
  { articleIds, change }: { articleIds: number[]; change: BulkChange },
): Promise<number> {
  const { db, clock, actor } = newsroom;
  const chosen = [...new Set(articleIds)].slice(0, MOST);
  mustBeAllowed(actor, RIGHTS[change.kind]);
  if (change.kind === 'return' && !change.comment.trim()) throw new Refusal('commentMissing');
  if (chosen.length === 0 || actor.userId === null) throw new Refusal('nothingChosen');
  const outcome: BulkOutcome = { done: [], refused: [], unchanged: 0 };
  for (const articleId of chosen) {
    await orRefused(newsroom, { articleId, outcome }, async (held) => {
      const before = await changeOne(held, articleId, change);
      if (before) outcome.done.push({ articleId, before });
      else outcome.unchanged++;
    });
  }
  const now = clock.now();
  const [at, expiresAt] = [momentOf(now), momentOf(now.add({ hours: UNDO_HOURS }))];
  return addBulkChange(db, { actorId: actor.userId, at, expiresAt, change, outcome });
}

/**
 * Undoes what the same person did to many articles: exactly that, where it still is so. Gives back how many articles were
 * put back, and which were not because they were changed since. Throws a `Refusal` when it is too late.
 */
export async function undoChange(newsroom: Newsroom, { changeId }: { changeId: number }): Promise<BulkOutcome> {
  const { db, clock, actor } = newsroom;
  const kept = await bulkChangeById(db, changeId);
  const now = momentOf(clock.now());
  if (!kept || kept.actorId !== actor.userId) throw new Refusal('notFound', `no change ${changeId}`);
  if (kept.expiresAt < now || !(await markUndone(db, changeId, now))) throw new Refusal('undoneAlready');
  const outcome: BulkOutcome = { done: [], refused: [], unchanged: 0 };
  for (const { articleId, before } of kept.outcome.done) {
    await orRefused(newsroom, { articleId, outcome }, async (held) => {
      await undoOne(held, { articleId, before, change: kept.change });
      outcome.done.push({ articleId, before });
    });
  }
  return outcome;
}

/** What it was before; null when it was so already. */
async function changeOne(newsroom: Newsroom, articleId: number, change: BulkChange): Promise<BulkBefore | null> {
  if (isShelfChange(change)) {
    const shelves = await shelveArticle(newsroom, { articleId, change });
    return shelves && { shelves };
  }
  const { assignedTo, status, scheduledAt } = await articleNow(newsroom, articleId);
  if (change.kind === 'assign') {
    if (assignedTo === change.userId) return null;
    await planArticle(newsroom, { articleId, assignedTo: change.userId });
    return { assignedTo };
  }
  if (change.kind === 'schedule') {
    if (scheduledAt === change.at) return null;
    await scheduleArticle(newsroom, { articleId, at: change.at });
    return { status, scheduledAt };
  }
  if (status === STATUS_AFTER[change.kind]) return null;
  // Its hour would be lost, and no undoing could promise it again.
  if (status === 'scheduled') throw new Refusal('wrongStatus', `${articleId} is scheduled`);
  if (change.kind === 'ready') await makeArticleReady(newsroom, { articleId });
  else await returnArticle(newsroom, { articleId, comment: change.comment });
  return { status, scheduledAt };
}

type Undoing = { articleId: number; before: BulkBefore; change: BulkChange };

async function undoOne(newsroom: Newsroom, { articleId, before, change }: Undoing): Promise<void> {
  if (isShelfChange(change)) {
    if ('shelves' in before) await unshelveArticle(newsroom, { articleId, change, earlier: before.shelves });
    return;
  }
  if (!isStillSo(change, await articleNow(newsroom, articleId))) {
    throw new Refusal('changedSince', `article ${articleId}`);
  }
  if ('assignedTo' in before) await planArticle(newsroom, { articleId, assignedTo: before.assignedTo });
  if (!('status' in before)) return;
  if (before.status !== 'scheduled') await moveArticle(newsroom, stepBack(before.status, change), { articleId });
  else if (before.scheduledAt) await scheduleArticle(newsroom, { articleId, at: before.scheduledAt });
}

const STATUS_AFTER = { ready: 'ready', return: 'draft', schedule: 'scheduled' } as const;

function isStillSo(change: Exclude<BulkChange, ShelfChange>, article: EditableArticle): boolean {
  if (change.kind === 'assign') return article.assignedTo === change.userId;
  if (change.kind === 'schedule' && article.scheduledAt !== change.at) return false;
  return article.status === STATUS_AFTER[change.kind];
}

/** From the marbre or its hour back to where it was, or from its author to where it was taken from. */
function stepBack(to: ArticleStatus, { kind }: { kind: BulkChange['kind'] }): QuietStep {
  if (kind === 'schedule' && to === 'ready') {
    return { step: 'unschedule', to, action: 'articleUnscheduled', reason: 'ready' };
  }
  if (kind !== 'return') return { step: 'return', to, action: 'articleReturned', reason: 'returned' };
  return to === 'ready'
    ? { step: 'makeReady', to, action: 'articleReady', reason: 'ready' }
    : { step: 'submit', to, action: 'articleSubmitted', reason: 'submitted' };
}

async function articleNow({ db }: Newsroom, articleId: number) {
  const article = await articleForEditing(db, articleId);
  if (!article) throw new Refusal('notFound', `no article ${articleId}`);
  return article;
}

/** Works in a transaction that keeps the article from everybody else: what was looked at is still so when it is changed. */
async function orRefused(
  { db, clock, actor }: Newsroom,
  { articleId, outcome }: { articleId: number; outcome: BulkOutcome },
  work: (held: Newsroom) => Promise<void>,
): Promise<void> {
  try {
    await inTransaction(db, async (tx) => {
      await holdArticle(tx, articleId);
      await work({ db: tx, clock, actor });
    });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const article = await articleForEditing(db, articleId);
    const isSeen = article !== null && (actor.userId === null || mayRead(actor, article));
    outcome.refused.push({ articleId, headline: isSeen ? article.draft.headline : '', code: error.code });
  }
}
