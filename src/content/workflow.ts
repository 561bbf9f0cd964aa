import type { ArticleStatus } from './article.ts';

/**
 * From each status, those that may follow: draft → submitted → ready → scheduled → published → withdrawn, and back. A
 * scheduled article may be given another hour.
 */
const NEXT: Record<ArticleStatus, readonly ArticleStatus[]> = {
  draft: ['submitted', 'ready', 'scheduled', 'published'],
  submitted: ['draft', 'ready', 'scheduled', 'published'],
  ready: ['draft', 'submitted', 'scheduled', 'published'],
  scheduled: ['draft', 'ready', 'scheduled', 'published'],
  published: ['withdrawn'],
  withdrawn: ['published'],
};

/** Whether an article may go from one status to another, whoever asks. */
export function mayFollow(from: ArticleStatus, to: ArticleStatus): boolean {
  return NEXT[from].includes(to);
}
