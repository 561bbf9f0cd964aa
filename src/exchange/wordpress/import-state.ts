/** How far an import has come: media records, then articles and pages, then what points from one to another, then files. */
export const PHASES = ['library', 'articles', 'references', 'files'] as const;
type Phase = (typeof PHASES)[number];

/** What an import remembers between batches, besides its report. */
export type ImportState = {
  phase: Phase;
  /** Minutes that the old site's clock is ahead of UTC; null until a date told it. */
  offsetMinutes: number | null;
  /** How many published addresses fit each permalink pattern. */
  patterns: Record<string, number>;
  /** Published articles that were pinned: identity and date. */
  sticky: { articleId: number; publishedAt: string }[];
  /** Entries of menus that lead to a category. */
  menu: { menu: string; order: number; categoryId: string }[];
  /** The last file that was looked for. */
  lastFileId: number;
};

/** An import that begins. */
export function firstState(): ImportState {
  return { phase: 'library', offsetMinutes: null, patterns: {}, sticky: [], menu: [], lastFileId: 0 };
}
