import type { KyselyPlugin } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database, OpenDatabase } from '#storage/database.ts';
import { openSample, THAT_MORNING } from '#test/support/sample.ts';
import { appOver, publicPaths } from '#test/support/site.ts';

/** One of each kind of page; the heaviest article is found by the test below. */
const ROUTES = [
  '/',
  '/2020/10/02/tunisie-maroc-deux-accords-militaires-de-dix-ans-avec-washington/',
  '/2020/10/02/tunisie-maroc-deux-accords-militaires-de-dix-ans-avec-washington/commentaires/',
  '/2020/10/02/tunisie-maroc-deux-accords-militaires-de-dix-ans-avec-washington/commentaires/recents/',
  '/commentaires/1/reponse/',
  '/commentaires/1/signalement/',
  '/vos-donnees/',
  '/rubrique/securite/',
  '/dossier/accords-de-defense/',
  '/pays/tchad/',
  '/auteur/mame-coumba-seck/',
  '/archives/',
  '/archives/2020/10/',
  '/archives/2020/10/02/',
  '/recherche',
  '/recherche?q=eau',
  '/corrections/',
  '/a-propos/',
  '/page-inconnue/',
  '/2026/09/14/breve-retiree-une-rumeur-de-fermeture/',
  '/feed/',
  '/feed/atom/',
  '/feed.json',
  '/comments/feed/',
  '/sitemap.xml',
  '/sitemap-articles-1.xml',
  '/sitemap-news.xml',
];

/** One round trip on a fresh connection: what a server may send before it is answered (RFC 6928: ten segments). */
const ARTICLE_BYTES = 14_000;
const FRONT_BYTES = 20_000;

describe('the weight of a page', () => {
  let sample: OpenDatabase;
  let statements = 0;
  const counter: KyselyPlugin = {
    transformQuery: ({ node }) => {
      statements++;
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  const counted = (): Database => ({ ...sample, query: sample.query.withPlugin(counter) });

  beforeAll(async () => {
    sample = (await openSample()).db;
  });
  afterAll(() => sample.close());

  async function weigh(path: string, app = appOver(counted(), THAT_MORNING)) {
    statements = 0;
    const answer = await app.request(path, { headers: { 'Accept-Encoding': 'br' } });
    const bytes = (await answer.arrayBuffer()).byteLength;
    const html = await (await app.request(path)).text();
    const scripts = [...html.matchAll(/<script(?! type="application\/ld\+json")/g)].length;
    const stylesheets = [...html.matchAll(/<link[^>]+rel="stylesheet"/g)].length;
    return { status: answer.status, bytes, scripts, stylesheets };
  }

  it('is as it was written down, with its number of SQL statements, for each kind of page', async () => {
    const app = appOver(counted(), THAT_MORNING);
    await app.request('/robots.txt');
    const lines: string[] = [];
    for (const path of ROUTES) {
      statements = 0;
      await app.request(path);
      const asked = statements;
      const { status, bytes, scripts } = await weigh(path, app);
      lines.push(`| ${path} | ${status} | ${(bytes / 1000).toFixed(1)} | ${asked} | ${scripts} |`);
    }
    const head = '| route | status | kB on the wire (brotli) | SQL statements | scripts |\n|---|---|---|---|---|';
    await expect(`${head}\n${lines.join('\n')}\n`).toMatchFileSnapshot('./routes.md');
  });

  it('fits in one round trip for every article of the sample, in one request and without a script', async () => {
    const app = appOver(sample, THAT_MORNING);
    const articles = (await publicPaths(app)).filter((path) => /^\/\d{4}\//.test(path));
    expect(articles.length).toBeGreaterThanOrEqual(40);
    for (const path of articles) {
      const { bytes, scripts, stylesheets } = await weigh(path, app);
      expect(bytes, path).toBeLessThanOrEqual(ARTICLE_BYTES);
      expect([scripts, stylesheets], path).toEqual([0, 0]);
    }
  });

  it('is at most 20 kB for the front page', async () => {
    const { bytes, scripts, stylesheets } = await weigh('/');
    expect(bytes).toBeLessThanOrEqual(FRONT_BYTES);
    expect([scripts, stylesheets]).toEqual([0, 0]);
  });
});
