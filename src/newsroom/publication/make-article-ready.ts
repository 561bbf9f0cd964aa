import type { Newsroom } from '../context.ts';
import { moveArticle, type StepInput } from './move-article.ts';

/** Puts an article on the "marbre": read, and ready to be published. Throws a `Refusal`. */
export async function makeArticleReady(newsroom: Newsroom, input: StepInput): Promise<void> {
  const step = { step: 'makeReady', to: 'ready', action: 'articleReady', reason: 'ready' } as const;
  await moveArticle(newsroom, step, input);
}
