import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Clock, stoppedClock } from '#content/clock.ts';
import { doc, embed, p, link as to } from '#content/document/builders.ts';
import { SYSTEM } from '#newsroom/actor.ts';
import { withdrawArticle } from '#newsroom/publication/withdraw-article.ts';
import { brokenLinks } from '#storage/queries/day/broken-links.ts';
import { ALL_LINKS } from '#storage/shown-links.ts';
import { describeOnEveryEngine } from '#test/support/databases.ts';
import { type Cast, createCast, draftBy, NOW, publishNow } from '#test/support/newsroom.ts';
import { publicWeb } from '#web/ask-public-web.ts';
import { askLinks } from './ask-links.ts';
import { linkRounds } from './link-rounds.ts';

const ORIGIN = 'https://journal.example';
const DAY = 24;

describeOnEveryEngine('other sites', (database) => {
  let cast: Cast;
  let server: Server;
  let site: string;
  let asked: string[];
  let answers: Record<string, RequestListener>;

  beforeEach(async () => {
    cast = await createCast(database());
    asked = [];
    answers = {};
    server = createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      const answer = answers[request.url ?? ''];
      if (answer) answer(request, response);
      else response.writeHead(200).end('x');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    site = `http://ailleurs.example:${(server.address() as AddressInfo).port}`;
  });
  afterEach(() => new Promise((resolve) => server.close(resolve)));

  const says =
    (status: number, onlyTo?: string): RequestListener =>
    (request, response) =>
      response.writeHead(onlyTo === undefined || request.method === onlyTo ? status : 200).end('x');

  /** The names that there are: that of the test's own server, the one address of this machine that may be asked here. */
  const ask = publicWeb({
    isForbidden: (address) => address !== '127.0.0.1',
    look: ((name: string, _: object, tell: (error: Error | null, found?: object[]) => void) => {
      if (name === 'ailleurs.example') return tell(null, [{ address: '127.0.0.1', family: 4 }]);
      tell(Object.assign(new Error(name), { code: name === 'lent.example' ? 'EAI_AGAIN' : 'ENOTFOUND' }));
    }) as never,
  });

  const after = (hours: number): Clock => stoppedClock(Temporal.Instant.from(NOW).add({ hours }).toString());
  const publish = (headline: string, ...hrefs: string[]) =>
    publishNow(
      database(),
      draftBy(cast, { slug: headline, headline, body: doc(p(...hrefs.map((href) => to(href, 'x')))) }),
    );

  async function askAt(hours: number, times = 1): Promise<void> {
    const office = { db: database(), origin: ORIGIN, ask, clock: after(hours) };
    for (let i = 0; i < times; i++) await askLinks(office, new AbortController().signal);
  }

  async function broken() {
    const { links } = await brokenLinks(database(), ALL_LINKS, { limit: 100 });
    return links.map(({ address, fault, answeredAt }) => [address.replace(site, ''), fault, answeredAt]);
  }

  it('are asked for what links lead to, the newest article first, each address once a week', async () => {
    await publish('ancien', `${site}/ancien`, `${site}/commun`);
    await publish('nouveau', `${site}/nouveau`);
    await askAt(0);
    expect(asked).toEqual(['HEAD /nouveau']);
    await askAt(0, 5);
    expect(asked.toSorted()).toEqual(['HEAD /ancien', 'HEAD /commun', 'HEAD /nouveau']);
    await publish('encore', `${site}/commun#suite`);
    await askAt(6 * DAY, 5);
    expect(asked).toHaveLength(3);
    await askAt(7 * DAY, 5);
    expect(asked.slice(3).toSorted()).toEqual(['HEAD /ancien', 'HEAD /commun', 'HEAD /nouveau']);
    expect(await broken()).toEqual([]);
  });

  it('break a link by saying for sure that there is nothing, to GET too', async () => {
    answers = {
      '/absent': says(404),
      '/supprime': says(410),
      '/sans-tete': says(404, 'HEAD'),
      '/vers': (_, response) => response.writeHead(301, { location: '/absent' }).end(),
    };
    await publish('x', ...Object.keys(answers).map((path) => `${site}${path}`));
    await askAt(0, 4);
    expect((await broken()).toSorted()).toEqual([
      ['/absent', '404', NOW],
      ['/supprime', '410', NOW],
      ['/vers', '404', NOW],
    ]);
    expect(asked).toContain('GET /sans-tete');
  });

  it('break no link by refusing, failing, or sending into a network of one’s own', async () => {
    answers = Object.fromEntries(
      [400, 401, 403, 405, 429, 451, 500, 503, 999].map((status) => [`/${status}`, says(status)]),
    );
    answers['/prive'] = (_, response) => response.writeHead(302, { location: 'http://10.0.0.1/' }).end();
    answers['/rompu'] = (request) => request.socket.destroy();
    answers['/cercle'] = (_, response) => response.writeHead(302, { location: '/cercle' }).end();
    await publish(
      'x',
      ...Object.keys(answers).map((path) => `${site}${path}`),
      'http://192.168.0.1/',
      'http://lent.example/',
    );
    for (const day of [0, 7, 14]) await askAt(day * DAY, 20);
    expect(asked.length).toBeGreaterThan(3 * Object.keys(answers).length);
    expect(await broken()).toEqual([]);
  });

  it('break a link by having no name on two days', async () => {
    await publish('x', 'https://disparu.example/page');
    await askAt(0, 3);
    expect(await broken()).toEqual([]);
    await askAt(DAY, 3);
    expect(await broken()).toEqual([
      ['https://disparu.example/page', 'noName', after(DAY).now().toString({ smallestUnit: 'millisecond' })],
    ]);
  });

  it('mend a link by being there again', async () => {
    answers = { '/a': says(404) };
    await publish('x', `${site}/a`);
    await askAt(0);
    expect(await broken()).toHaveLength(1);
    answers = {};
    await askAt(7 * DAY);
    expect(await broken()).toEqual([]);
  });

  it('are asked for embeds and for what several texts lead to once; not for what nobody reads, nor with a password', async () => {
    const { id } = await publish('retiré', `${site}/retire`);
    await withdrawArticle({ db: database(), clock: after(0), actor: SYSTEM }, { articleId: id, reason: 'Faux' });
    const body = doc(p('x'), embed(`${site}/video`, 'Une vidéo'), p(to(site.replace('//', '//moi:secret@'), 'x')));
    await publishNow(database(), draftBy(cast, { slug: 'x', headline: 'x', body }));
    await publishNow(database(), draftBy(cast, { slug: 'y', headline: 'y', body }));
    await askAt(0, 5);
    expect(asked).toEqual(['HEAD /video']);
  });

  it('are asked by one process alone', async () => {
    await publish('x', `${site}/a`, `${site}/b`);
    await Promise.all([askAt(0), askAt(0), askAt(0)]);
    expect(asked.toSorted()).toEqual([...new Set(asked)].toSorted());
  });

  it('are asked at most so often a day, and not at all when the newspaper does not want it', async () => {
    const office = { db: database(), origin: ORIGIN, ask, clock: after(0) };
    const every = (perDay: number) => linkRounds(office, perDay).find(({ name }) => name === 'other sites')?.every;
    expect(every(240)).toBe(12 * 60_000);
    expect(every(0)).toBeUndefined();
  });

  it('are let go when the program ends, and asked another time', async () => {
    const end = new AbortController();
    answers = { '/lent': () => end.abort() };
    await publish('x', `${site}/lent`);
    await askLinks({ db: database(), origin: ORIGIN, ask, clock: after(0) }, end.signal);
    answers = { '/lent': says(404) };
    await askAt(1);
    expect(await broken()).toHaveLength(1);
  });
});
