import { authorPath, sectionPath, topicPath } from '#content/address.ts';
import type { ArticleDraft } from '#content/article.ts';
import type { Database } from '../../database.ts';

/** What articles are kept under, and sign as: things with a name, a slug and a page of their own. */
export type ShelfKind = 'section' | 'topic' | 'author';

const PATHS = { section: sectionPath, topic: topicPath, author: authorPath } as const;
const TABLES = { section: 'sections', topic: 'topics', author: 'authors' } as const;

/** Who has this slug among the things of a kind; null when nobody has. */
export async function shelfBySlug(db: Database, kind: ShelfKind, slug: string): Promise<number | null> {
  const row = await db.query.selectFrom(TABLES[kind]).select('id').where('slug', '=', slug).executeTakeFirst();
  return row?.id ?? null;
}

/** What the things of a kind were once called, and which it is that was: their former slugs, with their identities. */
export async function formerSlugs(db: Database, kind: ShelfKind): Promise<Map<string, number>> {
  const rows = await db.query
    .selectFrom('addresses')
    .select(['path', 'targetId'])
    .where('kind', '=', kind)
    .where('path', 'like', `${PATHS[kind]('').slice(0, -1)}%`)
    .execute();
  return new Map(rows.map(({ path, targetId }) => [path.split('/')[2] ?? '', targetId]));
}

/** Whether an article, in any version that is kept, is under this shelf. */
export async function isShelfInUse(db: Database, kind: ShelfKind, id: number): Promise<boolean> {
  if (await hasArticles(db, kind, id)) return true;
  for await (const batch of versionsUnder(db, kind, { id })) if (batch.length > 0) return true;
  return false;
}

/** A version of an article as it is kept. */
export type KeptVersion = { articleId: number; number: number; draft: ArticleDraft };

/** Rows looked at in one statement, so that a large newspaper is not held up. */
const BATCH = 500;

/** Identities from `from` on, up to but not `to`. */
export type IdentityRange = { from: number; to: number };

/**
 * Every version of every article that is under this shelf, the old ones too, a batch at a time; `before` is called before a
 * batch is read, with the identities of its articles.
 */
export async function* versionsUnder(
  db: Database,
  kind: ShelfKind,
  { id, before = async () => {} }: { id: number; before?: (articles: IdentityRange) => Promise<void> },
): AsyncGenerator<KeptVersion[]> {
  const last = await db.query
    .selectFrom('articles')
    .select((eb) => eb.fn.max('id').as('id'))
    .executeTakeFirst();
  for (let from = 0; from <= Number(last?.id ?? 0); from += BATCH) {
    await before({ from, to: from + BATCH });
    const rows = await db.query
      .selectFrom('articleVersions')
      .select(['articleId', 'number', 'draft'])
      .where('articleId', '>=', from)
      .where('articleId', '<', from + BATCH)
      .where((eb) => eb.or(mentions(kind, id).map((pattern) => eb('draft', 'like', pattern))))
      .execute();
    const versions = rows.map(({ draft, ...row }) => ({ ...row, draft: JSON.parse(draft) as ArticleDraft }));
    yield versions.filter(({ draft }) => isUnder(draft, kind, id));
  }
}

/** How a draft's JSON may name the shelf; it may look so by chance too, which `isUnder` tells. */
function mentions(kind: ShelfKind, id: number): string[] {
  if (kind === 'section') return [`%"sectionId":${id},%`, `%"sectionId":${id}}%`];
  const list = kind === 'topic' ? 'topicIds' : 'authorIds';
  return [`[${id}]`, `[${id},%`, `[%,${id},%`, `[%,${id}]`].map((ids) => `%"${list}":${ids}%`);
}

function isUnder(draft: ArticleDraft, kind: ShelfKind, id: number): boolean {
  if (kind === 'section') return draft.sectionId === id;
  return (kind === 'topic' ? draft.topicIds : draft.authorIds).includes(id);
}

async function hasArticles(db: Database, kind: ShelfKind, id: number): Promise<boolean> {
  const { query } = db;
  const rows =
    kind === 'section'
      ? await query.selectFrom('articles').select('id').where('sectionId', '=', id).limit(1).execute()
      : kind === 'topic'
        ? await query.selectFrom('articleTopics').select('articleId').where('topicId', '=', id).limit(1).execute()
        : await query.selectFrom('articleAuthors').select('articleId').where('authorId', '=', id).limit(1).execute();
  return rows.length > 0;
}
