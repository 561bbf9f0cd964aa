import { type RawBuilder, sql } from 'kysely';
import type { ArticleStatus, Moment } from '#content/article.ts';
import { analyseQuery } from '#language/analyser.ts';
import { sortKey } from '#language/sort-key.ts';
import type { Database } from '../../database.ts';

/**
 * The orders of the desk's list: last change first; last published first (what is scheduled before it, what has no date
 * after it); headlines by the alphabet; what is wanted soonest first.
 */
export const DESK_SORTS = ['change', 'publication', 'headline', 'due'] as const;
export type DeskSort = (typeof DESK_SORTS)[number];

/** To what the desk's list is narrowed; null for each thing that does not matter. */
export type DeskFilter = {
  status: ArticleStatus | null;
  sectionId: number | null;
  authorId: number | null;
  countryCode: string | null;
  topicId: number | null;
  /** When it was published, if `status` says published, else last changed. `from` is in, `to` is out. */
  from: Moment | null;
  to: Moment | null;
  /** Words of the text in any form, or parts of words of the headline; '' for any. */
  words: string;
  /** Only what these begun, were asked for, or sign. */
  own: Owner | null;
};

/** Whose articles, as user and as author. */
export type Owner = { userId: number; authorId: number | null };

/** Every article, of everybody. */
export const ANY_ARTICLE: DeskFilter = {
  status: null,
  sectionId: null,
  authorId: null,
  countryCode: null,
  topicId: null,
  from: null,
  to: null,
  words: '',
  own: null,
};

/** Articles that are rather fetched at once and put in order than met on the way through all of them. */
export const FEW = 1000;

/**
 * The identities of all articles that one of the filter's conditions leaves, if it leaves few; null if none does. A list
 * of few is sorted in no time; one of many is met soon on the way through the order's index. What would be slow is to walk
 * through a hundred thousand in search of three.
 */
export async function gatherFew(
  db: Database,
  filter: DeskFilter,
  { sort, most }: { sort: DeskSort; most: number },
): Promise<number[] | null> {
  const conditions = conditionsOf(db, filter);
  if (conditions.every(({ eased }) => eased.includes(sort))) return null;
  for (const { members } of conditions) {
    const { rows } = await sql<{ id: number }>`select id from (${members}) as members limit ${most + 1}`.execute(
      db.query,
    );
    if (rows.length <= most) return [...new Set(rows.map(({ id }) => id))];
  }
  return null;
}

/**
 * The articles that a filter leaves, asked one by one in the order's index; of `few` alone unless that is null. On SQLite
 * a `+` keeps it from going by another index and putting all that it finds there in order.
 */
export function matchingArticles(
  db: Database,
  filter: DeskFilter,
  { few, sort }: { few: number[] | null; sort: DeskSort },
) {
  const isHeld = few === null && db.engine === 'sqlite';
  return conditionsOf(db, filter).reduce(
    (query, { holds, isColumn, eased }) => {
      return query.where(isHeld && isColumn && !eased.includes(sort) ? sql<boolean>`+(${holds})` : holds);
    },
    among(db, few),
  );
}

/** How many articles a filter leaves, counted up to `most`. */
export async function totalUpTo(
  db: Database,
  { filter, few, most }: { filter: DeskFilter; few: number[] | null; most: number },
): Promise<number> {
  const found = conditionsOf(db, filter).reduce(
    (query, { holds, members, isColumn }) => {
      return query.where(few || isColumn ? holds : sql<boolean>`articles.id in (${members})`);
    },
    among(db, few),
  );
  const { total } = await db.query
    .selectFrom(found.select('articles.id').limit(most).as('found'))
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return Number(total);
}

function among(db: Database, few: number[] | null) {
  const articles = db.query.selectFrom('articles');
  if (few === null) return articles;
  return few.length === 0 ? articles.where(sql<boolean>`1 = 0`) : articles.where('articles.id', 'in', few);
}

/** One condition of a filter, said in two ways: of an article at hand, and as all those that fulfil it. */
type Condition = {
  holds: RawBuilder<boolean>;
  members: RawBuilder<unknown>;
  /** Whether it is told from the article's own columns, which the order's index mostly has. */
  isColumn: boolean;
  /** The orders whose index goes straight to what fulfils it. */
  eased: readonly DeskSort[];
};

