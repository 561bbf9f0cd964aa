import type { Hono } from 'hono';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { stoppedClock, systemClock } from '#content/clock.ts';
import { SYSTEM } from '#newsroom/actor.ts';
import { decideComments } from '#newsroom/comments/decide-comments.ts';
import { withdrawArticle } from '#newsroom/publication/withdraw-article.ts';
import { createApp, mayKeep } from '#server/app.ts';
import { inTransaction, type OpenDatabase } from '#storage/database.ts';
import { openDatabase } from '#storage/open-database.ts';
import { readSettings } from '#storage/queries/house/settings.ts';
import { insertComment } from '#storage/records/comments.ts';

import { advanceEdition } from '#storage/records/editions.ts';
import { saveSettings } from '#storage/records/settings.ts';
import { memoryDatabase } from '#test/support/databases.ts';
import { hire } from '#test/support/desk.ts';
import { createCast, draftBy, NOW, publishNow } from '#test/support/newsroom.ts';
import { NO_OWN_POSTGRES, type OwnPostgres, startOwnPostgres } from '#test/support/own-postgres.ts';
import { ORIGIN, SECRET } from '#test/support/site.ts';
import { Visitor } from '#test/support/visitor.ts';
import { keptAnswers } from '#web/kept-answers.ts';

const config = { origin: ORIGIN, mediaFolder: '/nonexistent', uploadsFolder: '/nonexistent' };

function appThatKeeps(db: OpenDatabase): Hono {
  const silent = { info() {}, warn() {}, debug() {}, error() {} };
  const kept = keptAnswers({ mostBytes: 1_000_000, longestAge: 3600_000, clock: systemClock, mayKeep });
  const scripts = { entries: new Map(), files: new Map() };
  return createApp({ db, clock: stoppedClock(NOW), config, log: silent, scripts, secret: SECRET, kept });
}

