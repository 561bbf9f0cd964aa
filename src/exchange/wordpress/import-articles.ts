import { permalink } from '#content/permalink.ts';
import { numberedSlugs } from '#content/slug.ts';
import { takenAddresses } from '#storage/queries/addresses.ts';
import { articleForEditing } from '#storage/queries/articles/article-for-editing.ts';
import { claimAddresses, type NewAddress } from '#storage/records/addresses.ts';
import { insertArticles, type NewArticle, updateArticle } from '#storage/records/articles.ts';
import { reserveIdentities } from '#storage/records/identities.ts';
import { type ImportedItem, recordImported } from '#storage/records/imported-items.ts';
import { indexArticles } from '#storage/records/search-terms.ts';
import { type BatchPictures, batchPictures } from './batch-pictures.ts';
import { type ConvertedPost, convertPost, type Filed } from './convert-post.ts';
import type { DuePost } from './due-post.ts';
import { filePost } from './file-post.ts';
import { checksumOf } from './fingerprint.ts';
import { importComments } from './import-comments.ts';
import type { ImportContext } from './import-context.ts';
import { formerPaths, isFreeForContent, oldPath } from './old-addresses.ts';
import { patternOf } from './permalink-pattern.ts';
import { type PostDates, postDates } from './post-dates.ts';
import { offsetBetween } from './wp-dates.ts';

/** An article about to be stored: new, or in place of what an earlier import made of the same post. */
type Prepared = DuePost & ConvertedPost & { id: number; dates: PostDates; path: string | null; checksum: string };

/**
 * Stores a batch of articles with their addresses, comments and search terms. One that has not changed since an earlier
 * import is left alone; so is one that the newsroom has edited here since.
 */
export async function importArticles(context: ImportContext, due: DuePost[]): Promise<void> {
  const changed: (DuePost & { checksum: string })[] = [];
  const ids = new Map<string, number>();
  for (const { post, item, known } of due) {
    const checksum = checksumOf({ ...post, line: 0, endOffset: 0 });
    if (known?.checksum === checksum) {
      context.counter.keepUnchanged(item);
      ids.set(post.id, known.targetId);
    } else changed.push({ post, item, known, checksum });
  }
  const prepared = await prepare(context, changed);
  await insertNew(
    context,
    prepared.filter(({ known }) => !known),
  );
  for (const article of prepared.filter(({ known }) => known)) await update(context, article);
  for (const { post, id } of prepared) ids.set(post.id, id);
  await importComments(
    context,
    due.flatMap(({ post }) => (ids.has(post.id) ? [{ post, articleId: ids.get(post.id) as number }] : [])),
  );
}

async function prepare(context: ImportContext, due: (DuePost & { checksum: string })[]): Promise<Prepared[]> {
  if (due.length === 0) return [];
  const pictures = await batchPictures(
    context,
    due.map(({ post }) => post),
  );
  const fresh = await reserveIdentities(context.db, 'articles', due.filter(({ known }) => !known).length);
  const prepared: Prepared[] = [];
  for (const each of due) {
    const { filed, reasons } = await filePost(context, each.post);
    const converted = attempt(each, { filed, pictures, context });
    if (!converted) continue;
    const id = each.known?.targetId ?? (fresh.shift() as number);
    const dates = datesOf(context, each);
    const all = [
      ...each.post.faults.map((code) => ({ code, detail: '' })),
      ...dates.reasons,
      ...reasons,
      ...converted.reasons,
    ];
    prepared.push({ ...each, ...converted, reasons: all, id, dates, path: null });
  }
  return prepared;
}

function attempt(
  { post, item }: DuePost,
  tools: { filed: Filed; pictures: BatchPictures; context: ImportContext },
): ConvertedPost | null {
  try {
    return convertPost(post, tools);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    tools.context.counter.refuse(item, { code: 'unconvertible', detail });
    return null;
  }
}

function datesOf({ state, settings, now }: ImportContext, { post }: DuePost): PostDates {
  state.offsetMinutes = offsetBetween(post.dateGmt, post.date) ?? state.offsetMinutes;
  return postDates(post, { site: { offsetMinutes: state.offsetMinutes, timeZone: settings.timeZone }, now });
}

async function insertNew(context: ImportContext, articles: Prepared[]): Promise<void> {
  const { db, source, counter } = context;
  await giveAddresses(context, articles);
  await insertArticles(db, articles.map(recordOf));
  await claimAddresses(db, articles.flatMap(addressesOf));
  await indexArticles(
    db,
    articles.filter(isPublished).map(({ id, draft }) => ({ id, ...draft })),
  );
  await recordImported(db, { source, kind: 'post' }, articles.map(lineOf));
  for (const { item, reasons } of articles) counter.keep(item, reasons);
  await noteReferences(context, articles);
  for (const { post, id, dates } of articles.filter(isPublished)) {
    if (post.isSticky) context.state.sticky.push({ articleId: id, publishedAt: dates.publishedAt ?? '' });
  }
}

