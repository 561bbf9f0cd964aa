/** In French: bringing a newspaper in, in the browser. */
export const importMessages = {
  'desk.nav.import': 'Importer',
} as const;
