import type { Database } from '../../database.ts';

/** Something that can be chosen by its name. */
export type NamedChoice = { id: number; name: string };

/** What a writer chooses from: every signature, section and topic, published under or not. */
export type WritingChoices = { sections: NamedChoice[]; authors: NamedChoice[]; topics: NamedChoice[] };

/** The sections in the newsroom's order, signatures and topics by name. */
export async function writingChoices(db: Database): Promise<WritingChoices> {
  const [sections, authors, topics] = await Promise.all([
    db.query.selectFrom('sections').select(['id', 'name']).orderBy('position').orderBy('id').execute(),
    db.query.selectFrom('authors').select(['id', 'name']).orderBy('name').orderBy('id').execute(),
    db.query.selectFrom('topics').select(['id', 'name']).orderBy('name').orderBy('id').execute(),
  ]);
  return { sections, authors, topics };
}

/** The section of the article that somebody began last; null when they have begun none. */
export async function lastSectionOf(db: Database, userId: number): Promise<number | null> {
  const row = await db.query
    .selectFrom('articles')
    .select('sectionId')
    .where('createdBy', '=', userId)
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.sectionId ?? null;
}
