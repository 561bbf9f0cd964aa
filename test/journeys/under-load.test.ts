import { request } from 'node:http';
import { connect } from 'node:net';
import { Hono } from 'hono';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { stoppedClock } from '#content/clock.ts';
import { createApp } from '#server/app.ts';
import { lanesFor } from '#server/lanes.ts';
import { openLog } from '#server/logging.ts';
import { createMetrics, type Metrics } from '#server/metrics.ts';
import type { RunningServer, Serving } from '#server/serve.ts';
import type { OpenDatabase } from '#storage/database.ts';
import { memoryDatabase } from '#test/support/databases.ts';
import { createCast, draftBy, NOW, publishNow } from '#test/support/newsroom.ts';
import { openDoor } from '#test/support/open-door.ts';

const SECRET = 'c0ffee'.repeat(11).slice(0, 64);

describe('the server', () => {
  let db: OpenDatabase;
  let path: string;
  let metrics: Metrics;
  let lines: string[];
  let server: RunningServer;

  beforeAll(async () => {
    db = await memoryDatabase();
    path = (await publishNow(db, draftBy(await createCast(db)))).path;
  });
  beforeEach(() => {
    metrics = createMetrics();
    lines = [];
  });
  afterEach(() => server?.stop());

  const log = () => openLog({ logLevel: 'debug' }, { write: (line) => lines.push(line) });
  const config = { origin: 'https://journal.example', mediaFolder: '/nonexistent', uploadsFolder: '/nonexistent' };
  const scripts = { entries: new Map(), files: new Map() };
  const secret = new Uint8Array(32);

  /** The newspaper itself, or an application of the test's own, behind the door. */
  async function open(given: { app?: Hono; token?: string | null; change?: Partial<Serving> } = {}) {
    const watch = { metrics, metricsToken: given.token ?? null };
    const app = given.app ?? createApp({ db, clock: stoppedClock(NOW), config, log: log(), scripts, secret, watch });
    server = await openDoor(app, 0, { log: log(), metrics, ...given.change });
  }
  const ask = (target: string, init: RequestInit = {}) =>
    fetch(`http://127.0.0.1:${server.port}${target}`, { redirect: 'manual', ...init });

  describe('in what it logs', () => {
    const answered = () => lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'answered');

    it('says what was asked for by its route, and holds nothing private', async () => {
      await open();
      const headers = {
        'X-Forwarded-For': '41.82.1.7',
        Cookie: `griot=${SECRET}`,
        'User-Agent': 'awa@journal.example',
      };
      const targets = [
        path,
        '/recherche?q=awa%40journal.example',
        `/desk/link/${SECRET}/`,
        `/desk/apercu/${SECRET}/`,
        `/${SECRET}/`,
      ];
      for (const target of targets) await (await ask(target, { headers })).text();
      const form = new URLSearchParams({ email: 'awa@journal.example', password: 'une phrase assez longue' });
      const own = { ...headers, Origin: `http://127.0.0.1:${server.port}` };
      await (await ask('/desk/session/', { method: 'POST', body: form, headers: own })).text();
      await expect.poll(() => answered().length).toBe(6);
      expect(answered().map(({ route }) => route)).toEqual([
        'article',
        '/recherche',
        '/desk/link/:token/',
        '/desk/apercu/:token/',
        'notFound',
        '/desk/session/',
      ]);
      expect(lines.join('')).not.toMatch(/@|41\.82|127\.0\.0|phrase|c0ffee/);
    });

    it('names the request as its answer does, as the web server on this machine named it', async () => {
      await open();
      const own = await ask('/', { headers: { 'X-Request-Id': 'caddy-12345678' } });
      expect(own.headers.get('X-Request-Id')).toBe('caddy-12345678');
      const made = await ask('/', { headers: { 'X-Request-Id': 'é "\u00a0' } });
      expect(made.headers.get('X-Request-Id')).toMatch(/^[\w-]{12}$/);
      await expect
        .poll(() => answered().map(({ requestId }) => requestId))
        .toEqual(['caddy-12345678', made.headers.get('X-Request-Id')]);
    });

    it('bears the name of the request in the line of what failed', async () => {
      const broken: OpenDatabase = { ...db, query: new Proxy(db.query, { get: () => raise('no such column') }) };
      await open({ app: createApp({ db: broken, clock: stoppedClock(NOW), config, log: log(), scripts, secret }) });
      const answer = await ask(`/${SECRET}/`);
      expect(answer.status).toBe(500);
      const failed = lines.map((line) => JSON.parse(line)).find(({ msg }) => msg === 'a page failed');
      expect(failed).toMatchObject({ requestId: answer.headers.get('X-Request-Id'), path: '/…/' });
    });
  });

  describe('when it is asked for its measures', () => {
    it('gives them to this very machine, and to nobody who comes by a web server', async () => {
      await open();
      await ask(path);
      const answer = await ask('/metrics');
      expect(answer.headers.get('Content-Type')).toContain('text/plain');
      expect(await answer.text()).toContain('griot_answer_seconds_count{route="article",method="GET",status="2xx"} 1');
      for (const name of ['X-Forwarded-For', 'X-Real-IP', 'Forwarded', 'Via']) {
        expect((await ask('/metrics', { headers: { [name]: '127.0.0.1' } })).status, name).toBe(404);
      }
    });

    it('gives them to whoever has the token, when there is one, and to nobody else', async () => {
      await open({ token: 'un-jeton-assez-long' });
      const bearing = (token: string) => ({
        headers: { Authorization: `Bearer ${token}`, 'X-Forwarded-For': '1.2.3.4' },
      });
      expect((await ask('/metrics')).status).toBe(404);
      expect((await ask('/metrics', bearing('un-autre-jeton-long'))).status).toBe(404);
      expect((await ask('/metrics', bearing('un-jeton-assez-long'))).status).toBe(200);
    });

    it('has no more series, whatever is asked for', async () => {
      await open();
      const series = async () =>
        (await metrics.text()).split('\n').filter((line) => line.includes('griot_answer')).length;
      await ask('/nulle-part/');
      await ask('/nulle-part/', { method: 'PROPFIND' });
      await expect.poll(series).toBeGreaterThan(20);
      const before = await series();
      for (let n = 0; n < 20; n++) {
        await ask(`/nulle-part-${n}/`);
        await ask(`/nulle-part-${n}/`, { method: 'PROPFIND' });
      }
      expect(await series()).toBe(before);
    });
  });

  describe('when there is too much to do', () => {
    it('tells readers to come back, in words, and answers the newsroom and who watches over it', async () => {
      const hung: (() => void)[] = [];
      const app = new Hono();
      app.get('/healthz', (c) => c.text('ok'));
      app.get('/desk/', (c) => c.text('desk'));
      app.get('/hung/', async (c) => {
        await new Promise<void>((resolve) => hung.push(resolve));
        return c.text('done');
      });
      const lanes = lanesFor(2);
      await open({ app, change: { lanes, busyPage: () => '<p>Beaucoup de monde</p>' } });
      const patient = Array.from({ length: 10 }, () => ask('/hung/'));
      await expect.poll(() => [lanes.readers.inWork(), lanes.readers.waiting()]).toEqual([2, 8]);
      const late = await ask('/hung/');
      expect([late.status, late.headers.get('Retry-After')]).toEqual([503, '5']);
      expect(await late.text()).toContain('Beaucoup de monde');
      expect((await ask('/healthz')).status).toBe(200);
      expect(await (await ask('/desk/')).text()).toBe('desk');
      expect(await metrics.text()).toContain('griot_turned_away_total{lane="readers"} 1');
      const release = setInterval(() => hung.shift()?.(), 5);
      const statuses = await Promise.all(patient.map(async (answer) => (await answer).status));
      clearInterval(release);
      expect(statuses).toEqual(Array(10).fill(200));
    });

    it('has no part in what somebody does not want any more', async () => {
      let asked = 0;
      const hung: (() => void)[] = [];
      const app = new Hono();
      app.get('*', async (c) => {
        asked += 1;
        await new Promise<void>((resolve) => hung.push(resolve));
        return c.text('done');
      });
      const lanes = lanesFor(1);
      await open({ app, change: { lanes } });
      const inWork = [ask('/1/'), ask('/2/')];
      await expect.poll(() => lanes.readers.inWork()).toBe(2);
      const leaving = request({ port: server.port, path: '/3/' }).on('error', () => {});
      leaving.end();
      await expect.poll(() => lanes.readers.waiting()).toBe(1);
      leaving.destroy();
      await expect.poll(() => lines.some((line) => line.includes('"status":499'))).toBe(true);
      const release = setInterval(() => hung.shift()?.(), 5);
      await Promise.all(inWork);
      clearInterval(release);
      await expect.poll(() => lanes.readers.inWork()).toBe(0);
      expect(asked).toBe(2);
    });
  });

  describe('when it is sent too much, or too slowly', () => {
    it('refuses addresses, heads and forms that nobody needs', async () => {
      await open();
      expect((await ask(`/recherche?q=${'a'.repeat(5000)}`)).status).toBe(414);
      expect((await ask('/', { headers: { 'X-Long': 'a'.repeat(20_000) } })).status).toBe(431);
      const form = (bytes: number) => ({ method: 'POST', body: new URLSearchParams({ text: 'a'.repeat(bytes) }) });
      expect((await ask('/', form(120_000))).status).toBe(413);
      const own = { Origin: `http://127.0.0.1:${server.port}` };
      expect((await ask('/desk/session/', { ...form(9_000_000), headers: own })).status).toBe(413);
    });

    /** What the server says to these bytes before it hangs up. */
    function talk(bytes: string): Promise<string> {
      return new Promise((resolve) => {
        let said = '';
        const socket = connect(server.port, '127.0.0.1', () => socket.write(bytes));
        socket.on('data', (data) => {
          said += data;
        });
        socket.on('error', () => {});
        socket.on('close', () => resolve(said));
      });
    }
    const begunForm = 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\nq=';

    it('does not wait for ever for the rest of a form, nor for a reader who does nothing', async () => {
      await open({ change: { pace: { idle: 60_000, form: 30, file: 60_000 } } });
      expect(await talk(begunForm)).toContain('HTTP/1.1 408');
      await server.stop();
      await open({ change: { pace: { idle: 30, form: 60_000, file: 60_000 } } });
      expect(await talk(begunForm)).not.toContain('408');
      expect(await talk('')).toBe('');
    });

    it('waits longer where large files are sent, and for its own slow work', async () => {
      const app = new Hono();
      let end = () => {};
      app.get('*', async (c) => {
        await new Promise<void>((resolve) => {
          end = resolve;
        });
        return c.text('done');
      });
      app.post('*', async (c) => c.text((await c.req.text()).slice(0, 3)));
      const pace = { idle: 40, form: 1, file: 60_000 };
      await open({ app, change: { pace, takesFiles: (at) => at === '/file/' } });
      const slow = ask('/');
      expect(await talk(begunForm.replace('POST /', 'POST /file/'))).toBe('');
      end();
      expect(await (await slow).text()).toBe('done');
    });
  });
});

function raise(message: string): never {
  throw new Error(message);
}
