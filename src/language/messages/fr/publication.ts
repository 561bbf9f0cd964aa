/** In French: from draft to print: steps, checklist, hour, preview. */
export const publicationMessages = {
  'publication.title': 'Étapes et parution',
} as const;
