import { beforeEach, expect, it } from 'vitest';
import { stoppedClock } from '#content/clock.ts';
import { doc, p } from '#content/document/builders.ts';
import { DEFAULT_HOUSE_TYPOGRAPHY } from '#content/house-typography.ts';
import { SYSTEM } from '#newsroom/actor.ts';
import { changeAuthor } from '#newsroom/house/change-author.ts';
import { changePage } from '#newsroom/house/change-page.ts';
import { changeSection } from '#newsroom/house/change-section.ts';
import { changeSettings } from '#newsroom/house/change-settings.ts';
import { changeTopic } from '#newsroom/house/change-topic.ts';
import { mergeAuthors } from '#newsroom/house/merge-authors.ts';
import { mergeTopics } from '#newsroom/house/merge-topics.ts';
import { orderSections } from '#newsroom/house/order-sections.ts';
import { removeSection } from '#newsroom/house/remove-section.ts';
import { writeArticle } from '#newsroom/writing/write-article.ts';
import { describeOnEveryEngine } from '#test/support/databases.ts';
import { type Cast, createCast, draftBy, NOW, pictureBy, publishNow } from '#test/support/newsroom.ts';
import { addressAt } from './queries/addresses.ts';
import { articleForEditing } from './queries/articles/article-for-editing.ts';
import { currentPathOf } from './queries/current-path.ts';
import { allAuthors, authorForEditing } from './queries/house/authors.ts';
import { articlesByCountry } from './queries/house/countries.ts';
import { allPages, pageForEditing } from './queries/house/pages.ts';
import { sectionsWithCounts } from './queries/house/sections.ts';
import { readSettings } from './queries/house/settings.ts';
import { isShelfInUse } from './queries/house/shelves.ts';
import { allTopics } from './queries/house/topics.ts';
import { recentPictures } from './queries/pictures/recent-pictures.ts';
import { publicArticle } from './queries/readers/public-article.ts';
import { saveDraft } from './records/articles.ts';
import { insertMedia } from './records/media.ts';

