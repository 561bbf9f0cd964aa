import type { Newsroom } from '../context.ts';
import { moveArticle, type StepInput } from './move-article.ts';

/** Hands a draft in to be read. Throws a `Refusal` when it is not the actor's to hand in, or no draft. */
export async function submitArticle(newsroom: Newsroom, input: StepInput): Promise<void> {
  const step = { step: 'submit', to: 'submitted', action: 'articleSubmitted', reason: 'submitted' } as const;
  await moveArticle(newsroom, step, input);
}
