import { beforeEach, expect, it } from 'vitest';
import { stoppedClock } from '#content/clock.ts';
import { doc, p } from '#content/document/builders.ts';
import { analyseQuery } from '#language/analyser.ts';
import { SYSTEM } from '#newsroom/actor.ts';
import { publishArticle } from '#newsroom/publication/publish-article.ts';
import { publishChanges } from '#newsroom/publication/publish-changes.ts';
import { reviseArticle } from '#newsroom/publication/revise-article.ts';
import { withdrawArticle } from '#newsroom/publication/withdraw-article.ts';
import { indexDrafts } from '#newsroom/writing/index-drafts.ts';
import { saveDraft } from '#newsroom/writing/save-draft.ts';
import { writeArticle } from '#newsroom/writing/write-article.ts';
import { describeOnEveryEngine } from '#test/support/databases.ts';
import { type Cast, createCast, draftBy, NOW } from '#test/support/newsroom.ts';
import { deskArticles } from './queries/articles/desk-articles.ts';
import { ANY_ARTICLE } from './queries/articles/desk-filter.ts';
import { searchArticles } from './queries/readers/search-articles.ts';

describeOnEveryEngine('words in the text of an article', (database) => {
  let cast: Cast;
  const newsroom = () => ({ db: database(), clock: stoppedClock(NOW), actor: SYSTEM });
  const write = (text: string) =>
    writeArticle(newsroom(), draftBy(cast, { slug: text.slice(0, 5), kicker: 'Reportage', body: doc(p(text)) }));

  beforeEach(async () => {
    cast = await createCast(database());
  });

  async function atTheDesk(words: string): Promise<number[]> {
    const question = {
      filter: { ...ANY_ARTICLE, words },
      sort: 'change',
      limit: 50,
      after: null,
      before: null,
    } as const;
    return (await deskArticles(database(), question)).ids;
  }

  async function byReaders(words: string): Promise<number> {
    return (await searchArticles(database(), analyseQuery(words), { limit: 20, offset: 0 })).total;
  }

  it('are found at the desk before, during and after publication, by readers only during it', async () => {
    const id = await write('Les éleveurs manquent d’eau.');
    const places = async () => [(await atTheDesk('eleveur reportages')).join(), await byReaders('éleveurs')];
    expect(await places()).toEqual([`${id}`, 0]);
    await publishArticle(newsroom(), { articleId: id });
    expect(await places()).toEqual([`${id}`, 1]);
    expect(await drafts()).toEqual([]);
    await withdrawArticle(newsroom(), { articleId: id, reason: 'Faux' });
    expect(await places()).toEqual([`${id}`, 0]);
  });

  it('are those of the newest text, and no others', async () => {
    const id = await write('Le mil est rentré.');
    const draft = draftBy(cast, { body: doc(p('Le riz est rentré.')) });
    await reviseArticle(newsroom(), { articleId: id, draft, isVisibleUpdate: false });
    expect([await atTheDesk('mil'), await atTheDesk('riz')]).toEqual([[], [id]]);
    expect(await atTheDesk('riz ren')).toEqual([]);
    for (const odd of ['%', '_', "'", '"', 'l’', '\\', '* -', '🦁'.repeat(90), 'x '.repeat(90)]) {
      expect(await atTheDesk(`riz ${odd}`), odd).toBeInstanceOf(Array);
    }
  });

  it('are found at the desk alone while a change of what is published waits', async () => {
    const id = await write('Le mil est rentré.');
    await publishArticle(newsroom(), { articleId: id });
    const draft = draftBy(cast, { body: doc(p('Le sorgho est rentré.')) });
    const { revision } = await database().query.selectFrom('articles').select('revision').executeTakeFirstOrThrow();
    await saveDraft(newsroom(), { articleId: id, baseRevision: revision, draft });
    expect([await atTheDesk('sorgho'), await atTheDesk('mil')]).toEqual([[id], [id]]);
    expect(await byReaders('sorgho')).toBe(0);
    await publishChanges(newsroom(), { articleId: id, isVisibleUpdate: false });
    expect([await atTheDesk('sorgho'), await atTheDesk('mil')]).toEqual([[id], []]);
    expect(await byReaders('sorgho')).toBe(1);
    expect(await drafts()).toEqual([]);
  });

  it('are looked up for articles that were there before this could be done', async () => {
    const id = await write('Les puits sont à sec.');
    await publishArticle(newsroom(), { articleId: await write('Une autre crue.') });
    const kept = await drafts();
    await database().query.deleteFrom('draftSearch').execute();
    expect(await atTheDesk('puits secs')).toEqual([]);
    await indexDrafts(newsroom());
    expect(await drafts()).toEqual(kept);
    expect(await atTheDesk('puits secs')).toEqual([id]);
  });

  function drafts() {
    return database().query.selectFrom('draftSearch').selectAll().orderBy('articleId').execute();
  }
});
