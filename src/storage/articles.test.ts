import { beforeEach, expect, it } from 'vitest';
import { stoppedClock } from '#content/clock.ts';
import { doc, h2, p, readAlso, strong } from '#content/document/builders.ts';
import { SYSTEM } from '#newsroom/actor.ts';
import { reviseArticle } from '#newsroom/publication/revise-article.ts';
import { withdrawArticle } from '#newsroom/publication/withdraw-article.ts';
import { writeArticle } from '#newsroom/writing/write-article.ts';
import { describeOnEveryEngine } from '#test/support/databases.ts';
import { type Cast, createCast, draftBy, NOW, publishNow } from '#test/support/newsroom.ts';
import { inTransaction } from './database.ts';
import { addressAt } from './queries/addresses.ts';
import { articleForEditing } from './queries/articles/article-for-editing.ts';
import { currentPathOf } from './queries/current-path.ts';
import { currentEdition } from './queries/edition.ts';
import { type ArticleFilter, listArticles } from './queries/readers/article-lists.ts';
import { frontPage } from './queries/readers/front-page.ts';
import { publicArticle } from './queries/readers/public-article.ts';
import { claimAddresses } from './records/addresses.ts';
import { insertArticles } from './records/articles.ts';
import { reserveIdentities } from './records/identities.ts';

const PAGE = { limit: 10, offset: 0 };

describeOnEveryEngine('articles', (database) => {
  let cast: Cast;
  const clock = stoppedClock(NOW);

  beforeEach(async () => {
    cast = await createCast(database());
  });

  it('come back as they were written, with every field', async () => {
    const db = database();
    const original = await publishNow(db, draftBy(cast, { slug: 'original' }));
    const draft = draftBy(cast, {
      kind: 'opEd',
      kicker: 'Tribune',
      body: doc(h2('Un'), p('Avec ', strong('force'), '.'), readAlso(original.id)),
      authorIds: [cast.redaction, cast.aissatou],
      topicIds: [cast.elections],
      seoTitle: 'Court',
      seoDescription: 'Plus court',
      translationOfId: original.id,
      slug: 'traduction',
      language: 'en',
    });
    const { id } = await publishNow(db, draft);
    expect((await articleForEditing(db, id))?.draft).toEqual(draft);
    const authors = [{ name: 'La rédaction' }, { name: 'Aïssatou Bah' }];
    expect(await publicArticle(db, id)).toMatchObject({ published: { kicker: 'Tribune', language: 'en', authors } });
  });

  it('are listed newest first, each list with its own, page by page', async () => {
    const db = database();
    for (let day = 1; day <= 5; day++) {
      const at = stoppedClock(`2021-05-0${day}T08:00:00.000Z`);
      const change = { slug: `jour-${day}`, headline: `Jour ${day}`, countryCodes: day % 2 ? ['ML'] : ['SN'] };
      await publishNow(db, draftBy(cast, { ...change, sectionId: day > 3 ? cast.sport : cast.politics }), at);
    }
    const titles = async (filter: ArticleFilter, page = PAGE) => {
      const { cards, total } = await listArticles(db, filter, page);
      return [total, ...cards.map(({ headline }) => headline)];
    };
    expect(await titles({ by: 'all' }, { limit: 2, offset: 2 })).toEqual([5, 'Jour 3', 'Jour 2']);
    expect(await titles({ by: 'section', id: cast.sport })).toEqual([2, 'Jour 5', 'Jour 4']);
    expect(await titles({ by: 'country', code: 'SN' })).toEqual([2, 'Jour 4', 'Jour 2']);
    expect(await titles({ by: 'author', id: cast.redaction })).toEqual([0]);
    const period = { from: '2021-05-02T00:00:00.000Z', to: '2021-05-03T00:00:00.000Z' };
    expect(await titles({ by: 'period', ...period })).toEqual([1, 'Jour 2']);
  });

  it('are seen by nobody while they are drafts, and not in lists once withdrawn', async () => {
    const db = database();
    const draft = await writeArticle(
      { db, clock, actor: SYSTEM },
      draftBy(cast, { slug: 'secret', headline: 'Secret' }),
    );
    expect(await publicArticle(db, draft)).toBeNull();
    const { id } = await publishNow(db, draftBy(cast));
    await withdrawArticle({ db, clock, actor: SYSTEM }, { articleId: id, reason: 'Faux' });
    expect(await publicArticle(db, id)).toEqual({ withdrawn: { withdrawnAt: NOW, reason: 'Faux' } });
    expect((await listArticles(db, { by: 'all' }, PAGE)).total).toBe(0);
    expect((await frontPage(db, { pinnedId: null })).lead).toBeNull();
  });

  it('keep every version, and say how new the newspaper is', async () => {
    const db = database();
    const { id } = await publishNow(db, draftBy(cast));
    const before = await currentEdition(db);
    const draft = draftBy(cast, { headline: 'Repris' });
    await reviseArticle({ db, clock, actor: SYSTEM }, { articleId: id, draft, isVisibleUpdate: false });
    const versions = await db.query
      .selectFrom('articleVersions')
      .select('number')
      .where('articleId', '=', id)
      .execute();
    expect(versions.map(({ number }) => number).toSorted()).toEqual([1, 2]);
    expect((await currentEdition(db)).number).toBe(before.number + 1);
  });

  it('keep their address, and take over only what nobody stands at', async () => {
    const db = database();
    const first = await publishNow(db, draftBy(cast));
    const second = await publishNow(db, draftBy(cast, { slug: 'autre' }));
    const line = (path: string, targetId: number, isCurrent: boolean) => ({
      path,
      kind: 'article' as const,
      targetId,
      isCurrent,
    });
    const refused = await claimAddresses(db, [
      line(first.path, second.id, false),
      line('/ancien/', first.id, false),
      line('/ancien/', second.id, true),
      line(second.path, second.id, false),
    ]);
    expect(refused.map(({ path, targetId }) => [path, targetId])).toEqual([
      [first.path, second.id],
      ['/ancien/', first.id],
    ]);
    expect(await addressAt(db, second.path)).toMatchObject({ isCurrent: true });
    expect(await currentPathOf(db, 'article', first.id)).toBe(first.path);
  });

  it('can be stored many at once, under identities that nobody else is given', async () => {
    const db = database();
    await inTransaction(db, async (tx) => {
      const ids = await reserveIdentities(tx, 'articles', 40);
      const dates = { status: 'draft' as const, createdAt: NOW, modifiedAt: NOW };
      await insertArticles(
        tx,
        ids.map((id) => ({ id, draft: draftBy(cast, { slug: `a-${id}` }), dates, path: null })),
      );
    });
    const next = await writeArticle({ db, clock, actor: SYSTEM }, draftBy(cast));
    const rows = await db.query.selectFrom('articles').select('id').execute();
    expect(new Set(rows.map(({ id }) => id)).size).toBe(41);
    expect(Math.max(...rows.map(({ id }) => id))).toBe(next);
  });

  it('are all kept by a transaction, or none', async () => {
    const db = database();
    const half = inTransaction(db, async (tx) => {
      await publishNow(tx, draftBy(cast));
      throw new Error('power cut');
    });
    await expect(half).rejects.toThrow('power cut');
    expect((await listArticles(db, { by: 'all' }, PAGE)).total).toBe(0);
    expect(await addressAt(db, '/2020/10/02/deux-accords/')).toBeNull();
  });
});
