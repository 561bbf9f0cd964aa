import type { Kysely, RawBuilder } from 'kysely';
import type { Tables } from './tables.ts';

/** An article's text as search terms (made by `language/analyser.ts`). */
export type SearchTerms = { headline: string[]; standfirst: string[]; body: string[] };

/** An article as the index knows it. */
export type IndexedArticle = { articleId: number; terms: SearchTerms };

/** The parts of an article that a search may be narrowed to. */
export type SearchField = keyof SearchTerms;

/**
 * The one thing that the engines do each in their own way: FTS5 on SQLite, `tsvector` on PostgreSQL. Terms are already
 * analysed, so both give the same answers. Only published articles are ever in the index.
 */
export type SearchIndex = {
  /** Puts articles in the index, or in place of their former text. */
  put: (query: Kysely<Tables>, articles: IndexedArticle[]) => Promise<void>;
  remove: (query: Kysely<Tables>, articleId: number) => Promise<void>;
  /** A subquery of the identities of the articles that hold all terms in these fields. */
  matches: (terms: string[], fields: readonly SearchField[]) => RawBuilder<number>;
};
