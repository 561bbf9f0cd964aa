import type { Newsroom } from '../context.ts';
import { Refusal } from '../errors.ts';
import { moveArticle, type StepInput } from './move-article.ts';

/**
 * Gives an article back to its author as a draft, with a comment that says what is wanted. A scheduled one no longer
 * appears. Throws a `Refusal` without a comment, or when the article is a draft already, or public.
 */
export async function returnArticle(newsroom: Newsroom, input: StepInput): Promise<void> {
  if (!input.comment?.trim()) throw new Refusal('commentMissing');
  const step = { step: 'return', to: 'draft', action: 'articleReturned', reason: 'returned' } as const;
  await moveArticle(newsroom, step, input);
}
