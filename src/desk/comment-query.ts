import { startOfDay } from '#content/clock.ts';
import { dayIn } from '#content/week.ts';
import {
  QUEUE_TABS,
  type QueueFilter,
  type QueueMark,
  type QueueTab,
} from '#storage/queries/comments/moderation-queue.ts';
import { identityOf } from './forms.ts';

/** What is asked of the comments, as it stands in the address; '' for what is not asked. */
export type CommentQuery = {
  tab: string;
  q: string;
  article: string;
  /** The identity of a comment of that person, or from that machine: no e-mail stands in an address. */
  writer: string;
  machine: string;
  from: string;
  to: string;
};

const FIELDS = ['tab', 'q', 'article', 'writer', 'machine', 'from', 'to'] as const;
const LONGEST = 200;

/** Every comment that waits. */
export const ALL_WAITING: CommentQuery = { tab: '', q: '', article: '', writer: '', machine: '', from: '', to: '' };

/** What an address asks of the comments; what makes no sense is left out. */
export function commentQueryIn(parameters: URLSearchParams): CommentQuery {
  const asked = Object.fromEntries(FIELDS.map((name) => [name, (parameters.get(name) ?? '').slice(0, LONGEST)]));
  const query = asked as CommentQuery;
  const kept = (value: string, isSound: boolean) => (isSound ? value : '');
  return {
    tab: kept(query.tab, tabOf(query) === query.tab && query.tab !== 'waiting'),
    q: query.q.trim(),
    article: kept(query.article, identityOf(query.article) !== null),
    writer: kept(query.writer, identityOf(query.writer) !== null),
    machine: kept(query.machine, identityOf(query.machine) !== null),
    from: kept(query.from, dayIn(query.from) !== null),
    to: kept(query.to, dayIn(query.to) !== null),
  };
}

/** The list that is asked for; those that wait if none is. */
export function tabOf({ tab }: CommentQuery): QueueTab {
  return QUEUE_TABS.find((each) => each === tab) ?? 'waiting';
}

/** What is asked of the database; days begin and end by the newspaper's clock. */
export function commentFilterOf(query: CommentQuery, timeZone: string): QueueFilter {
  const [from, to] = [dayIn(query.from), dayIn(query.to)?.add({ days: 1 })];
  return {
    words: query.q,
    articleId: identityOf(query.article),
    writerOf: identityOf(query.writer),
    machineOf: identityOf(query.machine),
    from: from ? startOfDay(from, timeZone) : null,
    to: to ? startOfDay(to, timeZone) : null,
  };
}

/** The address of the comments, with what is changed in the question. */
export function commentsPath(query: CommentQuery, change: Record<string, string> = {}): string {
  const set = Object.entries({ ...query, ...change }).filter(([, value]) => value !== '');
  return set.length === 0 ? QUEUE : `${QUEUE}?${new URLSearchParams(set)}`;
}

const QUEUE = '/desk/comments/';

/** A place in the list as it stands in an address, and back; null when it is none. */
export function queueMarkIn(text: string | undefined): QueueMark | null {
  const [, written, key = ''] = /^(\d+)~([\w.:-]{1,40})$/.exec(text ?? '') ?? [];
  const id = identityOf(written);
  return id === null ? null : { id, key };
}

/** The same, written. */
export function queueMarkText({ id, key }: QueueMark): string {
  return `${id}~${key}`;
}
