import { type KyselyPlugin, type RootOperationNode, SqliteQueryCompiler, sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ArticleStatus } from '#content/article.ts';
import { doc, p } from '#content/document/builders.ts';
import { sortKey } from '#language/sort-key.ts';
import { describeOnEveryEngine, memoryDatabase } from '#test/support/databases.ts';
import { type Cast, createCast, draftBy } from '#test/support/newsroom.ts';
import type { Database } from './database.ts';
import { type DeskQuestion, deskArticles, type ListMark } from './queries/articles/desk-articles.ts';
import { ANY_ARTICLE, DESK_SORTS, type DeskFilter, type DeskSort } from './queries/articles/desk-filter.ts';
import { deskRows } from './queries/articles/desk-rows.ts';
import { insertArticle } from './records/articles.ts';
import { indexArticle } from './records/search-terms.ts';
import { insertUser } from './records/users.ts';

const WORDS = ['Élections à Ségou', 'elections au Mali', 'Œuvres', 'Zèbre', 'L’eau', '100 % sûr', 'Été'];
const TEXTS = ['En été, les récoltes de mil ont été bonnes.', 'Un mot de la rédaction.', 'Le recollement du milieu.'];
const STATUSES: ArticleStatus[] = ['draft', 'submitted', 'ready', 'scheduled', 'published', 'published', 'withdrawn'];

type Fixture = {
  id: number;
  status: ArticleStatus;
  headline: string;
  standfirst: string;
  text: string;
  section: number;
  author: number;
  hasTopic: boolean;
  country: string;
  modifiedAt: string;
  publishedAt: string | null;
  scheduledAt: string | null;
  dueOn: string | null;
  owner: number | null;
};

describeOnEveryEngine('the desk’s list', (database) => {
  let cast: Cast;
  let awa: number;
  let all: Fixture[];

  beforeEach(async () => {
    cast = await createCast(database());
    const user = { name: 'Awa', roles: ['reporter' as const], language: 'fr', createdAt: day(1) };
    awa = await insertUser(database(), { ...user, email: 'awa@journal.example' });
    all = await manyArticles(database(), { cast, awa });
  });

  it.each(DESK_SORTS)(
    'gives every article once, by %s, whatever it is narrowed to, forwards and back',
    async (sort) => {
      for (const [name, [filter, holds]] of Object.entries(filters())) {
        const wanted = inOrder(all.filter(holds), sort);
        expect(wanted.length, name).toBeGreaterThan(0);
        for (const few of [1000, 0]) {
          const question = { filter: { ...ANY_ARTICLE, ...filter }, sort, limit: 7, few };
          const { forwards, backwards } = await pagesOf(database(), question);
          expect(forwards.flat(), `${name}, ${few}`).toEqual(wanted);
          expect(backwards.flat(), `${name}, ${few}, backwards`).toEqual(wanted);
        }
      }
    },
  );

  it('counts no further than it must, and says when there is nothing', async () => {
    const first = { sort: 'change', limit: 7, after: null, before: null } as const;
    expect((await deskArticles(database(), { ...first, filter: ANY_ARTICLE })).total).toBe(all.length);
    const nothing = await deskArticles(database(), { ...first, filter: { ...ANY_ARTICLE, words: 'dromadaire' } });
    expect(nothing).toEqual({ ids: [], total: 0, previous: null, next: null });
  });

  it('tells of each article what an editor wants to know', async () => {
    const id = all.find(({ status, owner }) => status === 'published' && owner === awa)?.id ?? 0;
    const [row] = await deskRows(database(), [id]);
    expect(row).toMatchObject({ id, status: 'published', authors: ['Aïssatou Bah'], assignee: null });
    expect(row?.section.name).toBeTruthy();
    expect(row?.modifiedByName).toBe('Awa');
    expect(row?.hasUnpublishedChanges).toBe(false);
  });

  /** What the list is narrowed to, and the same said of an article. */
  function filters(): Record<string, [Partial<DeskFilter>, (article: Fixture) => boolean]> {
    const isMine = ({ owner, author }: Fixture) => owner === awa || author === cast.aissatou;
    return {
      everything: [{}, () => true],
      drafts: [{ status: 'draft' }, ({ status }) => status === 'draft'],
      section: [{ sectionId: cast.sport }, ({ section }) => section === cast.sport],
      author: [{ authorId: cast.redaction }, ({ author }) => author === cast.redaction],
      topic: [{ topicId: cast.elections }, ({ hasTopic }) => hasTopic],
      country: [{ countryCode: 'ML' }, ({ country }) => country === 'ML'],
      words: [{ words: 'élec MALI' }, ({ headline }) => headline.startsWith('elections au Mali')],
      sign: [{ words: '100 %' }, ({ headline }) => headline.startsWith('100')],
      inText: [{ words: 'la RECOLTE des mils' }, ({ text }) => text === TEXTS[0]],
      inSeveralFields: [
        { words: 'récoltes zebre' },
        ({ headline, text }) => text === TEXTS[0] && headline.startsWith('Zèbre'),
      ],
      inStandfirst: [{ words: 'griots' }, ({ standfirst }) => standfirst !== ''],
      inOwnText: [
        { words: 'récolte', own: { userId: awa, authorId: null } },
        ({ text, owner }) => text === TEXTS[0] && owner === awa,
      ],
      inDrafts: [{ words: 'récolte', status: 'draft' }, ({ text, status }) => text === TEXTS[0] && status === 'draft'],
      mine: [{ own: { userId: awa, authorId: cast.aissatou } }, isMine],
      unsigned: [{ own: { userId: awa, authorId: null } }, ({ owner }) => owner === awa],
      changed: [{ from: day(4), to: day(7) }, ({ modifiedAt }) => modifiedAt >= day(4) && modifiedAt < day(7)],
      since: [{ from: day(6) }, ({ modifiedAt }) => modifiedAt >= day(6)],
      publishedThen: [
        { status: 'published', from: day(3), to: day(5) },
        ({ status, publishedAt }) =>
          status === 'published' && (publishedAt ?? '') >= day(3) && (publishedAt ?? '') < day(5),
      ],
      several: [
        { status: 'published', sectionId: cast.sport, countryCode: 'ML' },
        ({ status, section, country }) => status === 'published' && section === cast.sport && country === 'ML',
      ],
    };
  }
});

