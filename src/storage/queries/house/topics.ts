import type { Database } from '../../database.ts';

/** A dossier as its page shows it. */
export type Topic = { id: number; slug: string; name: string; introduction: string | null };

/** The topic with this slug, or null. */
export async function topicBySlug(db: Database, slug: string): Promise<Topic | null> {
  const row = await db.query.selectFrom('topics').selectAll().where('slug', '=', slug).executeTakeFirst();
  return row ?? null;
}

/** All topics that have a published article, by name. */
export function listTopics(db: Database): Promise<Topic[]> {
  return db.query
    .selectFrom('topics')
    .selectAll()
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('articleTopics')
          .innerJoin('articles', 'articles.id', 'articleTopics.articleId')
          .select('articles.id')
          .whereRef('articleTopics.topicId', '=', 'topics.id')
          .where('articles.status', '=', 'published'),
      ),
    )
    .orderBy('name')
    .execute();
}

/** Identities of all topics by slug. */
export async function topicIdsBySlug(db: Database): Promise<Map<string, number>> {
  const rows = await db.query.selectFrom('topics').select(['slug', 'id']).execute();
  return new Map(rows.map(({ slug, id }) => [slug, id]));
}

/** The topic with this identity, or null. */
export async function topicById(db: Database, id: number): Promise<Topic | null> {
  return (await db.query.selectFrom('topics').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** A topic as the desk lists it, with how many articles it has in any status. */
export type TopicLine = { id: number; slug: string; name: string; articles: number };

/** Every topic, by name. */
export async function allTopics(db: Database): Promise<TopicLine[]> {
  const rows = await db.query
    .selectFrom('topics')
    .leftJoin('articleTopics', 'articleTopics.topicId', 'topics.id')
    .select((eb) => ['topics.id', 'topics.slug', 'topics.name', eb.fn.count('articleTopics.articleId').as('articles')])
    .groupBy(['topics.id', 'topics.slug', 'topics.name'])
    .orderBy('topics.name')
    .orderBy('topics.id')
    .execute();
  return rows.map((row) => ({ ...row, articles: Number(row.articles) }));
}
