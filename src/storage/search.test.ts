import { beforeEach, expect, it } from 'vitest';
import { stoppedClock } from '#content/clock.ts';
import { doc, p } from '#content/document/builders.ts';
import { analyseQuery } from '#language/analyser.ts';
import { SYSTEM } from '#newsroom/actor.ts';
import { reviseArticle } from '#newsroom/publication/revise-article.ts';
import { withdrawArticle } from '#newsroom/publication/withdraw-article.ts';
import { writeArticle } from '#newsroom/writing/write-article.ts';
import { describeOnEveryEngine } from '#test/support/databases.ts';
import { type Cast, createCast, draftBy, NOW, publishNow } from '#test/support/newsroom.ts';
import { searchArticles } from './queries/readers/search-articles.ts';

describeOnEveryEngine('the search', (database) => {
  let cast: Cast;
  const clock = stoppedClock(NOW);
  const found = async (question: string) => {
    const { hits, total } = await searchArticles(database(), analyseQuery(question), { limit: 20, offset: 0 });
    expect(total).toBe(hits.length);
    return hits.map(({ card }) => card.path.split('/').at(-2));
  };
  const article = (slug: string, { headline = 'Titre', standfirst = 'Chapô', text = 'Texte' }) =>
    draftBy(cast, { slug, headline, standfirst, body: doc(p(text)) });

  beforeEach(async () => {
    cast = await createCast(database());
  });

  it.each(["l'élection", 'ELECTION', 'élections', 'l’electeur n’élit qu’à l’élection', 'Élection,'])(
    'forgives accents, capitals, elisions and endings: %s',
    async (question) => {
      await publishNow(
        database(),
        article('vote', { headline: "L'élection présidentielle", text: 'Un électeur élit.' }),
      );
      expect(await found(question)).toEqual(['vote']);
    },
  );

  it('puts what has the words in its headline first, then the newest', async () => {
    const db = database();
    const at = (day: string) => stoppedClock(`2021-01-${day}T08:00:00.000Z`);
    await publishNow(db, article('texte-recent', { text: 'Le cacao monte.' }), at('20'));
    await publishNow(db, article('titre-ancien', { headline: 'Le cacao' }), at('01'));
    await publishNow(db, article('chapo', { standfirst: 'Cacao' }), at('10'));
    expect(await found('cacao')).toEqual(['titre-ancien', 'texte-recent', 'chapo']);
  });

  it('wants every word, wherever it stands', async () => {
    await publishNow(database(), article('deux', { headline: 'Le mil', text: 'La récolte à Zinder' }));
    expect(await found('mil zinder')).toEqual(['deux']);
    expect(await found('mil agadez')).toEqual([]);
  });

  it('never finds a draft, nor an article that was withdrawn, nor words that were taken out', async () => {
    const db = database();
    await writeArticle({ db, clock, actor: SYSTEM }, article('brouillon', { headline: 'Secret' }));
    const { id } = await publishNow(db, article('retire', { headline: 'Secret' }));
    await withdrawArticle({ db, clock, actor: SYSTEM }, { articleId: id, reason: 'Faux' });
    const other = await publishNow(db, article('repris', { headline: 'Secret' }));
    const draft = article('repris', { headline: 'Public' });
    await reviseArticle({ db, clock, actor: SYSTEM }, { articleId: other.id, draft, isVisibleUpdate: false });
    expect(await found('secret')).toEqual([]);
    expect(await found('public')).toEqual(['repris']);
  });

  it.each([
    '"',
    "'; drop table articles; --",
    'NEAR(a b)',
    'a AND',
    '*',
    '-',
    ':',
    '🦁',
    '\\',
    "l'",
    'x'.repeat(5000),
    '( ) { }',
  ])('answers %s like any other question', async (question) => {
    await publishNow(database(), article('seul', { headline: 'Seul' }));
    expect(await found(question)).toEqual([]);
    expect(await found('seul')).toEqual(['seul']);
  });
});