describe('the desk’s list on SQLite', () => {
  it.each(
    DESK_SORTS.flatMap((sort) => [
      { sort, filter: {} },
      { sort, filter: { sectionId: 1 } },
      { sort, filter: { status: 'published' as const } },
    ]),
  )('goes by an index alone, by $sort with $filter', async ({ sort, filter }) => {
    const db = await memoryDatabase();
    const question = { filter: { ...ANY_ARTICLE, ...filter }, sort, limit: 50, few: -1 };
    const marks = [
      { after: null, before: null },
      { after: MARK, before: null },
      { after: null, before: MARK },
    ];
    for (const mark of marks) {
      const plans = await plansOf(db, (spied) => deskArticles(spied, { ...question, ...mark }));
      const ordered = plans.filter(({ statement }) => statement.includes('order by'));
      expect(ordered.length).toBeGreaterThan(0);
      for (const { statement, plan } of ordered) {
        expect(plan, statement).toMatch(/COVERING INDEX articles_by_/);
        expect(plan, statement).not.toMatch(/TEMP B-TREE/);
      }
    }
    await db.close();
  });
});

const MARK: ListMark = { key: '2020-10-03', id: 7 };

function day(number: number): string {
  return `2020-10-0${number}T08:00:00.000Z`;
}

async function manyArticles(db: Database, people: { cast: Cast; awa: number }): Promise<Fixture[]> {
  const fixtures: Fixture[] = [];
  for (let n = 0; n < 60; n++) {
    const made = fixtureOf(n, people);
    fixtures.push({ ...made, id: await store(db, made, people.cast) });
  }
  return fixtures;
}

