import type { publicationMessages as french } from '../fr/publication.ts';

/** In English: from draft to print: steps, checklist, hour, preview. */
export const publicationMessages: Record<keyof typeof french, string> = {
  'publication.title': 'Steps and publication',
};
