import type { articlesMessages as french } from '../fr/articles.ts';

/** In English: the first page of the desk, the list of articles, the planning. */
export const articlesMessages: Record<keyof typeof french, string> = {
  'desk.nav.articles': 'Articles',
};
