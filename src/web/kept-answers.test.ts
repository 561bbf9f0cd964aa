import { Hono } from 'hono';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Clock } from '#content/clock.ts';
import { compression } from './compression.ts';
import { conditionalRequests } from './conditional-requests.ts';
import { type KeptAnswers, keptAnswers } from './kept-answers.ts';

const HOUR = 3600_000;

describe('answers that are kept for readers', () => {
  let time: number;
  let isAway: boolean;
  let isBroken = false;
  let held: Held;
  let made: number;
  let kept: KeptAnswers;
  let app: Hono;
  const clock: Clock = { now: () => Temporal.Instant.fromEpochMilliseconds(time) };
  const text = 'Le fleuve monte. '.repeat(100);

  function begin(change: { mostBytes?: number; patience?: number } = {}) {
    kept = keptAnswers({
      mostBytes: 100_000,
      longestAge: 24 * HOUR,
      clock,
      mayKeep: (path) => path !== '/recherche',
      ...change,
    });
    app = new Hono();
    app.use(kept.middleware, compression(), conditionalRequests());
    app.get('/secret/', (c) => c.html(text, isAway ? 503 : 200, { 'Cache-Control': 'private' }));
    app.get('/cookie/', (c) => c.html(text, isAway ? 503 : 200, { 'Set-Cookie': 'a=b' }));
    app.get('/gone/', (c) => c.html(text, made++ > 0 ? 410 : 200));
    app.get('/slow/', async (c) => {
      held.begun();
      await held.end;
      return c.html(text);
    });
    app.get('/broken/', (c) => c.html(text, isBroken ? 500 : 200));
    app.get('/hung/:name/', async (c) => (isAway || isBroken ? new Promise(() => {}) : c.html(text)));
    app.get('*', (c) => {
      made++;
      return c.html(isAway ? 'away' : `${c.req.path} ${made} ${text}`, isAway ? 503 : 200);
    });
  }

  beforeEach(() => {
    [time, isAway, isBroken, made] = [Date.parse('2026-11-24T08:00:00Z'), false, false, 0];
    held = holdBack();
    begin();
  });
  const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers });

  it('are made anew as long as that can be done', async () => {
    expect(await (await get('/a/')).text()).toContain('/a/ 1');
    expect(await (await get('/a/')).text()).toContain('/a/ 2');
  });

  it('are given, and say so, when no new one can be made', async () => {
    await get('/a/');
    isAway = true;
    time += 90_000;
    const answer = await get('/a/');
    expect([answer.status, await answer.text()]).toEqual([200, `/a/ 1 ${text}`]);
    expect(answer.headers.get('Age')).toBe('90');
    expect(answer.headers.get('Cache-Status')).toBe('griot; hit; ttl=-90; detail=stale');
    expect((await get('/b/')).status).toBe(503);
    isAway = false;
    expect(await (await get('/b/')).text()).toContain('/b/');
    const fresh = await get('/a/');
    expect([fresh.headers.get('Age'), (await fresh.text()).startsWith('/a/ 1')]).toEqual([null, false]);
  });

  it('go out in the encoding that the reader takes, whoever asked first', async () => {
    await get('/a/', { 'Accept-Encoding': 'br' });
    isAway = true;
    const packed = await get('/a/', { 'Accept-Encoding': 'gzip, br' });
    expect(packed.headers.get('Content-Encoding')).toBe('br');
    const plain = await get('/a/');
    expect([plain.headers.get('Content-Encoding'), await plain.text()]).toEqual([null, `/a/ 1 ${text}`]);
    const head = await app.request('/a/', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    const tag = packed.headers.get('ETag') ?? '';
    expect((await get('/a/', { 'If-None-Match': tag })).status).toBe(304);
  });

  it('are not given beyond their age', async () => {
    await get('/a/');
    isAway = true;
    time += 24 * HOUR + 1;
    expect((await get('/a/')).status).toBe(503);
  });

  it('are never those that are somebody’s own, nor searches', async () => {
    for (const path of ['/secret/', '/cookie/', '/recherche']) await get(path);
    expect(kept.size().answers).toBe(0);
    isAway = true;
    for (const path of ['/secret/', '/cookie/', '/recherche']) expect((await get(path)).status, path).toBe(503);
  });

  it('are dropped when their page is no longer public, and all of them when something is taken back', async () => {
    await get('/gone/');
    expect(kept.size().answers).toBe(1);
    await get('/gone/');
    expect(kept.size().answers).toBe(0);
    await get('/a/');
    kept.forget();
    isAway = true;
    expect((await get('/a/')).status).toBe(503);
  });

  it('take no more room than they are given: what was asked for longest ago goes', async () => {
    begin({ mostBytes: 8000 });
    for (const path of ['/a/', '/b/', '/a/', '/c/']) await get(path);
    expect(kept.size().answers).toBe(2);
    expect(kept.size().bytes).toBeLessThanOrEqual(8000);
    isAway = true;
    expect([(await get('/a/')).status, (await get('/b/')).status, (await get('/c/')).status]).toEqual([200, 503, 200]);
  });

  it('are none at all when they are given no room', async () => {
    begin({ mostBytes: 0 });
    await get('/a/');
    expect(kept.size()).toEqual({ answers: 0, bytes: 0 });
  });

  it('are not given for pages that can be made, however broken or late another one is', async () => {
    begin({ patience: 5 });
    for (const path of ['/broken/', '/hung/one/', '/a/']) await get(path);
    isBroken = true;
    for (let round = 0; round < 3; round++) {
      expect((await get('/broken/')).headers.get('Cache-Status')).toContain('stale');
      expect((await get('/a/')).headers.get('Cache-Status')).toBeNull();
      expect((await get('/hung/one/')).headers.get('Cache-Status')).toContain('stale');
      expect((await get('/a/')).headers.get('Cache-Status')).toBeNull();
    }
  });

  it('are not what was begun before something was taken back', async () => {
    const { asked, finish } = held;
    const answer = get('/slow/');
    await asked;
    kept.forget();
    finish();
    expect((await answer).status).toBe(200);
    expect(kept.size().answers).toBe(0);
  });

  it('are given to who has waited long enough, and to the others at once', async () => {
    begin({ patience: 5 });
    for (const path of ['/hung/one/', '/hung/two/', '/a/']) await get(path);
    isAway = true;
    for (const path of ['/hung/one/', '/hung/two/']) {
      expect((await get(path)).headers.get('Cache-Status')).toContain('stale');
    }
    const before = made;
    expect((await get('/a/')).headers.get('Cache-Status')).toContain('stale');
    expect(made).toBe(before);
  });
});

/** An answer that is begun, and made when the test says so. */
type Held = { asked: Promise<void>; begun: () => void; end: Promise<void>; finish: () => void };

function holdBack(): Held {
  const [asking, ending] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  return { asked: asking.promise, begun: asking.resolve, end: ending.promise, finish: ending.resolve };
}
