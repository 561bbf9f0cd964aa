import type { Newsroom } from '../context.ts';
import { moveArticle, type StepInput } from './move-article.ts';

/** Takes its hour from a scheduled article: it goes back to the "marbre" and waits. Throws a `Refusal`. */
export async function unscheduleArticle(newsroom: Newsroom, input: StepInput): Promise<void> {
  const step = { step: 'unschedule', to: 'ready', action: 'articleUnscheduled', reason: 'ready' } as const;
  await moveArticle(newsroom, step, input);
}
