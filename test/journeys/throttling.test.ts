import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MAX_PICTURE_BYTES, MOST_UPLOADED_BYTES_A_DAY, MOST_UPLOADS_A_DAY } from '#content/media.ts';
import type { OpenDatabase } from '#storage/database.ts';
import { insertMedia } from '#storage/records/media.ts';
import { memoryDatabase } from '#test/support/databases.ts';
import { hire } from '#test/support/desk.ts';
import { type MovingClock, movingClock } from '#test/support/moving-clock.ts';
import { createCast, NOW, pictureBy } from '#test/support/newsroom.ts';
import { formWith, photograph } from '#test/support/pictures.ts';
import { appOver, ORIGIN } from '#test/support/site.ts';
import { Visitor } from '#test/support/visitor.ts';

describe('whoever asks for too much', () => {
  let db: OpenDatabase;
  let clock: MovingClock;
  let folder: string;
  let app: Hono;
  beforeEach(async () => {
    db = await memoryDatabase();
    await createCast(db);
    clock = movingClock(NOW);
    folder = await mkdtemp(join(tmpdir(), 'griot-throttle-'));
    app = appOver(db, clock, { origin: ORIGIN, mediaFolder: join(folder, 'media'), uploadsFolder: join(folder, 'up') });
  });
  afterEach(() => rm(folder, { recursive: true }));

  const from = (address: string) => ({ 'x-forwarded-for': address });
  const search = (address: string) => app.request(`${ORIGIN}/recherche?q=accord`, { headers: from(address) });

  async function signedIn(name = 'Awa') {
    const visitor = new Visitor(app);
    const { userId, email, password } = await hire({ db, clock }, { name, roles: ['contributor'] });
    await visitor.post('/desk/session/', { email, password });
    return { visitor, userId };
  }

  it('searches no more for a while, in words, and nobody else is kept from it', async () => {
    for (let count = 0; count < 120; count++) expect((await search('203.0.113.7')).status).toBe(200);
    const refused = await search('203.0.113.7');
    const { headers } = refused;
    expect([refused.status, headers.get('retry-after'), headers.get('cache-control')]).toEqual([429, '1', 'no-store']);
    expect(await refused.text()).toContain('Beaucoup de demandes sont venues de votre réseau');
    expect((await search('203.0.113.8')).status).toBe(200);
    clock.wait({ seconds: 1 });
    expect((await search('203.0.113.7')).status).toBe(200);
  });

  it('is one, whichever of the addresses of an IPv6 subscriber is used', async () => {
    for (let count = 0; count < 120; count++) await search(`2001:db8:1:2::${count.toString(16)}`);
    expect((await search('2001:db8:1:2:ffff::1')).status).toBe(429);
    expect((await search('2001:db8:1:3::1')).status).toBe(200);
  });

  it('knocks at the door of the desk no more, be it for passkeys, new passwords or drafts shown to outsiders', async () => {
    const doors: [string, RequestInit][] = [
      ['/desk/session/passkey/', { method: 'POST' }],
      ['/desk/session/forgotten/', { method: 'POST', body: new URLSearchParams({ email: 'x@journal.example' }) }],
      [`/desk/apercu/${'a'.repeat(64)}/`, {}],
    ];
    for (const [index, [path, init]] of doors.entries()) {
      const headers = { ...from(`203.0.113.${index}`), origin: ORIGIN };
      const ask = () => app.request(ORIGIN + path, { ...init, headers });
      for (let count = 0; count < 120; count++) expect((await ask()).status, path).not.toBe(429);
      const refused = await ask();
      expect([refused.status, refused.headers.get('retry-after')], path).toEqual([429, '1']);
    }
  });

  it('saves no more for a while at the desk, is told so, and loses nothing that was saved', async () => {
    const { visitor } = await signedIn();
    const save = () => visitor.sendJson('/desk/articles/1/draft/', {}, 'PUT');
    for (let count = 0; count < 999; count++) await save();
    await save();
    const refused = await save();
    expect([refused.status, JSON.parse(refused.html)]).toEqual([429, expect.objectContaining({ refusal: 'tooOften' })]);
    expect((await visitor.get('/desk/')).status).toBe(200);
    clock.wait({ seconds: 2 });
    expect((await save()).status).not.toBe(429);
  });

  const begin = (visitor: Visitor, length: number | null) =>
    visitor.send('/desk/uploads/', {
      headers: {
        Accept: 'application/json',
        'Tus-Resumable': '1.0.0',
        ...(length === null ? { 'Upload-Defer-Length': '1' } : { 'Upload-Length': String(length) }),
      },
    });

  it('cannot fill the disk by files that are begun and never finished', async () => {
    const { visitor } = await signedIn();
    const most = Math.floor(MOST_UPLOADED_BYTES_A_DAY / MAX_PICTURE_BYTES);
    for (let count = 0; count < most; count++) {
      expect((await begin(visitor, MAX_PICTURE_BYTES)).status).toBe(201);
    }
    for (const length of [MAX_PICTURE_BYTES, null]) {
      const refused = await begin(visitor, length);
      expect([refused.status, JSON.parse(refused.html).text]).toEqual([
        422,
        expect.stringContaining('La suite demain'),
      ]);
    }
    expect((await readdir(join(folder, 'up', 'pictures', 'parts'))).length).toBe(2 * most);
    const other = await signedIn('Idriss');
    expect((await begin(other.visitor, MAX_PICTURE_BYTES)).status).toBe(201);
  });

  it('cannot fill it by what came into the library within a day, by a form or by a script', async () => {
    const { visitor, userId } = await signedIn();
    for (let count = 0; count < MOST_UPLOADS_A_DAY - 1; count++) {
      await insertMedia(db, pictureBy({ hash: String(count).padStart(64, '0'), uploadedBy: userId, createdAt: NOW }));
    }
    const send = async (color: string) =>
      visitor.send('/desk/pictures/', { body: formWith(await photograph(color), 'photo.jpg') });
    const last = await send('teal');
    expect([last.status, last.html]).toEqual([303, '']);
    expect((await send('red')).html).toContain('La suite demain');
    expect((await begin(visitor, 10)).status).toBe(422);
    clock.wait({ hours: 25 });
    expect((await begin(visitor, 10)).status).toBe(201);
  });
});
