import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deskStyles } from '#desk/styles/desk.ts';
import type { OpenDatabase } from '#storage/database.ts';
import { copySample, hire, type OwnSample } from '#test/support/desk.ts';
import { THAT_MORNING } from '#test/support/sample.ts';
import { appOver, ORIGIN, publicPaths } from '#test/support/site.ts';
import { Visitor } from '#test/support/visitor.ts';

describe('the headers of every answer', () => {
  let sample: OwnSample;
  let app: Hono;
  let visitor: Visitor;
  beforeAll(async () => {
    sample = await copySample();
    const db: OpenDatabase = sample.db;
    app = appOver(db, THAT_MORNING, { ...sample.config, origin: ORIGIN });
    const { email, password } = await hire(
      { db, clock: THAT_MORNING },
      { name: 'Awa', roles: ['editor', 'administrator'] },
    );
    visitor = new Visitor(app);
    await visitor.post('/desk/session/', { email, password });
  });
  afterAll(() => sample.remove());

  /** What is missing or wrong, by header. */
  function faultsOf(headers: Headers, path: string): string[] {
    const expected: Record<string, RegExp> = {
      'content-security-policy': /^default-src 'none';.*frame-ancestors '(none|self)'$/,
      'x-content-type-options': /^nosniff$/,
      'x-frame-options': path.startsWith('/desk/') ? /^SAMEORIGIN$/ : /^DENY$/,
      'referrer-policy': /^(same-origin|strict-origin-when-cross-origin)$/,
      'permissions-policy': /camera=\(\)/,
      'cross-origin-opener-policy': /^same-origin$/,
      'cross-origin-resource-policy': /^\/(media|icon|favicon)/.test(path) ? /^cross-origin$/ : /^same-origin$/,
      'strict-transport-security': /^max-age=31536000$/,
    };
    const policy = headers.get('content-security-policy') ?? '';
    const wrong = Object.entries(expected).filter(([name, rule]) => !rule.test(headers.get(name) ?? ''));
    const careless = /unsafe|\*|https?:/.test(policy) ? [`careless: ${policy}`] : [];
    const open = headers.has('access-control-allow-origin') ? ['open to other sites'] : [];
    return [...wrong.map(([name]) => `${name}: ${headers.get(name)}`), ...careless, ...open];
  }

  it('are there on every route, by every method, for who is signed in and for who is not', async () => {
    const routes = [...new Map(app.routes.map((route) => [`${route.method} ${route.path}`, route])).values()];
    expect(routes.length).toBeGreaterThan(150);
    const faults: Record<string, string[]> = {};
    // What ends the session of who asks comes last.
    const isEnd = ({ path }: { path: string }) => /session.*end/.test(path);
    const ordered = [...routes.filter((route) => !isEnd(route)), ...routes.filter(isEnd)];
    for (const { method, path } of ordered.filter(({ method }) => method !== 'ALL')) {
      const asked = path
        .replace(/:(\w+)(\{[^}]*\})+/g, '1')
        .replace(/:\w+/g, '1')
        .replace(/\*/g, 'rien');
      const form = { method, headers: { 'Content-Type': 'application/x-www-form-urlencoded' } };
      const sent = method === 'GET' ? { method } : form;
      const answers = [await visitor.send(asked, sent), await new Visitor(app).send(asked, sent)];
      for (const { status, headers } of answers) {
        const found = faultsOf(headers, asked);
        if (found.length > 0) faults[`${method} ${asked} ${status}`] = found;
      }
    }
    expect(faults).toEqual({});
  });

  it('are there on every public page, on what is not modified, redirected, refused, broken or not there', async () => {
    const faults: Record<string, string[]> = {};
    const statuses = new Set<number>();
    const paths = [
      ...(await publicPaths(app)),
      '/Rubrique/POLITIQUE?utm_source=x',
      '/nulle-part/',
      '/feed/',
      '/media/x.webp',
      '/recherche?q=accord',
      '/%E0%A4%A',
    ];
    for (const path of paths) {
      const answer = await app.request(ORIGIN + path);
      const tag = answer.headers.get('etag');
      const again = tag ? [await app.request(ORIGIN + path, { headers: { 'if-none-match': tag } })] : [];
      for (const { status, headers } of [answer, ...again]) {
        statuses.add(status);
        const found = faultsOf(headers, path);
        if (found.length > 0) faults[`${path} ${status}`] = found;
      }
    }
    expect(faults).toEqual({});
    for (const status of [200, 301, 304, 404]) expect(statuses).toContain(status);
  });

  it('let no script run on a readers’ page, and only the desk’s own files at the desk', async () => {
    const page = await app.request(`${ORIGIN}/`);
    expect(page.headers.get('content-security-policy')).not.toContain('script-src');
    const desk = (await visitor.get('/desk/')).headers.get('content-security-policy') ?? '';
    expect(desk.split('; ')).toContain("script-src 'self'");
    // What only the desk needs costs readers nothing.
    expect(page.headers.get('content-security-policy')).not.toContain(deskStyles.hash);
  });

  it('bind nobody to HTTPS where the newspaper is not to be had by it', async () => {
    const plain = appOver(sample.db, THAT_MORNING, { ...sample.config, origin: 'http://127.0.0.1' });
    expect((await plain.request('http://127.0.0.1/')).headers.has('strict-transport-security')).toBe(false);
  });
});
