import { Refusal, type RefusalCode } from '#newsroom/errors.ts';
import type { Outcome } from '../../components/house-layout.tsx';
import { deskPage, type SignedInVisit } from '../../desk.ts';

/** Shows a form again, as it was filled in, with the reason for which it was refused. */
export type ShowAgain = (refusal: string, code: RefusalCode) => Response | Promise<Response>;

/** Does what a form asks for, and goes on to where `work` says; when that is refused, shows the form again. */
export async function orAgain(visit: SignedInVisit, work: () => Promise<string>, again: ShowAgain): Promise<Response> {
  try {
    return visit.c.redirect(await work(), 303);
  } catch (error) {
    if (!(error instanceof Refusal) || error.code === 'notAllowed') throw error;
    return again(deskPage(visit).t(`refusal.${error.code}`), error.code);
  }
}

/** What a page says on top: that it was done, after a form; or why not. */
export function outcomeOf(visit: SignedInVisit, refusal: string | null = null): Outcome {
  const isDone = refusal === null && visit.c.req.query('done') === '1';
  return { done: isDone ? deskPage(visit).t('house.done') : null, refusal };
}

/** 422 for a form that was refused, else 200. */
export function statusOf({ refusal }: Outcome): 200 | 422 {
  return refusal === null ? 200 : 422;
}

/** The identity in an address. */
export function idIn({ c }: SignedInVisit): number {
  return Number(c.req.param('id'));
}

/** An identity chosen in a form; null for none. */
export function chosenId(value: string): number | null {
  return /^[1-9]\d{0,15}$/.test(value) ? Number(value) : null;
}

/** Those whose name has all these words in it, accents and capitals forgiven. */
export function namedLike<T extends { name: string }>(things: T[], question: string): T[] {
  const words = folded(question).split(/\s+/).filter(Boolean);
  return things.filter(({ name }) => words.every((word) => folded(name).includes(word)));
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
