import type { keepingMessages as french } from '../fr/keeping.ts';

/** In English: saving, conflicts, versions, notes between colleagues. */
export const keepingMessages: Record<keyof typeof french, string> = {
  'keeping.saved': 'Saved',
};
