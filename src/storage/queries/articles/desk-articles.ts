import { sql } from 'kysely';
import type { Database } from '../../database.ts';
import {
  CHANGED,
  type DeskFilter,
  type DeskSort,
  FEW,
  gatherFew,
  matchingArticles,
  PUBLISHED,
  totalUpTo,
} from './desk-filter.ts';

/** A place in a list: the value by which the article stands there, and its identity where several have that value. */
export type ListMark = { key: string; id: number };

/** What is asked of the list; `after` and `before` are where the page begins or ends, both null for the first. */
export type DeskQuestion = {
  filter: DeskFilter;
  sort: DeskSort;
  limit: number;
  after: ListMark | null;
  before: ListMark | null;
  /** How many articles are few; only tests say otherwise. */
  few?: number;
};

/** A page of the desk's list. */
export type DeskPageOfArticles = {
  ids: number[];
  /** How many there are in all, counted no further than `MOST_COUNTED` and one more. */
  total: number;
  /** Where the pages before and after this one meet it; null when there is none. */
  previous: ListMark | null;
  next: ListMark | null;
};

/** Beyond it, a list is said to have more than that. */
export const MOST_COUNTED = 1000;

/**
 * A page of all articles of the newsroom, in any status. It begins where the last one ended, so that the thousandth page
 * costs what the first does, and every article comes exactly once however many share a moment.
 */
export async function deskArticles(db: Database, question: DeskQuestion): Promise<DeskPageOfArticles> {
  const few = await gatherFew(db, question.filter, { sort: question.sort, most: question.few ?? FEW });
  const total = await totalUpTo(db, { filter: question.filter, few, most: MOST_COUNTED + 1 });
  const search = { ...question, few };
  if (question.before) {
    const page = await pageBefore(db, search, question.before);
    if (page) return { ...page, total };
  }
  return { ...(await pageAfter(db, search, question.before ? null : question.after)), total };
}

type Search = Omit<DeskQuestion, 'few'> & { few: number[] | null };

/** The order's value, written as its index has it, and its direction. */
const ORDERS = {
  change: { key: CHANGED, direction: 'desc' },
  publication: { key: PUBLISHED, direction: 'desc' },
  headline: { key: sql<string>`articles.headline_key`, direction: 'asc' },
  due: { key: sql<string>`coalesce(articles.due_on, '9999-12-31')`, direction: 'asc' },
} as const;

async function pageAfter(db: Database, search: Search, mark: ListMark | null) {
  const found = await marksFrom(db, search, { mark, isBackwards: false });
  const shown = found.slice(0, search.limit);
  return {
    ids: shown.map(({ id }) => id),
    previous: mark === null ? null : (shown.at(0) ?? null),
    next: found.length > search.limit ? (shown.at(-1) ?? null) : null,
  };
}

/** Null when there is less than a page before: it is then the first page that is wanted. */
async function pageBefore(db: Database, search: Search, mark: ListMark) {
  const found = await marksFrom(db, search, { mark, isBackwards: true });
  if (found.length < search.limit) return null;
  const shown = found.slice(0, search.limit).toReversed();
  return {
    ids: shown.map(({ id }) => id),
    previous: found.length > search.limit ? (shown.at(0) ?? null) : null,
    next: shown.at(-1) ?? null,
  };
}

type Start = { mark: ListMark | null; isBackwards: boolean };

/**
 * One more than a page from a mark on. First those that stand at the same value, then those beyond it: two steps that an
 * index answers without looking at anything else.
 */
async function marksFrom(db: Database, search: Search, { mark, isBackwards }: Start): Promise<ListMark[]> {
  const { key, direction } = ORDERS[search.sort];
  const isDown = (direction === 'desc') !== isBackwards;
  const [way, beyond] = isDown ? (['desc', '<'] as const) : (['asc', '>'] as const);
  const wanted = search.limit + 1;
  const all = matchingArticles(db, search.filter, search).select(['articles.id', key.as('key')]);
  const ordered = all.orderBy(key, way).orderBy('articles.id', way);
  if (!mark) return ordered.limit(wanted).execute();
  const beside = await all
    .where(key, '=', mark.key)
    .where('articles.id', beyond, mark.id)
    .orderBy('articles.id', way)
    .limit(wanted)
    .execute();
  if (beside.length === wanted) return beside;
  const others = await ordered
    .where(key, beyond, mark.key)
    .limit(wanted - beside.length)
    .execute();
  return [...beside, ...others];
}
