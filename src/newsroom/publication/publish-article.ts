import type { Moment } from '#content/article.ts';
import { momentOf } from '#content/clock.ts';
import { type Database, inTransaction } from '#storage/database.ts';
import type { EditableArticle } from '#storage/queries/articles/article-for-editing.ts';
import { pathToBe } from '#storage/queries/articles/path-to-be.ts';
import { claimAddresses } from '#storage/records/addresses.ts';
import {
  changeArticleStatus,
  markNewestVersion,
  setArticlePath,
  showNewestVersion,
} from '#storage/records/articles.ts';
import { advanceEdition } from '#storage/records/editions.ts';
import { indexArticle } from '#storage/records/search-terms.ts';
import type { Newsroom } from '../context.ts';
import { Refusal } from '../errors.ts';
import { articleAtHand } from './article-at-hand.ts';
import { mustBeFit } from './check-before-publishing.ts';
import type { StepInput } from './move-article.ts';
import { noteStep, type TakenStep } from './note-step.ts';

/** From this delay on, in milliseconds, an article is said to have come out late. */
const LATE_MS = 10_000;

type Publication = StepInput & {
  /** The hour that was promised, when it is to stand as the hour of publication. */
  promisedAt?: Moment | undefined;
};

/**
 * Publishes an article: gives it its address (for ever, by the newspaper's permalink pattern), makes it findable and
 * turns to the next edition, all in one transaction. An article that comes back after a withdrawal keeps its address
 * and date. Gives back its path. Throws a `Refusal` when it may not be published from where it is, while it is under
 * embargo, and when it lacks what is required.
 */
export async function publishArticle(
  { db, clock, actor }: Newsroom,
  { articleId, comment, promisedAt }: Publication,
): Promise<string> {
  return inTransaction(db, async (tx) => {
    const article = await articleAtHand({ db: tx, actor }, articleId, 'publish');
    const now = momentOf(clock.now());
    if (article.embargoUntil !== null && now < article.embargoUntil) throw new Refusal('underEmbargo');
    const publishedAt = article.publishedAt ?? promisedAt ?? now;
    await mustBeFit(tx, article.draft, publishedAt);
    const path = article.path ?? (await giveAddress(tx, article, publishedAt));
    await showNewestVersion(tx, articleId, article.draft);
    await markNewestVersion(tx, articleId, 'published');
    await changeArticleStatus(tx, articleId, {
      status: 'published',
      publishedAt,
      modifiedAt: now,
      scheduledAt: null,
      scheduleFailure: null,
      embargoUntil: null,
      withdrawnAt: null,
      withdrawalReason: null,
    });
    await noteStep({ db: tx, clock, actor }, article, { ...deedOf(article, now), to: 'published', comment });
    await indexArticle(tx, { id: articleId, ...article.draft });
    await advanceEdition(tx, now);
    return path;
  });
}

/** Told as late whatever date it bears: the newsroom wants to know when readers could really read it. */
function deedOf({ scheduledAt }: EditableArticle, now: Moment): Pick<TakenStep, 'action' | 'before' | 'after'> {
  const isLate = scheduledAt !== null && Date.parse(now) - Date.parse(scheduledAt) > LATE_MS;
  return isLate ? { action: 'articlePublishedLate', before: scheduledAt, after: now } : { action: 'articlePublished' };
}

async function giveAddress(tx: Database, article: EditableArticle, publishedAt: Moment): Promise<string> {
  const path = await pathToBe(tx, { ...article, publishedAt });
  if (path === null) throw new Refusal('addressTaken');
  const refused = await claimAddresses(tx, [{ path, kind: 'article', targetId: article.id, isCurrent: true }]);
  if (refused.length > 0) throw new Refusal('addressTaken', path);
  await setArticlePath(tx, article.id, path);
  return path;
}
