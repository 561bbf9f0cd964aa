import { type ArticleDraft, type ArticleStatus, hasComeOut, type Moment } from '#content/article.ts';
import type { CommentOpening } from '#content/comment.ts';
import { wordCountOf } from '#content/document/walk-document.ts';
import type { VersionReason } from '#content/version.ts';
import { extractOf } from '#language/extract.ts';
import { sortKey } from '#language/sort-key.ts';
import type { Database } from '../database.ts';
import { rowGroups } from '../rows.ts';
import { fileArticles, refileArticle } from './article-files.ts';
import { addDraftTerms, renewDraftTerms } from './draft-search.ts';
import { reserveIdentities } from './identities.ts';
import { doubtLinksTo, noteArticleLinks } from './links.ts';
import { noteMediaUses } from './media-uses.ts';

/** What a new article is stored with, besides what its authors wrote. */
export type ArticleDates = {
  status: ArticleStatus;
  createdAt: Moment;
  modifiedAt: Moment;
  scheduledAt?: Moment | null;
  publishedAt?: Moment | null;
  updatedAt?: Moment | null;
  /** Left out for the newspaper's own policy. */
  commentsOpening?: CommentOpening;
  /** Who begins it; left out for what comes from elsewhere. */
  savedBy?: Saver;
};

/** Who saves a version, by identity and by the name of that day; identity null for the program itself. */
export type Saver = { userId: number | null; name: string };

/** What a change of status sets; what is left out stays as it is. */
export type StatusChange = {
  status: ArticleStatus;
  modifiedAt: Moment;
  updatedAt?: Moment;
  scheduledAt?: Moment | null;
  scheduleFailure?: string | null;
  embargoUntil?: Moment | null;
  publishedAt?: Moment;
  withdrawnAt?: Moment | null;
  withdrawalReason?: string | null;
};

/** An article as it is stored for the first time, under an identity that was reserved for it. */
export type NewArticle = { id: number; draft: ArticleDraft; dates: ArticleDates; path: string | null };

/** Stores a new article, without an address, and its first version. Gives back its identity. */
export async function insertArticle(db: Database, draft: ArticleDraft, dates: ArticleDates): Promise<number> {
  const [id] = (await reserveIdentities(db, 'articles', 1)) as [number];
  await insertArticles(db, [{ id, draft, dates, path: null }]);
  return id;
}

/** Stores new articles and their first versions in a few statements. Their addresses are claimed apart. */
export async function insertArticles(db: Database, articles: NewArticle[]): Promise<void> {
  if (articles.length === 0) return;
  for (const group of rowGroups(articles)) await db.query.insertInto('articles').values(group.map(rowOf)).execute();
  await fileArticles(db, articles);
  await noteMediaUses(db, articles, ['newest', 'public']);
  const out = articles.filter(({ dates }) => hasComeOut(dates.status));
  await noteArticleLinks(db, out);
  const unpublished = articles.filter(({ dates }) => dates.status !== 'published');
  await addDraftTerms(db, unpublished);
  await insertVersions(
    db,
    articles.map(({ id, draft, dates }) => ({
      articleId: id,
      number: 1,
      createdAt: dates.modifiedAt,
      savedAt: dates.modifiedAt,
      savedBy: dates.savedBy?.userId ?? null,
      savedByName: dates.savedBy?.name ?? '',
      reason: 'saved',
      draft,
    })),
  );
}

/**
 * Takes hold of an article until the end of the transaction, if it still is at this revision; false when somebody saved
 * meanwhile. Whoever comes second waits here, on either engine.
 */
