import type { Database } from '../database.ts';

/** Whether nothing was ever written here: no section, no article, no page. */
export async function isEmptyNewspaper(db: Database): Promise<boolean> {
  const counts = await countsOf(db);
  return counts.sections === 0 && counts.articles === 0 && counts.pages === 0;
}

/** How many there are of each thing, in any status. */
export type NewspaperCounts = Record<
  'articles' | 'pages' | 'sections' | 'topics' | 'authors' | 'media' | 'comments',
  number
>;

/** Counts everything that a newspaper is made of. */
export async function countsOf(db: Database): Promise<NewspaperCounts> {
  const count = async (table: keyof NewspaperCounts) => {
    const row = await db.query
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow();
    return Number(row.total);
  };
  return {
    articles: await count('articles'),
    pages: await count('pages'),
    sections: await count('sections'),
    topics: await count('topics'),
    authors: await count('authors'),
    media: await count('media'),
    comments: await count('comments'),
  };
}
