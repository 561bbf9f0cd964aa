import type { Picture } from '#content/media.ts';
import type { ArticleLink } from '#storage/queries/readers/neighbours.ts';
import type { PageContext } from '../page-context.ts';

/** What a body points to by identity, looked up before it is rendered. */
export type BodyReferences = {
  pictures: Map<number, Picture>;
  /** Published articles that "Lire aussi" blocks point to. */
  articles: Map<number, ArticleLink>;
};

/** What each block is given: the page, the body's own language, and what it refers to. */
export type BodyContext = { page: PageContext; language: string; refs: BodyReferences };
