/** In French: sections, topics, authors, pages, identity, house style. */
export const houseMessages = {
  'desk.nav.house': 'La maison',
} as const;
