import { type RawBuilder, sql } from 'kysely';
import type { Moment } from '#content/article.ts';
import type { CommentStatus } from '#content/comment.ts';
import type { Database } from '../../database.ts';
import { countUpTo, MOST_COUNTED } from './waiting-comments.ts';

/** The lists of the queue: comments by what they are, and those that readers reported whatever they are. */
export const QUEUE_TABS = ['waiting', 'reported', 'approved', 'hidden', 'refused', 'spam'] as const;
export type QueueTab = (typeof QUEUE_TABS)[number];

/** To what a list is narrowed; null for each thing that does not matter. */
export type QueueFilter = {
  /** All of them in the text or the name, whatever their accents and capitals; '' for any. */
  words: string;
  articleId: number | null;
  /** Comments under the same e-mail as this one. */
  writerOf: number | null;
  /** Comments from the same machine on the same day as this one. */
  machineOf: number | null;
  /** When it was written; `from` is in, `to` is out. */
  from: Moment | null;
  to: Moment | null;
};

/** A place in a list: what the comment stands there by, and its identity where several have the same. */
export type QueueMark = { key: string; id: number };

/** A page of a list, and where it goes on; `total` counted no further than `MOST_COUNTED` and one more. */
export type QueuePage = { ids: number[]; next: QueueMark | null; total: number };

type Order = { key: RawBuilder<string | number>; direction: 'asc' | 'desc' };

const OLDEST: Order = { key: sql`comments.created_at`, direction: 'asc' };
const NEWEST: Order = { key: sql`comments.created_at`, direction: 'desc' };

/** Who waited longest comes first, and what most readers reported; else the newest. */
const ORDERS: Record<QueueTab, Order> = {
  waiting: OLDEST,
  reported: { key: sql`comments.report_count`, direction: 'desc' },
  approved: NEWEST,
  hidden: NEWEST,
  refused: NEWEST,
  spam: NEWEST,
};

type Question = { tab: QueueTab; filter: QueueFilter; limit: number; after: QueueMark | null };

/** A page of the queue. It begins where the last one ended, so that it costs as much whatever waits before and behind it. */
export async function moderationQueue(db: Database, question: Question): Promise<QueuePage> {
  const { tab, filter, limit, after } = question;
  const condition = await conditionOf(db, tab, filter);
  if (!condition) return { ids: [], next: null, total: 0 };
  const found = await marksAfter(db, { condition, order: ORDERS[tab], limit: limit + 1, after });
  const shown = found.slice(0, limit);
  const isAll = after === null && found.length <= limit;
  const total = isAll ? found.length : await countUpTo(db, condition);
  return { ids: shown.map(({ id }) => id), next: found.length > limit ? (shown.at(-1) ?? null) : null, total };
}

/** How many comments each list holds in all. */
export async function queueCounts(db: Database): Promise<Record<QueueTab, number>> {
  const counts = await Promise.all(QUEUE_TABS.map((tab) => countUpTo(db, tabCondition(tab))));
  return Object.fromEntries(QUEUE_TABS.map((tab, place) => [tab, counts[place] ?? 0])) as Record<QueueTab, number>;
}

type Walk = { condition: RawBuilder<unknown>; order: Order; limit: number; after: QueueMark | null };

/** First what stands at the same value, then what is beyond: two steps that an index answers without looking at anything else. */
async function marksAfter(db: Database, { condition, order, limit, after }: Walk): Promise<QueueMark[]> {
  const { key, direction } = order;
  const way = sql.raw(direction);
  const beyond = sql.raw(direction === 'asc' ? '>' : '<');
  const walk = async (where: RawBuilder<unknown>, most: number) => {
    const { rows } = await sql<{ id: number; key: string | number }>`select comments.id, ${key} as key from comments
      where ${condition} and ${where} order by ${key} ${way}, comments.id ${way} limit ${most}`.execute(db.query);
    return rows.map((row) => ({ id: row.id, key: String(row.key) }));
  };
  if (!after) return walk(sql`1 = 1`, limit);
  const mark = typeOf(order, after.key);
  const beside = await walk(sql`${key} = ${mark} and comments.id ${beyond} ${after.id}`, limit);
  if (beside.length === limit) return beside;
  return [...beside, ...(await walk(sql`${key} ${beyond} ${mark}`, limit - beside.length))];
}