describeOnEveryEngine('the house', (database) => {
  let cast: Cast;
  const newsroom = () => ({ db: database(), clock: stoppedClock(NOW), actor: SYSTEM });

  beforeEach(async () => {
    cast = await createCast(database());
  });

  it('reads the typography of a newspaper that chose when there was less to choose', async () => {
    const db = database();
    await db.query.insertInto('settings').values({ name: 'spaceBeforeColon', value: '"narrow"' }).execute();
    const chosen = { ...DEFAULT_HOUSE_TYPOGRAPHY, spaceBeforeColon: 'narrow' as const };
    expect((await readSettings(db)).typography).toEqual(chosen);
    await changeSettings(newsroom(), { about: 'x', change: { typography: { ...chosen, inciseDash: 'em' } } });
    expect((await readSettings(db)).typography).toEqual({ ...chosen, inciseDash: 'em' });
    await db.query
      .updateTable('settings')
      .set({ value: '{"inciseDash":"en"}' })
      .where('name', '=', 'typography')
      .execute();
    expect((await readSettings(db)).typography).toEqual({ ...chosen, inciseDash: 'en' });
  });

  it('moves the articles of a section that is removed, in every version, and its former addresses', async () => {
    const db = database();
    const { id } = await publishNow(db, draftBy(cast, { sectionId: cast.sport }));
    const save = { savedAt: NOW, savedBy: SYSTEM, reason: 'saved' as const, isGathered: false };
    await saveDraft(db, id, { ...save, draft: draftBy(cast, { sectionId: cast.sport, headline: 'Repris' }) });
    const change = { sectionId: cast.sport, name: 'Sports', slug: 'sports', description: '' };
    await changeSection(newsroom(), change);
    const refused = removeSection(newsroom(), { sectionId: cast.sport, moveTo: null });
    await expect(refused).rejects.toMatchObject({ code: 'sectionInUse' });
    const before = await articleForEditing(db, id);
    await removeSection(newsroom(), { sectionId: cast.sport, moveTo: cast.politics });
    const after = await articleForEditing(db, id);
    expect([after?.draft.sectionId, after?.draft.headline]).toEqual([cast.politics, 'Repris']);
    expect(after?.revision).toBe((before?.revision ?? 0) + 1);
    expect(await publicArticle(db, id)).toMatchObject({ published: { section: { slug: 'politique' } } });
    expect(await isShelfInUse(db, 'section', cast.sport)).toBe(false);
    for (const path of ['/rubrique/sport/', '/rubrique/sports/']) {
      const address = await addressAt(db, path);
      expect(address && (await currentPathOf(db, address.kind, address.targetId))).toBe('/rubrique/politique/');
    }
    expect(await sectionsWithCounts(db)).toMatchObject([{ slug: 'politique', articles: 1 }]);
  });

  it('removes a section that never had an article, and keeps the others in order', async () => {
    const db = database();
    const culture = await changeSection(newsroom(), { sectionId: null, name: 'Culture', slug: '', description: '' });
    await orderSections(newsroom(), { sectionId: culture, direction: 'up' });
    const names = async () => (await sectionsWithCounts(db)).map(({ name }) => name);
    expect(await names()).toEqual(['Politique', 'Culture', 'Sport']);
    await removeSection(newsroom(), { sectionId: cast.politics, moveTo: null });
    expect(await names()).toEqual(['Culture', 'Sport']);
  });

  it('makes two topics one, though an article has both', async () => {
    const db = database();
    const vote = await changeTopic(newsroom(), { topicId: null, name: 'Le vote', slug: '', introduction: '' });
    const other = await changeTopic(newsroom(), { topicId: null, name: 'Autre', slug: '', introduction: '' });
    const both = await publishNow(db, draftBy(cast, { topicIds: [other, vote, cast.elections] }));
    const one = await writeArticle(newsroom(), draftBy(cast, { slug: 'un', topicIds: [vote] }));
    await mergeTopics(newsroom(), { topicId: vote, intoId: cast.elections });
    expect((await articleForEditing(db, both.id))?.draft.topicIds).toEqual([other, cast.elections]);
    expect((await articleForEditing(db, one))?.draft.topicIds).toEqual([cast.elections]);
    expect(await allTopics(db)).toMatchObject([
      { name: 'Autre', articles: 1 },
      { name: 'Élections', articles: 2 },
    ]);
  });

  it('makes two authors one, with the colleague tied to the first and what was not known of the second', async () => {
    const db = database();
    const person = { kind: 'person' as const, slug: '', role: '', portraitMediaId: null };
    const double = { ...person, authorId: null, name: 'A. Bah', biography: 'Reporter', email: 'a.bah@example.org' };
    const doubleId = await changeAuthor(newsroom(), double);
    const { id } = await publishNow(db, draftBy(cast, { authorIds: [doubleId, cast.aissatou] }));
    const user = { email: 'a@journal.example', name: 'Aïssatou', roles: 'reporter', language: 'fr' };
    await db.query
      .insertInto('users')
      .values({ ...user, authorId: doubleId, passwordHash: null, isDisabled: 0, createdAt: NOW, lastSeenAt: null })
      .execute();
    await mergeAuthors(newsroom(), { authorId: doubleId, intoId: cast.aissatou });
    expect((await articleForEditing(db, id))?.draft.authorIds).toEqual([cast.aissatou]);
    expect(await authorForEditing(db, cast.aissatou)).toMatchObject({
      biography: 'Reporter',
      email: 'aissatou@example.org',
    });
    expect((await allAuthors(db)).map(({ name, articles }) => [name, articles])).toEqual([
      ['Aïssatou Bah', 1],
      ['La rédaction', 0],
    ]);
    const tied = await db.query.selectFrom('users').select('authorId').executeTakeFirstOrThrow();
    expect(tied.authorId).toBe(cast.aissatou);
  });

  it('keeps the redirect of a page for ever, and gives its address to nobody else', async () => {
    const db = database();
    const page = {
      pageId: null,
      basedOn: null,
      title: 'À propos',
      path: '',
      language: 'fr',
      status: 'published' as const,
    };
    const rest = { isInFooter: true, position: 2, seoDescription: '', body: doc(p('Nous.')) };
    const id = await changePage(newsroom(), { ...page, ...rest });
    await changePage(newsroom(), { ...page, ...rest, pageId: id, path: '/qui-sommes-nous' });
    const former = await addressAt(db, '/a-propos/');
    expect(former).toMatchObject({ kind: 'page', targetId: id, isCurrent: false });
    const rival = changePage(newsroom(), { ...page, ...rest });
    await expect(rival).rejects.toMatchObject({ code: 'addressTaken' });
    expect(await pageForEditing(db, id)).toMatchObject({ path: '/qui-sommes-nous/', isInFooter: true, position: 2 });
    await changePage(newsroom(), { ...page, ...rest, pageId: id, path: 'a-propos' });
    expect(await addressAt(db, '/a-propos/')).toMatchObject({ isCurrent: true });
    expect((await allPages(db)).map(({ path }) => path)).toEqual(['/a-propos/']);
  });

  it('counts articles by country, and finds pictures by their words', async () => {
    const db = database();
    await publishNow(db, draftBy(cast));
    expect(await articlesByCountry(db)).toEqual(
      new Map([
        ['MA', 1],
        ['TN', 1],
      ]),
    );
    const river = await insertMedia(
      db,
      pictureBy({ fileName: 'fleuve.webp', caption: 'Le Fleuve', alt: 'Une pirogue' }),
    );
    const other = await insertMedia(db, pictureBy({ fileName: 'autre.webp', alt: 'Une pirogue' }));
    const found = async (question: string) => (await recentPictures(db, { question, limit: 5 })).map(({ id }) => id);
    expect(await found('')).toEqual([other, river]);
    expect(await found('PIROGUE fleuve')).toEqual([river]);
    expect(await found('100%')).toEqual([]);
  });
});