/** The newspaper, and a switch by which every statement fails as it does when nobody listens at the database's port. */
async function newspaperWithSwitch() {
  const real = await memoryDatabase();
  let error: Error | null = null;
  const query = new Proxy(real.query, {
    get(target, name) {
      if (error) throw error;
      const value = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return {
    db: { ...real, query } as OpenDatabase,
    failWith: (given: Error | null) => {
      error = given;
    },
  };
}

const refusedConnection = () => Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });

describe('while the database is away', () => {
  let db: OpenDatabase;
  let failWith: (error: Error | null) => void;
  let app: Hono;
  let id: number;
  let path: string;

  beforeEach(async () => {
    ({ db, failWith } = await newspaperWithSwitch());
    await saveSettings(db, { name: 'La Rive' });
    ({ id, path } = await publishNow(db, draftBy(await createCast(db))));
    app = appThatKeeps(db);
  });
  const away = () => failWith(refusedConnection());

  it('readers are given the pages that were read before, as they were, styles and all', async () => {
    const paths = ['/', path, '/rubrique/politique/', '/feed/', '/sitemap.xml', '/robots.txt', '/manifest.webmanifest'];
    const before = await Promise.all(paths.map(async (each) => await (await app.request(each)).text()));
    const policy = (await app.request(path)).headers.get('Content-Security-Policy');
    away();
    for (const [index, each] of paths.entries()) {
      const answer = await app.request(each);
      expect([answer.status, await answer.text()], each).toEqual([200, before[index]]);
      expect(answer.headers.get('Cache-Status'), each).toMatch(/^griot; hit; ttl=-?\d+; detail=stale$/);
      expect(answer.headers.get('Age'), each).toMatch(/^\d+$/);
    }
    expect((await app.request(path)).headers.get('Content-Security-Policy')).toBe(policy);
    failWith(null);
    await expect.poll(async () => (await app.request(path)).headers.has('Age')).toBe(false);
  });

  it('other pages say so in the newspaper’s own frame, and when to come back', async () => {
    await app.request('/');
    away();
    for (const each of ['/rubrique/politique/', '/recherche?q=accords', '/nulle-part/']) {
      const answer = await app.request(each);
      const html = await answer.text();
      expect([answer.status, answer.headers.get('Retry-After')], each).toEqual([503, '30']);
      expect(html, each).toContain('La Rive');
      expect(html, each).toContain('Cette page revient bientôt');
    }
  });

  it('a program that never saw its database says so too', async () => {
    away();
    const answer = await app.request('/');
    expect([answer.status, answer.headers.get('Retry-After')]).toEqual([503, '30']);
    expect(await answer.text()).toContain('Cette page revient bientôt');
    expect((await app.request('/readyz')).status).toBe(503);
    expect((await app.request('/healthz')).status).toBe(200);
  });

  it('what was withdrawn does not come up again', async () => {
    await app.request('/');
    await app.request(path);
    await withdrawArticle({ db, clock: stoppedClock(NOW), actor: SYSTEM }, { articleId: id, reason: 'Erreur.' });
    // The first answer notices, the next is kept.
    await app.request('/');
    await app.request('/rubrique/politique/');
    away();
    expect((await app.request(path)).status).toBe(503);
    expect((await app.request('/rubrique/politique/')).status).toBe(200);
  });

  it('a comment that was hidden does not come up again', async () => {
    const clock = stoppedClock(NOW);
    const comment = { articleId: id, parentId: null, authorName: 'Awa', authorUrl: null, text: 'Une insulte' };
    const shown = { status: 'approved' as const, isFromNewsroom: false, createdAt: NOW, contact: null };
    const commentId = await insertComment(db, { ...comment, ...shown });
    expect(await (await app.request(path)).text()).toContain('Une insulte');
    const { userId } = await hire({ db, clock }, { name: 'Fanta', roles: ['moderator'] });
    const actor = { userId, name: 'Fanta', roles: ['moderator' as const], authorId: null };
    const marks = [{ id: commentId, status: 'approved' as const, decidedAt: null }];
    await decideComments({ db, clock, actor }, { marks, decision: 'hide', reason: 'Insulte.' });
    await app.request('/rubrique/politique/');
    away();
    expect((await app.request(path)).status).toBe(503);
  });

  it('the desk tells people that nothing was saved, and scripts that they may try again', async () => {
    const person = await hire({ db, clock: stoppedClock(NOW) }, { name: 'Awa', roles: ['editor'] });
    await app.request('/');
    const visitor = new Visitor(app);
    await visitor.post('/desk/session/', { email: person.email, password: person.password });
    expect((await visitor.get('/desk/')).status).toBe(200);
    away();
    const page = await visitor.get('/desk/');
    expect([page.status, page.headers.get('Retry-After')]).toEqual([503, '30']);
    expect(page.html).toContain('rien n’a été enregistré');
    expect(page.headers.has('Cache-Status')).toBe(false);
    const saved = await visitor.sendJson(`/desk/articles/${id}/draft/`, {}, 'PUT');
    expect([saved.status, JSON.parse(saved.html).refusal]).toEqual([503, 'storageAway']);
    failWith(null);
    expect((await visitor.get('/desk/')).status).toBe(200);
  });

  it('a fault of our own is told as one, and the page of before is given rather than none', async () => {
    await app.request(path);
    failWith(new Error('no such column'));
    expect((await app.request(path)).headers.get('Cache-Status')).toContain('stale');
    expect((await app.request('/feed/')).status).toBe(500);
  });
});

if (NO_OWN_POSTGRES) console.warn(`PostgreSQL is not stopped and started: ${NO_OWN_POSTGRES}`);
describe.skipIf(NO_OWN_POSTGRES !== null)('when PostgreSQL is stopped and started', () => {
  let postgres: OwnPostgres;
  let db: OpenDatabase;

  beforeAll(async () => {
    postgres = await startOwnPostgres();
    db = await openDatabase({ postgresUrl: postgres.address });
  });
  afterAll(async () => {
    await db?.close();
    await postgres?.remove();
  });

  it('whatever was being done is given up, and the program lives on', async () => {
    const interrupted = inTransaction(db, async (tx) => {
      await saveSettings(tx, { tagline: 'à demi' });
      await postgres.stop('immediate');
      await saveSettings(tx, { tagline: 'jamais' });
    });
    await expect(interrupted).rejects.toThrow();
    await postgres.start();
    expect((await readSettings(db)).tagline).toBe('');
  });

  it.each(['fast', 'immediate'] as const)(
    'readers read on, and all goes on by itself afterwards (%s)',
    async (mode) => {
      const cast = await createCastOnce(db);
      const { path } = await publishNow(db, draftBy(cast, { slug: mode }));
      const app = appThatKeeps(db);
      expect((await app.request(path)).status).toBe(200);
      await postgres.stop(mode);
      const answer = await app.request(path);
      expect([answer.status, answer.headers.get('Cache-Status')]).toEqual([200, expect.stringContaining('stale')]);
      expect((await app.request('/readyz')).status).toBe(503);
      expect((await app.request('/feed/')).status).toBe(503);
      await postgres.start();
      await expect.poll(async () => (await app.request('/readyz')).status).toBe(200);
      await expect.poll(async () => (await app.request(path)).headers.has('Age')).toBe(false);
      await advanceEdition(db, NOW);
      expect((await app.request('/feed/')).status).toBe(200);
    },
  );
});

let cast: Promise<Awaited<ReturnType<typeof createCast>>> | undefined;
function createCastOnce(db: OpenDatabase) {
  cast ??= createCast(db);
  return cast;
}
