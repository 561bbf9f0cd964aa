import { Refusal, type RefusalCode } from '#newsroom/errors.ts';
import type { DeskVisit } from './desk.ts';
import { isOfStorage, storageRefusal } from './storage-refusal.ts';

/**
 * Does what a form asks for, and goes on to the address that `work` gives back, if it is no answer itself. When that is
 * refused, by a rule or by a full disk, `again` shows the form as it was filled in; the page of the visit that it is given says why. Whoever may not do it at all is
 * not shown a form.
 */
export async function orAgain<V extends DeskVisit>(
  visit: V,
  work: () => Promise<string | Response>,
  again: (refused: V) => Response | Promise<Response>,
): Promise<Response> {
  try {
    const done = await work();
    return typeof done === 'string' ? visit.c.redirect(done, 303) : done;
  } catch (error) {
    const refusal = error instanceof Refusal ? error : storageRefusal(error);
    if (!refusal || refusal.code === 'notAllowed') throw error;
    if (refusal !== error) visit.reportError(error, visit.c.req.path);
    return again(refused(visit, refusal.code));
  }
}

/** The same visit, whose answer is a refusal. */
export function refused<V extends DeskVisit>(visit: V, refusal: RefusalCode): V {
  visit.c.status(refusal === 'signInTooOften' ? 429 : isOfStorage(refusal) ? 503 : 422);
  return { ...visit, refusal };
}