function typeOf(order: Order, key: string): string | number {
  return order === ORDERS.reported ? Number(key) || 0 : key;
}

function tabCondition(tab: QueueTab): RawBuilder<unknown> {
  return tab === 'reported' ? sql`comments.report_count > 0` : sql`comments.status = ${tab satisfies CommentStatus}`;
}

/** What a comment of the list fulfils; null when none can. */
async function conditionOf(db: Database, tab: QueueTab, filter: QueueFilter): Promise<RawBuilder<unknown> | null> {
  const { articleId, from, to, writerOf, machineOf, words } = filter;
  const kin = await Promise.all([
    writerOf === null ? null : kinOf(db, 'email', writerOf),
    machineOf === null ? null : kinOf(db, 'address_hash', machineOf),
  ]);
  if (kin.some((ids) => ids?.length === 0)) return null;
  const conditions = [
    tabCondition(tab),
    ...(articleId === null ? [] : [sql`comments.article_id = ${articleId}`]),
    ...(from === null ? [] : [sql`comments.created_at >= ${from}`]),
    ...(to === null ? [] : [sql`comments.created_at < ${to}`]),
    ...kin.flatMap((ids) => (ids ? [sql`comments.id in (${sql.join(ids)})`] : [])),
    ...wordsOf(words).map((word) => holdsWord(db, word)),
  ];
  return sql`${sql.join(conditions, sql` and `)}`;
}

/** Comments of one writer or machine that are looked through, the newest of them. */
const MOST_KIN = MOST_COUNTED;

/** Those that have the same e-mail or machine as this comment; none when it has neither. */
async function kinOf(db: Database, column: 'email' | 'address_hash', commentId: number): Promise<number[]> {
  const name = sql.ref(`comment_contacts.${column}`);
  const { rows } = await sql<{ id: number }>`select comment_id as id from comment_contacts
    where ${name} = (select ${sql.ref(column)} from comment_contacts where comment_id = ${commentId})
    order by comment_id desc limit ${MOST_KIN}`.execute(db.query);
  return rows.map(({ id }) => id);
}

/** Words that are looked for; nobody types more. */
const MOST_WORDS = 8;

function wordsOf(words: string): string[] {
  return fold(words).split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);
}

function fold(text: string): string {
  return text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe');
}

/** Letters with the accents of French, and what they are without. */
const ACCENTED = 'àâäçéèêëîïôöùûüÀÂÄÇÉÈÊËÎÏÔÖÙÛÜ';
const PLAIN = 'aaaceeeeiioouuuaaaceeeeiioouuu';

/**
 * Whether the text or the name holds a word, accents and capitals aside. SQLite has no function that drops accents: there what may
 * hold it is found first, with any sign in the place of each letter that can bear one, and only that is looked at closely.
 */
function holdsWord(db: Database, word: string): RawBuilder<unknown> {
  const said = sql`(comments.text || ' ' || comments.author_name)`;
  const literal = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
  if (db.engine === 'postgres') {
    return sql`lower(translate(${said}, ${ACCENTED}, ${PLAIN})) like ${literal} escape '\\'`;
  }
  const loose = `%${word.replace(/[\\%_]/g, '_').replace(/[aceiou]/g, '_')}%`;
  const plain = [...ACCENTED].reduce<RawBuilder<unknown>>(
    (text, letter, place) => sql`replace(${text}, ${letter}, ${PLAIN[place] ?? ''})`,
    said,
  );
  return sql`(${said} like ${loose} and ${plain} like ${literal} escape '\\')`;
}
