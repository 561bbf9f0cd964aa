import { ARTICLE_STATUSES } from '#content/article.ts';
import { startOfDay } from '#content/clock.ts';
import { identityOf } from '#content/identity.ts';
import { dayIn } from '#content/week.ts';
import type { ListMark } from '#storage/queries/articles/desk-articles.ts';
import { DESK_SORTS, type DeskFilter, type DeskSort, type Owner } from '#storage/queries/articles/desk-filter.ts';

/** What the form above the list of articles holds, as it stands in the address; '' for what is not asked. */
export type ListQuery = {
  q: string;
  status: string;
  section: string;
  author: string;
  topic: string;
  country: string;
  from: string;
  to: string;
  mine: string;
  sort: string;
};

const FIELDS = ['q', 'status', 'section', 'author', 'topic', 'country', 'from', 'to', 'mine', 'sort'] as const;
const LONGEST = 200;

/** What an address asks of the list; what makes no sense is left out. */
export function listQueryIn(parameters: URLSearchParams): ListQuery {
  const asked = Object.fromEntries(FIELDS.map((name) => [name, (parameters.get(name) ?? '').slice(0, LONGEST)]));
  const query = asked as ListQuery;
  const kept = (value: string, isSound: boolean) => (isSound ? value : '');
  return {
    ...query,
    status: kept(
      query.status,
      ARTICLE_STATUSES.some((status) => status === query.status),
    ),
    section: kept(query.section, identityOf(query.section) !== null),
    author: kept(query.author, identityOf(query.author) !== null),
    topic: kept(query.topic, identityOf(query.topic) !== null),
    country: kept(query.country, /^[A-Z]{2}$/.test(query.country)),
    from: kept(query.from, dayIn(query.from) !== null),
    to: kept(query.to, dayIn(query.to) !== null),
    mine: kept(query.mine, query.mine === '1'),
    sort: kept(query.sort, sortOf(query) === query.sort && query.sort !== 'change'),
  };
}

/** The order that is asked for; by the last change if none is. */
export function sortOf({ sort }: ListQuery): DeskSort {
  return DESK_SORTS.find((each) => each === sort) ?? 'change';
}

/** What is asked of the database; days begin and end by the newspaper's clock. `owner` is whose articles `mine` are. */
export function filterOf(query: ListQuery, { timeZone, owner }: { timeZone: string; owner: Owner }): DeskFilter {
  const to = dayIn(query.to)?.add({ days: 1 });
  const from = dayIn(query.from);
  return {
    status: ARTICLE_STATUSES.find((status) => status === query.status) ?? null,
    sectionId: identityOf(query.section),
    authorId: identityOf(query.author),
    topicId: identityOf(query.topic),
    countryCode: query.country || null,
    from: from ? startOfDay(from, timeZone) : null,
    to: to ? startOfDay(to, timeZone) : null,
    words: query.q,
    own: query.mine ? owner : null,
  };
}

/** The address of the list, with what is changed in the question. */
export function listPath(query: ListQuery, change: Record<string, string> = {}): string {
  const set = Object.entries({ ...query, ...change }).filter(([, value]) => value !== '');
  return set.length === 0 ? LIST : `${LIST}?${new URLSearchParams(set)}`;
}

const LIST = '/desk/articles/';

/** A place in the list as it stands in an address, and back; null when it is none. */
export function markIn(text: string | undefined): ListMark | null {
  const [, written, key = ''] = /^(\d+)~(.{0,200})$/s.exec(text ?? '') ?? [];
  const id = identityOf(written);
  return id === null ? null : { id, key };
}

/** The same, written. */
export function markText({ id, key }: ListMark): string {
  return `${id}~${key}`;
}
