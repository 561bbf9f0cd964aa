/** In French: saving, conflicts, versions, notes between colleagues. */
export const keepingMessages = {
  'keeping.saved': 'Enregistré',
} as const;
