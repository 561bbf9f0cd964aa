/** In French: arranging the front page. */
export const frontMessages = {
  'desk.nav.front': 'À la une',
} as const;
