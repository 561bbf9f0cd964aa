import { orAgain } from '../../answers.ts';
import { type Part, partOf } from '../../components/paging.tsx';
import type { SignedInVisit } from '../../desk.ts';
import { identityIn, idIn } from '../../forms.ts';

/** What an address is about, as `find` knows it; null for the address of a new one. */
export async function thingAt<T>(visit: SignedInVisit, find: (id: number) => Promise<T>): Promise<T | null> {
  const id = idOrNew(visit);
  return id === null ? null : find(id);
}

/** The identity of what an address is about; null for the address of a new one. */
export function idOrNew(visit: SignedInVisit): number | null {
  return visit.c.req.param('id') === undefined ? null : idIn(visit);
}

/** The part of a list that is asked for (`?page=`), narrowed to the names in which the words of `?q=` are. */
export function partAsked<T extends { name: string }>({ c }: SignedInVisit, things: T[]): Part<T> {
  const question = c.req.query('q') ?? '';
  return partOf(namedLike(things, question), { number: Number(c.req.query('page')) || 1, question });
}

/** Those whose name has all these words in it, accents and capitals forgiven. */
function namedLike<T extends { name: string }>(things: T[], question: string): T[] {
  const words = folded(question).split(/\s+/).filter(Boolean);
  return things.filter(({ name }) => words.every((word) => folded(name).includes(word)));
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

type Merging = {
  /** The address of the list that both are in. */
  list: string;
  merge: (intoId: number) => Promise<void>;
  /** Shows the one that was to be given up. */
  again: (refused: SignedInVisit) => Promise<Response>;
};

/** Joins a thing to the one that was chosen, and goes there. */
export async function submitMerging(visit: SignedInVisit, { list, merge, again }: Merging): Promise<Response> {
  const intoId = identityIn(await visit.c.req.formData(), 'into') ?? 0;
  const work = async () => {
    await merge(intoId);
    return `${list}${intoId}/?done=1`;
  };
  return orAgain(visit, work, again);
}
