import type { Database } from '../../database.ts';

/** A rubrique as pages show it. */
export type Section = {
  id: number;
  slug: string;
  name: string;
  description: string | null;
  position: number;
};

/** All sections in the newsroom's order. */
export function listSections(db: Database): Promise<Section[]> {
  return db.query.selectFrom('sections').selectAll().orderBy('position').orderBy('id').execute();
}

/** Identities of the sections that have a published article. */
export async function sectionsInUse(db: Database): Promise<Set<number>> {
  const rows = await db.query
    .selectFrom('sections')
    .select('sections.id')
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('articles')
          .select('articles.id')
          .whereRef('articles.sectionId', '=', 'sections.id')
          .where('articles.status', '=', 'published'),
      ),
    )
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** Identities of all sections, those with the most articles first. */
export async function sectionsBySize(db: Database): Promise<number[]> {
  const rows = await db.query
    .selectFrom('sections')
    .leftJoin('articles', 'articles.sectionId', 'sections.id')
    .select('sections.id')
    .groupBy('sections.id')
    .orderBy((eb) => eb.fn.count('articles.id'), 'desc')
    .orderBy('sections.id')
    .execute();
  return rows.map(({ id }) => id);
}

/** All sections in the newsroom's order, each with how many articles it has in any status. */
export async function sectionsWithCounts(db: Database): Promise<(Section & { articles: number })[]> {
  const rows = await db.query
    .selectFrom('articles')
    .select((eb) => ['sectionId', eb.fn.countAll<number>().as('articles')])
    .groupBy('sectionId')
    .execute();
  const counts = new Map(rows.map(({ sectionId, articles }) => [sectionId, Number(articles)]));
  return (await listSections(db)).map((section) => ({ ...section, articles: counts.get(section.id) ?? 0 }));
}
