import { beforeEach, describe, expect, it } from 'vitest';
import { SYSTEM } from '#newsroom/actor.ts';
import { changeAddress } from '#newsroom/publication/change-address.ts';
import { insertComment, noteCommentsChanged } from '#storage/records/comments.ts';
import { type CommentedNewspaper, openCommentedNewspaper } from '#test/support/commenting.ts';

describe('the comments on an article', () => {
  let paper: CommentedNewspaper;
  const read = (path: string, headers = {}) => paper.reader().get(path, headers);
  const write = (number: number, change: object = {}) =>
    insertComment(paper.db, {
      articleId: paper.article.id,
      parentId: null,
      authorName: `Lecteur ${number}`,
      authorUrl: null,
      text: `Texte numéro ${number}.`,
      status: 'approved',
      isFromNewsroom: false,
      createdAt: new Date(Date.UTC(2026, 10, 24, 8, number)).toISOString(),
      contact: null,
      ...change,
    });
  const base = () => `${paper.article.path}commentaires/`;

  beforeEach(async () => {
    paper = await openCommentedNewspaper();
  });

  it('stand on the article as far as they fit one round trip, then on pages of twenty threads, oldest first', async () => {
    for (let number = 1; number <= 45; number++) await write(number);
    const article = (await read(paper.article.path)).html;
    expect(article).toContain('45 commentaires');
    expect(article).toContain(`<a href="${base()}">Lire les 45 commentaires</a>`);
    expect(article).toContain(`<a href="${base()}recents/">Les plus récents</a>`);
    expect(article).toContain('"commentCount":45');
    const first = (await read(base())).html;
    expect([first.includes('Texte numéro 20.'), first.includes('Texte numéro 21.')]).toEqual([true, false]);
    expect(first).toContain(`<link rel="next" href="${base()}page/2/">`);
    const last = (await read(`${base()}page/3/`)).html;
    expect(last).toContain('Texte numéro 45.');
    expect(last).toContain(`<link rel="prev" href="${base()}page/2/">`);
    expect(last).toContain(`rel="canonical" href="https://journal.example${base()}page/3/"`);
    expect((await read(`${base()}page/4/`)).status).toBe(404);
    expect((await read('/commentaires/41/')).to).toBe(`${base()}page/3/#commentaire-41`);
  });

  it('tell nothing of those that nobody has ever seen', async () => {
    for (const status of ['waiting', 'refused', 'spam']) {
      const id = await write(1, { status });
      for (const form of ['', 'reponse/', 'signalement/', 'signalement/recu/']) {
        expect((await read(`/commentaires/${id}/${form}`)).status, `${status} ${form}`).toBe(404);
      }
    }
  });

  it('have the newest in one tap, whichever thread they stand in', async () => {
    for (let number = 1; number <= 40; number++) await write(number);
    await write(59, { parentId: 1, text: 'Une réponse toute fraîche.' });
    const { html } = await read(`${base()}recents/`);
    const [fresh, next] = ['Une réponse toute fraîche.', 'Texte numéro 40.'].map((text) => html.indexOf(text));
    expect(fresh).toBeGreaterThan(0);
    expect(fresh).toBeLessThan(next ?? 0);
    expect(html).not.toContain('Texte numéro 5.');
    expect((await read('/commentaires/41/')).to).toBe(`${base()}#commentaire-41`);
  });

  it('mark who answers for the newsroom', async () => {
    await write(1);
    await write(2, { parentId: 1, isFromNewsroom: true, authorName: 'Aïssatou Bah' });
    expect((await read(base())).html).toContain('<b>Aïssatou Bah</b><span class="kind">La rédaction</span>');
  });

  it('leave a line where the newsroom has hidden one, with its reason, and nothing of what it said', async () => {
    await write(1, { status: 'hidden', publicReason: 'Contraire à la charte.' });
    await write(2, { parentId: 1 });
    for (const place of [paper.article.path, base()]) {
      const { html } = await read(place);
      expect(html, place).toContain('La rédaction a masqué ce commentaire : Contraire à la charte.');
      expect(html, place).not.toMatch(/Lecteur 1|Texte numéro 1\./);
    }
    for (const feed of ['/comments/feed/', `${paper.article.path}feed/`, `${base()}recents/`]) {
      expect((await read(feed)).html, feed).not.toContain('Texte numéro 1.');
    }
    expect((await read('/commentaires/1/reponse/')).status).toBe(404);
  });

  it('are in feeds of three forms, of the article and of the newspaper, bounded and never as markup', async () => {
    for (let number = 1; number <= 25; number++) await write(number);
    await write(26, { text: 'Un <b>gras</b> & ]]> <script>alert(1)</script>', authorName: '<i>Awa</i>' });
    for (const where of [paper.article.path, '/comments/']) {
      const rss = (await read(`${where}feed/`)).html;
      expect(rss.match(/<item>/g)).toHaveLength(20);
      expect(rss).toContain('<link>https://journal.example/commentaires/26/</link>');
      expect(rss).toContain('Un &lt;b&gt;gras&lt;/b&gt; &amp; ]]&gt;');
      const atom = (await read(`${where}feed/atom/`)).html;
      const json = JSON.parse((await read(`${where}feed.json`)).html);
      expect(json.items).toHaveLength(20);
      expect(json.items[0].content_html).toContain('&lt;script&gt;');
      for (const feed of [rss, atom]) expect(feed).not.toMatch(/<b>gras|<script>/);
    }
  });

  it('make their article’s page new, and no other page', async () => {
    paper.later({ minutes: 10 });
    const dateOf = async (path: string) => (await read(path)).headers.get('last-modified');
    const before = { article: await dateOf(paper.article.path), front: await dateOf('/') };
    const fresh = await read(paper.article.path);
    await paper.reader().comment();
    expect(await dateOf(paper.article.path)).toBe(before.article);
    await write(20);
    await noteCommentsChanged(paper.db, [paper.article.id], '2026-11-24T08:20:00.000Z');
    paper.later({ minutes: 20 });
    expect(await dateOf(paper.article.path)).toBe('Tue, 24 Nov 2026 08:20:00 GMT');
    expect(await dateOf('/')).toBe(before.front);
    expect((await read(paper.article.path, { 'If-Modified-Since': before.article ?? '' })).status).toBe(200);
    expect((await read(paper.article.path, { 'If-None-Match': fresh.headers.get('etag') ?? '' })).status).toBe(200);
    expect(await dateOf('/comments/feed/')).toBeNull();
  });

  it('leave the page the same for all readers, all day long', async () => {
    paper.later({ hours: 1 });
    await paper.reader('198.51.100.1').comment({ remember: '1' });
    const [one, other] = [await read(paper.article.path), await paper.reader('198.51.100.2').get(paper.article.path)];
    expect(one.html).toBe(other.html);
    expect(one.headers.get('set-cookie')).toBeNull();
    const token = (html: string) => /name="token" value="([^"]+)"/.exec(html)?.[1];
    paper.later({ hours: 10 });
    expect(token((await read(paper.article.path)).html)).toBe(token(one.html));
    paper.later({ hours: 10 });
    expect(token((await read(paper.article.path)).html)).not.toBe(token(one.html));
  });

  it('follow their article to a new address, on each of its pages', async () => {
    await write(1);
    const newsroom = { db: paper.db, clock: paper.clock, actor: SYSTEM };
    await changeAddress(newsroom, { articleId: paper.article.id, address: '/2026/11/24/autre-titre/' });
    const now = '/2026/11/24/autre-titre/';
    for (const below of ['commentaires/', 'commentaires/page/2/', 'commentaires/recents/', 'feed/', 'feed/atom/']) {
      expect((await read(paper.article.path + below)).to, below).toBe(now + below);
    }
    expect((await read('/commentaires/1/')).to).toBe(`${now}commentaires/#commentaire-1`);
  });
});
