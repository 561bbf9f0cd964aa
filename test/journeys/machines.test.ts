import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, it } from 'vitest';
import { stoppedClock } from '#content/clock.ts';
import { doc, p, strong } from '#content/document/builders.ts';
import type { OpenDatabase } from '#storage/database.ts';
import { saveSettings } from '#storage/records/settings.ts';
import { memoryDatabase } from '#test/support/databases.ts';
import { createCast, draftBy, NOW, publishNow } from '#test/support/newsroom.ts';
import { appOver, ORIGIN } from '#test/support/site.ts';

describe('for machines', () => {
  let db: OpenDatabase;
  let path: string;
  let original: string;
  const ask = (address: string, init?: RequestInit) => appOver(db).request(address, init);
  const textOf = async (address: string) => (await ask(address)).text();

  beforeAll(async () => {
    db = await memoryDatabase();
    const cast = await createCast(db);
    const first = await publishNow(db, draftBy(cast), stoppedClock('2020-10-01T08:00:00.000Z'));
    original = first.path;
    const translated = {
      language: 'en',
      translationOfId: first.id,
      headline: 'Two agreements',
      slug: 'two-agreements',
    };
    await publishNow(db, draftBy(cast, { ...translated }), stoppedClock('2020-10-01T09:00:00.000Z'));
    const body = doc(p('Corps ', strong('& <suite>')));
    path = (
      await publishNow(db, draftBy(cast, { slug: 'opinion', kind: 'opEd', headline: 'Avis & "idées" <tous>', body }))
    ).path;
  });

  it.each([
    ['/feed/', 'application/rss+xml'],
    ['/feed/atom/', 'application/atom+xml'],
    ['/rubrique/politique/feed/', 'application/rss+xml'],
    ['/pays/maroc/feed/atom/', 'application/atom+xml'],
    ['/auteur/aissatou-bah/feed/', 'application/rss+xml'],
    ['/comments/feed/', 'application/rss+xml'],
    ['/sitemap.xml', 'application/xml'],
    ['/sitemap-articles-1.xml', 'application/xml'],
    ['/sitemap-pages.xml', 'application/xml'],
    ['/sitemap-news.xml', 'application/xml'],
    ['/opensearch.xml', 'application/opensearchdescription+xml'],
    ['/favicon.svg', 'image/svg+xml'],
  ])('%s is well-formed XML of its type', async (address, type) => {
    const answer = await ask(address);
    expect([answer.status, answer.headers.get('content-type')?.split(';')[0]]).toEqual([200, type]);
    const parser = new SaxesParser();
    parser.on('error', (error) => expect.unreachable(error.message));
    parser.write(await answer.text()).close();
  });

  it('the feed holds the extract by default and the whole text when the newspaper says so', async () => {
    expect(await textOf('/feed/')).not.toContain('<strong>');
    await saveSettings(db, { feedContent: 'full' });
    expect(await textOf('/feed/')).toContain('<strong>&amp; &lt;suite&gt;</strong>');
    await saveSettings(db, { feedContent: 'extract' });
  });

  it('the JSON feed is a JSON Feed', async () => {
    const feed = JSON.parse(await textOf('/feed.json'));
    expect(feed.version).toContain('https://jsonfeed.org/version/1');
    expect(feed.items[0].url).toBe(ORIGIN + path);
  });

  it('an article says what it is in JSON-LD, by the fitting subtype', async () => {
    const html = await textOf(path);
    const data = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map((m) =>
      JSON.parse(m[1] ?? ''),
    );
    expect(data.map((each) => each['@type'])).toEqual(['OpinionNewsArticle', 'BreadcrumbList']);
    expect(data[0].headline).toBe('Avis & "idées" <tous>');
    expect(data[0].author[0].url).toBe(`${ORIGIN}/auteur/aissatou-bah/`);
    expect(data[0].datePublished).toBe(NOW);
  });

  it('an article names its canonical address, its card and its translations', async () => {
    const html = await textOf(original);
    expect(html).toContain(`<link rel="canonical" href="${ORIGIN}${original}">`);
    expect(html).toContain('<meta property="og:type" content="article">');
    expect(html).toContain(`<link rel="alternate" hreflang="en" href="${ORIGIN}/2020/10/01/two-agreements/">`);
    expect(html).toContain(`<link rel="alternate" hreflang="fr" href="${ORIGIN}${original}">`);
  });

  it('an English article is in an English page', async () => {
    const html = await textOf('/2020/10/01/two-agreements/');
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('Published 1 October 2020 at 09:00');
  });

  it('the news sitemap forgets after 48 hours', async () => {
    const later = appOver(db, stoppedClock('2020-10-03T10:00:00.000Z'));
    const xml = await (await later.request('/sitemap-news.xml')).text();
    expect(xml).toContain(path);
    expect(xml).not.toContain(original);
    expect(xml).toContain('<news:publication_date>');
  });

  it('HEAD tells what GET would, without the page', async () => {
    const [head, get] = [await ask(path, { method: 'HEAD' }), await ask(path)];
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, get.headers.get('etag'), '']);
  });

  it('robots may go everywhere but in searches and the forms of comments', async () => {
    expect(await textOf('/robots.txt')).toContain(
      `Disallow: /recherche\nDisallow: /commentaires/\n\nSitemap: ${ORIGIN}/sitemap.xml`,
    );
  });

  it('every answer carries a policy that lets no script run', async () => {
    for (const address of [path, '/nowhere/', '/feed/', '/robots.txt', '/favicon.svg']) {
      const policy = (await ask(address)).headers.get('content-security-policy') ?? '';
      expect(policy, address).toContain("default-src 'none'");
      expect(policy, address).not.toContain('unsafe-inline');
      expect(policy, address).not.toContain('script-src');
    }
  });

  it('who looks for another system’s doors and forgotten files finds none', async () => {
    const tried = ['/.git/config', '/.env', '/wp-login.php', '/wp-admin/', '/xmlrpc.php', '/secret', '/griot.db'];
    for (const address of [...tried, '/dist/griot.js', '/media/../secret', '/media/%2e%2e%2fsecret', '/package.json']) {
      const first = await ask(address);
      // An address without a final slash is first led to the one with it.
      const answer = first.status === 301 ? await ask(first.headers.get('location') ?? '') : first;
      expect(answer.status, address).toBe(404);
      expect(answer.headers.get('content-type'), address).toContain('text/html');
    }
  });

  it('whoever asks whether it lives is told', async () => {
    expect(await textOf('/healthz')).toBe('ok');
    expect(await textOf('/readyz')).toBe('ok');
  });
});