/** The cheapest to gather first. */
function conditionsOf(db: Database, filter: DeskFilter): Condition[] {
  const { status, sectionId, topicId, authorId, countryCode, own } = filter;
  return [
    ...(status === null ? [] : [column(sql`articles.status = ${status}`, ['change'])]),
    ...(sectionId === null ? [] : [column(sql`articles.section_id = ${sectionId}`)]),
    ...(topicId === null ? [] : [link('article_topics', sql`topic_id = ${topicId}`)]),
    ...(authorId === null ? [] : [link('article_authors', sql`author_id = ${authorId}`)]),
    ...(countryCode === null ? [] : [link('article_countries', sql`country_code = ${countryCode}`)]),
    ...(own === null ? [] : [ownership(own)]),
    ...period(filter),
    ...textWith(db, filter.words),
  ];
}

function column(holds: RawBuilder<boolean>, eased: DeskSort[] = []): Condition {
  return { holds, members: sql`select id from articles where ${holds}`, isColumn: true, eased };
}

function link(table: string, where: RawBuilder<unknown>): Condition {
  const rows = sql`from ${sql.table(table)} where ${where}`;
  return {
    holds: sql`exists (select 1 ${rows} and ${sql.table(table)}.article_id = articles.id)`,
    members: sql`select article_id as id ${rows}`,
    isColumn: false,
    eased: [],
  };
}

function ownership({ userId, authorId }: Owner): Condition {
  const signed = link('article_authors', sql`author_id = ${authorId}`);
  return {
    holds: sql`(articles.created_by = ${userId} or articles.assigned_to = ${userId} or ${signed.holds})`,
    members: sql`select id from articles where created_by = ${userId}
      union select id from articles where assigned_to = ${userId} union ${signed.members}`,
    isColumn: false,
    eased: [],
  };
}

/** Moments as the orders' indexes have them. */
export const CHANGED = sql<string>`articles.modified_at`;
export const PUBLISHED = sql<string>`coalesce(articles.published_at, articles.scheduled_at, '')`;

function period({ status, from, to }: DeskFilter): Condition[] {
  const moment = status === 'published' ? PUBLISHED : CHANGED;
  const bounds = [from === null ? null : sql`${moment} >= ${from}`, to === null ? null : sql`${moment} < ${to}`];
  const set = bounds.filter((bound) => bound !== null);
  if (set.length === 0) return [];
  return [column(allOf(set), status === 'published' ? ['publication'] : ['change'])];
}

/** Words of a question that are looked for; nobody types more. */
const MOST_WORDS = 12;

/**
 * All words in the text, whatever their accents and endings; or all in the headline, where a part of one will do, so
 * that "elec" finds "Élections".
 */
function textWith(db: Database, words: string): Condition[] {
  const wanted = sortKey(words).split(' ').filter(Boolean);
  if (wanted.length === 0) return [];
  const headline = allOf(wanted.map((word) => sql`articles.headline_key like ${`%${word}%`}`));
  const texts = textsWith(db, analyseQuery(words).slice(0, MOST_WORDS));
  const inText = texts.map((ids) => sql`articles.id in ${ids}`);
  const members = [...inText, headline].map((found) => sql`select id from articles where ${found}`);
  return [
    {
      holds: sql<boolean>`(${sql.join([headline, ...inText], sql` or `)})`,
      members: sql`${sql.join(members, sql` union all `)}`,
      isColumn: false,
      eased: [],
    },
  ];
}

/** What readers see is in their index; the few texts that they do not, whole in the desk's own: each is looked at. */
function textsWith(db: Database, terms: string[]): RawBuilder<unknown>[] {
  if (terms.length === 0) return [];
  const inDraft = allOf(terms.map((term) => sql`draft_search.terms like ${`% ${term} %`}`));
  return [
    db.search.matches(terms, ['headline', 'standfirst', 'body']),
    sql`(select article_id from draft_search where ${inDraft})`,
  ];
}

function allOf(conditions: RawBuilder<unknown>[]): RawBuilder<boolean> {
  return sql<boolean>`${sql.join(conditions, sql` and `)}`;
}
