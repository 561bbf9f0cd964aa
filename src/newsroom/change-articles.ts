import type { BulkBefore, BulkChange, BulkOutcome } from '#content/bulk-change.ts';
import { momentOf } from '#content/clock.ts';
import { articleForEditing } from '#storage/queries/article-for-editing.ts';
import { bulkChangeById } from '#storage/queries/bulk-changes.ts';
import { addBulkChange, markUndone } from '#storage/records/bulk-changes.ts';
import { mustBeAllowed } from './actor.ts';
import type { Newsroom } from './context.ts';
import { Refusal } from './errors.ts';
import { planArticle } from './plan-article.ts';
import { shelveArticle, unshelveArticle } from './shelve-article.ts';

/** How long a change of many articles can be undone, in hours. */
const UNDO_HOURS = 24;
/** Articles that are changed at once at most. */
const MOST = 200;

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
  mustBeAllowed(actor, change.kind === 'assign' ? 'planArticles' : 'writeArticle');
  if (chosen.length === 0 || actor.userId === null) throw new Refusal('nothingChosen');
  const outcome: BulkOutcome = { done: [], refused: [], unchanged: 0 };
  for (const articleId of chosen) {
    await orRefused(newsroom, { articleId, outcome }, async () => {
      const before = await changeOne(newsroom, articleId, change);
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
    await orRefused(newsroom, { articleId, outcome }, async () => {
      await undoOne(newsroom, { articleId, before, change: kept.change });
      outcome.done.push({ articleId, before });
    });
  }
  return outcome;
}

/** What it was before; null when it was so already. */
async function changeOne(newsroom: Newsroom, articleId: number, change: BulkChange): Promise<BulkBefore | null> {
  if (change.kind !== 'assign') {
    const shelves = await shelveArticle(newsroom, { articleId, change });
    return shelves && { shelves };
  }
  const article = await articleForEditing(newsroom.db, articleId);
  if (!article) throw new Refusal('notFound', `no article ${articleId}`);
  if (article.assignedTo === change.userId) return null;
  await planArticle(newsroom, { articleId, assignedTo: change.userId });
  return { assignedTo: article.assignedTo };
}

type Undoing = { articleId: number; before: BulkBefore; change: BulkChange };

async function undoOne(newsroom: Newsroom, { articleId, before, change }: Undoing): Promise<void> {
  if (change.kind !== 'assign') {
    if ('shelves' in before) await unshelveArticle(newsroom, { articleId, change, earlier: before.shelves });
    return;
  }
  const article = await articleForEditing(newsroom.db, articleId);
  if (!article) throw new Refusal('notFound', `no article ${articleId}`);
  if (article.assignedTo !== change.userId) throw new Refusal('changedSince', `article ${articleId}`);
  if ('assignedTo' in before) await planArticle(newsroom, { articleId, assignedTo: before.assignedTo });
}

async function orRefused(
  { db }: Newsroom,
  { articleId, outcome }: { articleId: number; outcome: BulkOutcome },
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const headline = error.code === 'notFound' ? '' : ((await articleForEditing(db, articleId))?.draft.headline ?? '');
    outcome.refused.push({ articleId, headline, code: error.code });
  }
}