export async function holdRevision(db: Database, id: number, revision: number): Promise<boolean> {
  const { numUpdatedRows } = await db.query
    .updateTable('articles')
    .set({ revision })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** Takes hold of an article until the end of the transaction: whoever comes second waits here, on either engine. */
export async function holdArticle(db: Database, id: number): Promise<void> {
  await db.query
    .updateTable('articles')
    .set((eb) => ({ revision: eb.ref('revision') }))
    .where('id', '=', id)
    .execute();
}

/** A text to be kept. */
export type DraftSave = {
  draft: ArticleDraft;
  savedAt: Moment;
  savedBy: Saver;
  reason: VersionReason;
  /** Whether it goes into the newest version instead of beginning another: saves that follow each other closely. */
  isGathered: boolean;
};

/**
 * Keeps a text as the newsroom's own: as the next version, or within the newest. Readers see nothing of it: the
 * article's columns follow only as long as it was never published. Gives back the new revision and version.
 */
export async function saveDraft(
  db: Database,
  id: number,
  save: DraftSave,
): Promise<{ revision: number; version: number }> {
  const article = await db.query
    .updateTable('articles')
    .set((eb) => ({
      modifiedAt: save.savedAt,
      revision: eb('revision', '+', 1),
      version: eb('version', '+', save.isGathered ? 0 : 1),
    }))
    .where('id', '=', id)
    .returning(['revision', 'version', 'publicVersion'])
    .executeTakeFirstOrThrow();
  await writeVersion(db, { articleId: id, number: article.version }, save);
  await noteMediaUses(db, [{ id, draft: save.draft }], ['newest']);
  await renewDraftTerms(db, id);
  if (article.publicVersion === null) await writeColumns(db, id, save.draft);
  return { revision: article.revision, version: article.version };
}

/** Marks the newest version as the one that readers see, and shows them its text. */
export async function showNewestVersion(db: Database, id: number, draft: ArticleDraft): Promise<void> {
  await writeColumns(db, id, draft);
  await noteArticleLinks(db, [{ id, draft }]);
  await db.query
    .updateTable('articles')
    .set((eb) => ({ publicVersion: eb.ref('version') }))
    .where('id', '=', id)
    .execute();
  await renewDraftTerms(db, id);
}

/** Notes why the newest version is kept, so that no later save is gathered into it. */
export async function markNewestVersion(db: Database, id: number, reason: VersionReason): Promise<void> {
  await db.query
    .updateTable('articleVersions')
    .set({ reason })
    .where('articleId', '=', id)
    .where('number', '=', (eb) => eb.selectFrom('articles').select('version').where('id', '=', id))
    .execute();
}

/** Puts a new text in place of the old one, for readers too where they see the article, and keeps it as the next version. */
export async function updateArticle(
  db: Database,
  id: number,
  change: { draft: ArticleDraft; modifiedAt: Moment; savedBy: Saver; reason: VersionReason },
): Promise<void> {
  const { draft, modifiedAt, savedBy, reason } = change;
  await saveDraft(db, id, { draft, savedAt: modifiedAt, savedBy, reason, isGathered: false });
  const { publicVersion } = await db.query
    .selectFrom('articles')
    .select('publicVersion')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  if (publicVersion !== null) await showNewestVersion(db, id, draft);
}

/** Puts a body in place within a version, without a new one: what an import still owed to it. */
export async function reviseImportedBody(
  db: Database,
  id: number,
  { version, draft }: { version: number; draft: ArticleDraft },
): Promise<void> {
  await db.query.updateTable('articles').set(columnsOf(draft)).where('id', '=', id).execute();
  await noteMediaUses(db, [{ id, draft }], ['newest', 'public']);
  await noteArticleLinks(db, [{ id, draft }]);
  await db.query
    .updateTable('articleVersions')
    .set({ draft: JSON.stringify(draft) })
    .where('articleId', '=', id)
    .where('number', '=', version)
    .execute();
  await renewDraftTerms(db, id);
}

/** Writes a change of status; whether it is allowed is the verb's business. */
export async function changeArticleStatus(db: Database, id: number, change: StatusChange): Promise<void> {
  await db.query.updateTable('articles').set(change).where('id', '=', id).execute();
  await renewDraftTerms(db, id);
  if (hasComeOut(change.status)) await doubtLinksTo(db, 'article', id);
}

/** Notes an article's current address on the article itself, where lists read it. The address is claimed apart. */
export async function setArticlePath(db: Database, id: number, path: string | null): Promise<void> {
  await db.query.updateTable('articles').set({ path }).where('id', '=', id).execute();
}

/** Notes a change that readers are told of, such as a correction. */
export async function touchArticle(db: Database, id: number, updatedAt: Moment): Promise<void> {
  await db.query.updateTable('articles').set({ updatedAt, modifiedAt: updatedAt }).where('id', '=', id).execute();
}

function rowOf({ id, draft, dates, path }: NewArticle) {
  const { commentsOpening = null, savedBy, ...moments } = dates;
  const none = { scheduledAt: null, publishedAt: null, updatedAt: null };
  const versions = {
    version: 1,
    publicVersion: hasComeOut(dates.status) ? 1 : null,
    createdBy: savedBy?.userId ?? null,
  };
  return { id, ...columnsOf(draft), ...none, ...moments, path, commentsOpening, ...versions };
}

function columnsOf(draft: ArticleDraft) {
  const { leadPicture, body, authorIds: _, countryCodes: __, topicIds: ___, ...columns } = draft;
  return {
    ...columns,
    extract: extractOf(draft),
    headlineKey: sortKey(draft.headline),
    body: JSON.stringify(body),
    wordCount: wordCountOf(body),
    leadMediaId: leadPicture?.mediaId ?? null,
    leadCaption: leadPicture?.caption ?? null,
    leadAlt: leadPicture?.alt ?? null,
  };
}

async function writeColumns(db: Database, id: number, draft: ArticleDraft): Promise<void> {
  await db.query.updateTable('articles').set(columnsOf(draft)).where('id', '=', id).execute();
  await refileArticle(db, id, draft);
  await noteMediaUses(db, [{ id, draft }], ['public']);
}

async function writeVersion(
  db: Database,
  { articleId, number }: { articleId: number; number: number },
  { draft, savedAt, savedBy, reason, isGathered }: DraftSave,
): Promise<void> {
  const saver = { savedAt, savedBy: savedBy.userId, savedByName: savedBy.name, reason };
  if (!isGathered) return insertVersions(db, [{ articleId, number, createdAt: savedAt, ...saver, draft }]);
  await db.query
    .updateTable('articleVersions')
    .set({ ...saver, draft: JSON.stringify(draft) })
    .where('articleId', '=', articleId)
    .where('number', '=', number)
    .execute();
}

type Version = {
  articleId: number;
  number: number;
  createdAt: Moment;
  savedAt: Moment;
  savedBy: number | null;
  savedByName: string;
  reason: VersionReason;
  draft: ArticleDraft;
};

async function insertVersions(db: Database, versions: Version[]): Promise<void> {
  for (const group of rowGroups(versions)) {
    const rows = group.map(({ draft, ...version }) => ({ ...version, draft: JSON.stringify(draft) }));
    await db.query.insertInto('articleVersions').values(rows).execute();
  }
}
