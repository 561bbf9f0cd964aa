import { beforeEach, describe, expect, it } from 'vitest';
import { stoppedClock } from '#content/clock.ts';
import { doc, p, readAlso, strong } from '#content/document/builders.ts';
import { SYSTEM } from '#newsroom/actor.ts';
import { arrangeFront } from '#newsroom/front/arrange-front.ts';
import { issueCorrection } from '#newsroom/publication/issue-correction.ts';
import { reviseArticle } from '#newsroom/publication/revise-article.ts';
import { withdrawArticle } from '#newsroom/publication/withdraw-article.ts';
import type { OpenDatabase } from '#storage/database.ts';
import { articleForEditing } from '#storage/queries/articles/article-for-editing.ts';
import { insertComment } from '#storage/records/comments.ts';
import { memoryDatabase } from '#test/support/databases.ts';
import { type Cast, createCast, draftBy, NOW, publishNow } from '#test/support/newsroom.ts';
import { appOver } from '#test/support/site.ts';

describe('a reader', () => {
  let db: OpenDatabase;
  let cast: Cast;
  const clock = stoppedClock(NOW);
  const read = async (path: string, at?: string) => {
    const answer = await appOver(db, at ? stoppedClock(at) : undefined).request(path);
    // No-break spaces are the typography tests' business.
    const html = (await answer.text()).replace(/[\u00a0\u202f]/g, ' ');
    return { status: answer.status, html, headers: answer.headers };
  };

  beforeEach(async () => {
    db = await memoryDatabase();
    cast = await createCast(db);
  });

  it('opens an article at its address and sees headline, byline, date and text', async () => {
    const { path } = await publishNow(db, draftBy(cast));
    const { status, html } = await read(path);
    expect(path).toBe('/2020/10/02/deux-accords/');
    expect(status).toBe(200);
    expect(html).toContain('<h1>Deux accords signés à Tunis et à Rabat</h1>');
    expect(html).toContain('<a href="/auteur/aissatou-bah/" rel="author">Aïssatou Bah</a>');
    expect(html).toContain('Publié le 2 octobre 2020 à 17 h 40');
    expect(html).toContain('l’équipement.');
  });

  it('finds it on the front page, in its section, its countries, its author’s page, the feeds and the search', async () => {
    const { path } = await publishNow(db, draftBy(cast, { topicIds: [cast.elections] }));
    const places = ['/', '/rubrique/politique/', '/pays/tunisie/', '/dossier/elections/', '/auteur/aissatou-bah/'];
    const dated = ['/archives/', '/archives/2020/10/', '/archives/2020/10/02/', '/recherche?q=accord'];
    const machines = ['/feed/', '/feed/atom/', '/feed.json', '/rubrique/politique/feed/', '/sitemap-articles-1.xml'];
    for (const place of [...places, ...dated, ...machines, '/sitemap-news.xml']) {
      const { status, html } = await read(place);
      expect(status, place).toBe(200);
      expect(html, place).toContain(path);
    }
  });

  it('is told nowhere of a draft', async () => {
    const { id } = await publishNow(db, draftBy(cast));
    await withdrawArticle({ db, clock, actor: SYSTEM }, { articleId: id, reason: 'Source non vérifiée.' });
    for (const place of ['/', '/feed/', '/recherche?q=accords', '/sitemap-articles-1.xml', '/archives/']) {
      expect((await read(place)).html, place).not.toContain('/2020/10/02/deux-accords/');
    }
  });

  it('is told with 410 why an article was withdrawn', async () => {
    const { id, path } = await publishNow(db, draftBy(cast));
    await withdrawArticle({ db, clock, actor: SYSTEM }, { articleId: id, reason: 'Source non vérifiée.' });
    const { status, html } = await read(path);
    expect(status).toBe(410);
    expect(html).toContain('Source non vérifiée.');
    expect(html).not.toContain('Deux accords signés');
  });

  it('is warned above the headline that an article is old', async () => {
    const { path } = await publishNow(db, draftBy(cast));
    expect((await read(path)).html).not.toContain('class="age"');
    const { html } = await read(path, '2023-12-03T09:00:00.000Z');
    expect(html).toContain('Cet article a plus de 3 ans.');
    expect(html.indexOf('class="age"')).toBeLessThan(html.indexOf('<h1>'));
    expect(html).toContain('dimanche 3 décembre 2023');
  });

  it('follows "Lire aussi" to today’s headline, and sees none for an article that is gone', async () => {
    const first = await publishNow(db, draftBy(cast));
    const second = await publishNow(db, draftBy(cast, { slug: 'suite', body: doc(p('Texte'), readAlso(first.id)) }));
    const draft = (await articleForEditing(db, first.id))?.draft ?? draftBy(cast);
    await reviseArticle(
      { db, clock, actor: SYSTEM },
      { articleId: first.id, draft: { ...draft, headline: 'Un titre neuf' }, isVisibleUpdate: true },
    );
    expect((await read(second.path)).html).toContain(`<a href="${first.path}">Un titre neuf</a>`);
    await withdrawArticle({ db, clock, actor: SYSTEM }, { articleId: first.id, reason: 'Erreur' });
    expect((await read(second.path)).html).not.toContain('Un titre neuf');
  });

  it('reads a correction on the article and on the page of all corrections', async () => {
    const { id, path } = await publishNow(db, draftBy(cast));
    await issueCorrection(
      { db, clock, actor: SYSTEM },
      { articleId: id, kind: 'correction', text: "L'accord porte sur dix ans." },
    );
    expect((await read(path)).html).toContain('L’accord porte sur dix ans.');
    expect((await read('/corrections/')).html).toContain('L’accord porte sur dix ans.');
  });

  it('never meets an e-mail address or network address of a commenter', async () => {
    const { id, path } = await publishNow(db, draftBy(cast));
    await insertComment(db, {
      articleId: id,
      parentId: null,
      authorName: 'Awa',
      authorUrl: null,
      text: 'Merci <b>beaucoup</b>.',
      status: 'approved',
      isFromNewsroom: false,
      createdAt: NOW,
      contact: { email: 'awa@example.org', machine: null },
    });
    const pages = await Promise.all(
      [path, '/', '/comments/feed/', `${path}feed/`, '/feed/'].map((place) => read(place)),
    );
    const all = pages.map(({ html }) => html).join('\n');
    expect(all).toContain('Merci &lt;b&gt;beaucoup&lt;/b&gt;.');
    expect(all).not.toContain('awa@example.org');
    expect(all).not.toContain('192.0.2.7');
    expect(all).not.toContain('aissatou@example.org');
  });

  it('sees the article that the editor put first', async () => {
    const first = await publishNow(db, draftBy(cast));
    await publishNow(
      db,
      draftBy(cast, { slug: 'autre', headline: 'Un autre titre' }),
      stoppedClock('2020-10-03T08:00:00.000Z'),
    );
    await arrangeFront({ db, clock, actor: SYSTEM }, { arrangement: { lead: [first.id] } });
    const { html } = await read('/');
    const [lead = ''] = html.split('class="card standard"');
    expect(lead).toContain('Deux accords signés');
  });

  it('is sent from a wrong form of an address to the right one, once', async () => {
    await publishNow(db, draftBy(cast));
    for (const wrong of [
      '/2020/10/02/Deux-Accords',
      '/2020//10/02/deux-accords/?fbclid=x',
      '/2020/10/02/deux-accords',
    ]) {
      const { status, headers } = await read(wrong);
      expect([status, headers.get('location')], wrong).toEqual([301, '/2020/10/02/deux-accords/']);
    }
  });

  it('gets a search and near addresses where there is no page', async () => {
    const { path } = await publishNow(db, draftBy(cast));
    const { status, html } = await read('/2020/10/deux-accord/');
    expect(status).toBe(404);
    expect(html).toContain('action="/recherche"');
    expect(html).toContain(path);
  });

  it('gets 304 for a page that has not changed, and the page again when it has', async () => {
    const { id, path } = await publishNow(db, draftBy(cast));
    const app = appOver(db);
    const tag = (await app.request(path)).headers.get('etag') ?? '';
    const again = await app.request(path, { headers: { 'If-None-Match': tag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    await issueCorrection({ db, clock, actor: SYSTEM }, { articleId: id, kind: 'correction', text: 'Dix ans.' });
    expect((await app.request(path, { headers: { 'If-None-Match': tag } })).status).toBe(200);
  });

  it('meets no markup that came from outside', async () => {
    const hostile = '<script>alert(1)</script>';
    const body = doc(p(hostile, strong(hostile)));
    const { path } = await publishNow(
      db,
      draftBy(cast, { headline: hostile, standfirst: hostile, kicker: hostile, body }),
    );
    const { html } = await read(path);
    expect(html).not.toContain('<script>alert');
  });
});
