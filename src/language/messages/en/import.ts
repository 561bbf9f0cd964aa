import type { importMessages as french } from '../fr/import.ts';

/** In English: bringing a newspaper in, in the browser. */
export const importMessages: Record<keyof typeof french, string> = {
  'desk.nav.import': 'Import',
};
