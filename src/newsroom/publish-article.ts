import { momentOf } from '#content/clock.ts';
import { permalink } from '#content/permalink.ts';
import { mayFollow } from '#content/workflow.ts';
import { type Database, inTransaction } from '#storage/database.ts';
import { authorsByArticle } from '#storage/queries/article-cards.ts';
import { articleForEditing, type EditableArticle } from '#storage/queries/article-for-editing.ts';
import { listSections } from '#storage/queries/sections.ts';
import { readSettings } from '#storage/queries/settings.ts';
import { claimAddresses } from '#storage/records/addresses.ts';
import {
  changeArticleStatus,
  markNewestVersion,
  setArticlePath,
  showNewestVersion,
} from '#storage/records/articles.ts';
import { advanceEdition } from '#storage/records/editions.ts';
import { indexArticle } from '#storage/records/search-terms.ts';
import { mustBeAllowed } from './actor.ts';
import type { Newsroom } from './context.ts';
import { Refusal } from './errors.ts';
import { noteInJournal } from './note-in-journal.ts';

/**
 * Publishes an article: gives it its address (for ever, by the newspaper's permalink pattern), makes it findable and
 * turns to the next edition, all in one transaction. An article that comes back after a withdrawal keeps its address
 * and date. Gives back its path. Throws a `Refusal` when it may not be published from where it is.
 */
export async function publishArticle(
  { db, clock, actor }: Newsroom,
  { articleId }: { articleId: number },
): Promise<string> {
  mustBeAllowed(actor, 'publishArticle');
  return inTransaction(db, async (tx) => {
    const article = await articleForEditing(tx, articleId);
    if (!article) throw new Refusal('notFound', `no article ${articleId}`);
    if (!mayFollow(article.status, 'published')) throw new Refusal('wrongStatus', `${articleId} is ${article.status}`);
    const now = momentOf(clock.now());
    const publishedAt = article.publishedAt ?? now;
    const path = article.path ?? (await giveAddress(tx, article, publishedAt));
    await showNewestVersion(tx, articleId, article.draft);
    await markNewestVersion(tx, articleId, 'published');
    await changeArticleStatus(tx, articleId, {
      status: 'published',
      publishedAt,
      modifiedAt: now,
      scheduledAt: null,
      withdrawnAt: null,
      withdrawalReason: null,
    });
    const deed = { action: 'articlePublished', subject: article.draft.headline, articleId } as const;
    await noteInJournal({ db: tx, clock, actor }, deed);
    await indexArticle(tx, { id: articleId, ...article.draft });
    await advanceEdition(tx, now);
    return path;
  });
}

async function giveAddress(tx: Database, article: EditableArticle, publishedAt: string): Promise<string> {
  const { permalinkPattern, timeZone } = await readSettings(tx);
  const sections = await listSections(tx);
  const [author] = (await authorsByArticle(tx, [article.id])).get(article.id) ?? [];
  const path = permalink(permalinkPattern, {
    id: article.id,
    slug: article.draft.slug,
    publishedAt,
    timeZone,
    sectionSlug: sections.find(({ id }) => id === article.draft.sectionId)?.slug ?? '',
    authorSlug: author?.slug ?? '',
  });
  const refused = await claimAddresses(tx, [{ path, kind: 'article', targetId: article.id, isCurrent: true }]);
  if (refused.length > 0) throw new Refusal('addressTaken', path);
  await setArticlePath(tx, article.id, path);
  return path;
}