function fixtureOf(n: number, { cast, awa }: { cast: Cast; awa: number }): Omit<Fixture, 'id'> {
  const status = STATUSES[n % STATUSES.length] ?? 'draft';
  const isOut = status === 'published' || status === 'withdrawn';
  return {
    status,
    headline: `${WORDS[n % WORDS.length]} ${n % 9}`,
    standfirst: n % 7 < 2 ? 'Un griot raconte' : '',
    text: TEXTS[n % 3] ?? '',
    section: n % 3 === 0 ? cast.sport : cast.politics,
    author: n % 4 === 1 ? cast.redaction : cast.aissatou,
    hasTopic: n % 5 === 2,
    country: n % 2 ? 'ML' : 'SN',
    modifiedAt: day(1 + (n % 8)),
    publishedAt: isOut ? day(1 + (n % 6)) : null,
    scheduledAt: status === 'scheduled' ? day(9) : null,
    dueOn: n % 4 === 0 ? `2020-10-0${1 + (n % 3)}` : null,
    owner: n % 8 > 3 ? awa : null,
  };
}

async function store(db: Database, made: Omit<Fixture, 'id'>, cast: Cast): Promise<number> {
  const draft = draftBy(cast, {
    headline: made.headline,
    standfirst: made.standfirst,
    body: doc(p(made.text)),
    sectionId: made.section,
    authorIds: [made.author],
    topicIds: made.hasTopic ? [cast.elections] : [],
    countryCodes: [made.country],
  });
  const { status, modifiedAt, publishedAt, scheduledAt, owner, dueOn } = made;
  const savedBy = { userId: owner, name: owner === null ? '' : 'Awa' };
  const dates = { status, createdAt: modifiedAt, modifiedAt, publishedAt, scheduledAt, savedBy };
  const id = await insertArticle(db, draft, dates);
  await db.query.updateTable('articles').set({ dueOn }).where('id', '=', id).execute();
  if (status === 'published') await indexArticle(db, { id, ...draft });
  return id;
}

/** As a person would put them, over the same values. */
function inOrder(articles: Fixture[], sort: DeskSort): number[] {
  const key = (article: Fixture) => {
    if (sort === 'headline') return sortKey(article.headline);
    if (sort === 'due') return article.dueOn ?? '9999-12-31';
    return sort === 'change' ? article.modifiedAt : (article.publishedAt ?? article.scheduledAt ?? '');
  };
  const up = articles.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.id - b.id));
  const ordered = sort === 'change' || sort === 'publication' ? up.toReversed() : up;
  return ordered.map(({ id }) => id);
}

async function pagesOf(db: Database, question: Omit<DeskQuestion, 'after' | 'before'>) {
  const forwards: number[][] = [];
  const backwards: number[][] = [];
  let mark: ListMark | null = null;
  let last: Awaited<ReturnType<typeof deskArticles>>;
  do {
    last = await deskArticles(db, { ...question, after: mark, before: null });
    forwards.push(last.ids);
    mark = last.next;
  } while (mark);
  backwards.unshift(last.ids);
  for (mark = last.previous; mark; mark = last.previous) {
    last = await deskArticles(db, { ...question, after: null, before: mark });
    // The first page is a whole one, so it may repeat what the page after it showed.
    const known = new Set(backwards.flat());
    backwards.unshift(last.ids.filter((id) => !known.has(id)));
  }
  return { forwards, backwards };
}

/** How SQLite goes about each of the statements that some work makes. */
async function plansOf(db: Database, work: (spied: Database) => Promise<unknown>) {
  const nodes: { node: RootOperationNode; queryId: { queryId: string } }[] = [];
  const spy: KyselyPlugin = {
    transformQuery({ node, queryId }) {
      nodes.push({ node, queryId });
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  await work({ ...db, query: db.query.withPlugin(spy) });
  const plans = [];
  for (const { node, queryId } of nodes) {
    const { sql: statement } = new SqliteQueryCompiler().compileQuery(node, queryId);
    const { rows } = await sql<{
      detail: string;
    }>`${sql.raw(`explain query plan ${statement.replaceAll('?', '1')}`)}`.execute(db.query);
    plans.push({ statement, plan: rows.map(({ detail }) => detail).join('\n') });
  }
  return plans;
}
