import type { frontMessages as french } from '../fr/front.ts';

/** In English: arranging the front page. */
export const frontMessages: Record<keyof typeof french, string> = {
  'desk.nav.front': 'Front page',
};