/** Articles whose "Lire aussi" lines are to be made references once every article is here. */
async function noteReferences({ db, source }: ImportContext, articles: Prepared[]): Promise<void> {
  const lines = articles
    .filter(({ hasReferences }) => hasReferences)
    .map(({ post, id, reasons }) => ({
      sourceId: post.id,
      targetId: id,
      checksum: reasons.length > 0 ? 'changed' : '',
      modifiedAt: null,
    }));
  await recordImported(db, { source, kind: 'later' }, lines);
}

/** What the newsroom has edited here since is worth more than what has changed there. */
async function update(context: ImportContext, article: Prepared): Promise<void> {
  const { db, source, counter } = context;
  const { id, known, item, draft, dates } = article;
  const current = await articleForEditing(db, id);
  if (!current || current.modifiedAt !== known?.modifiedAt) {
    counter.keep(item, [{ code: 'editedHere', detail: '' }]);
    return;
  }
  const savedBy = { userId: null, name: '' };
  await updateArticle(db, id, { draft, modifiedAt: dates.modifiedAt, savedBy, reason: 'imported' });
  if (current.status === 'published') await indexArticles(db, [{ id, ...draft }]);
  await recordImported(db, { source, kind: 'post' }, [lineOf(article)]);
  await claimAddresses(db, newlyOld(article));
  counter.keep(item, [{ code: 'updated', detail: '' }, ...article.reasons]);
  await noteReferences(context, [{ ...article, reasons: [{ code: 'updated', detail: '' }] }]);
}

/**
 * Chooses each article's address: the one that it had, unless it is taken or was none. A draft that had one (protected
 * by a password, or to come) keeps it for the day on which it is published.
 */
async function giveAddresses(context: ImportContext, articles: Prepared[]): Promise<void> {
  const wanted = articles.map(({ post }) => oldPath(post.link));
  const taken = await takenAddresses(
    context.db,
    wanted.filter((path) => path !== null),
  );
  for (const [index, article] of articles.entries()) {
    const path = wanted[index] ?? null;
    const isGood = path !== null && !taken.has(path) && isFreeForContent(path);
    if (!isGood && !isPublished(article)) continue;
    article.path = isGood ? path : await newPath(context, article, taken);
    taken.add(article.path);
    if (!isGood && path !== null) article.reasons.push({ code: 'addressTaken', detail: `${path} → ${article.path}` });
    if (isGood && isPublished(article)) notePattern(context, article, article.path);
  }
}

async function newPath(context: ImportContext, article: Prepared, taken: Set<string>): Promise<string> {
  const { settings, db } = context;
  const { id, draft, dates } = article;
  const parts = {
    id,
    publishedAt: dates.publishedAt ?? dates.createdAt,
    timeZone: settings.timeZone,
    sectionSlug: '',
    authorSlug: '',
  };
  const slugs = [...numberedSlugs(draft.slug, 9), `${draft.slug}-${id}`];
  const paths = slugs.map((slug) => permalink(settings.permalinkPattern, { ...parts, slug }));
  const gone = await takenAddresses(db, paths);
  const index = paths.findIndex((path) => !gone.has(path) && !taken.has(path) && isFreeForContent(path));
  draft.slug = slugs[index] ?? draft.slug;
  return paths[index] ?? `/${draft.slug}-${id}/`;
}

function notePattern({ state }: ImportContext, { post }: Prepared, path: string): void {
  const pattern = patternOf(post, path);
  if (pattern) state.patterns[pattern] = (state.patterns[pattern] ?? 0) + 1;
}

function recordOf({ id, draft, dates, path, post }: Prepared): NewArticle {
  const { reasons: _, ...moments } = dates;
  return {
    id,
    draft,
    path,
    dates: { ...moments, ...(post.commentStatus === 'open' ? {} : { commentsOpening: 'closed' as const }) },
  };
}

function addressesOf({ id, path, post }: Prepared): NewAddress[] {
  const former = formerPaths(post).map((each) => ({
    path: each,
    kind: 'article' as const,
    targetId: id,
    isCurrent: false,
  }));
  return path === null ? former : [{ path, kind: 'article', targetId: id, isCurrent: true }, ...former];
}

/** The addresses that WordPress has given it since; it keeps the one that it has here. */
function newlyOld({ id, post }: Prepared): NewAddress[] {
  const path = oldPath(post.link);
  const paths = path === null ? formerPaths(post) : [path, ...formerPaths(post)];
  return paths.map((each) => ({ path: each, kind: 'article', targetId: id, isCurrent: false }));
}

function lineOf({ post, id, checksum, dates }: Prepared): ImportedItem {
  return { sourceId: post.id, targetId: id, checksum, modifiedAt: dates.modifiedAt };
}

function isPublished({ dates }: Prepared): boolean {
  return dates.status === 'published';
}
