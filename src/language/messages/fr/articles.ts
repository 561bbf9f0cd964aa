/** In French: the first page of the desk, the list of articles, the planning. */
export const articlesMessages = {
  'desk.nav.articles': 'Articles',
} as const;
