import type { houseMessages as french } from '../fr/house.ts';

/** In English: sections, topics, authors, pages, identity, house style. */
export const houseMessages: Record<keyof typeof french, string> = {
  'desk.nav.house': 'The house',
};
