import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, readFile, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Clock, stoppedClock } from '#content/clock.ts';
import { ROLES } from '#content/permissions.ts';
import { diskStore } from '#media/stores/disk.ts';
import type { OpenDatabase } from '#storage/database.ts';
import { currentImportJob } from '#storage/queries/import-jobs.ts';
import { countsOf } from '#storage/queries/newspaper-state.ts';
import { saveSettings } from '#storage/records/settings.ts';
import { memoryDatabase } from '#test/support/databases.ts';
import { hire } from '#test/support/desk.ts';
import { NOW } from '#test/support/newsroom.ts';
import { appOver, ORIGIN } from '#test/support/site.ts';
import { formTokenFor } from '#test/support/visitor.ts';
import { writeExportOf } from '#test/support/wordpress-export.ts';
import { runImportJob } from '../../src/cli/import-job.ts';

describe('bringing a newspaper in at the desk', () => {
  let db: OpenDatabase;
  let app: Hono;
  let uploadsFolder: string;
  let token: string;
  let bytes: Buffer;
  const clock: Clock = stoppedClock(NOW);

  beforeEach(async () => {
    db = await memoryDatabase();
    uploadsFolder = join(await mkdtemp(join(tmpdir(), 'griot-import-')), 'uploads');
    app = appOver(db, clock, { origin: ORIGIN, mediaFolder: '/nonexistent', uploadsFolder });
    token = (await hire({ db, clock }, { name: 'Awa Diallo', roles: ['administrator'] })).token;
    const posts = Array.from({ length: 5 }, (_, index) => ({ id: index + 1, title: `Nouvelle ${index + 1}` }));
    bytes = await readFile(await writeExportOf([...posts, { id: 9, status: 'trash' }]));
  });

  type Asked = { status: number; to: string | null; text: string; json: () => Record<string, unknown> };

  async function ask(path: string, init: RequestInit = {}): Promise<Asked> {
    const cookie = `__Host-griot=${token}`;
    const ours = { Cookie: cookie, Origin: ORIGIN, 'Griot-Form-Token': await formTokenFor(app, cookie) };
    const headers = { ...ours, ...(init.headers as Record<string, string>) };
    const answer = await app.request(`${ORIGIN}${path}`, { ...init, headers });
    const text = (await answer.text()).replace(/[\u00a0\u202f]/g, ' ');
    return { status: answer.status, to: answer.headers.get('location'), text, json: () => JSON.parse(text) };
  }

  const JSON_HEADERS = { Accept: 'application/json', 'Content-Type': 'application/json' };
  const choose = (name: string, size: number) =>
    ask('/desk/import/', { method: 'POST', headers: JSON_HEADERS, body: JSON.stringify({ name, size }) });
  const post = (path: string) => ask(path, { method: 'POST' });

  function piece(id: unknown, from: number, body: BodyInit) {
    const headers = { Accept: 'application/json', 'Upload-Offset': String(from) };
    return ask(`/desk/import/${id}/file/`, { method: 'PATCH', headers, body, duplex: 'half' } as RequestInit);
  }

  /** Sends the whole export in one piece; gives back the import's identity. */
  async function upload(): Promise<number> {
    const { id } = (await choose('export.xml', bytes.length)).json();
    expect((await piece(id, 0, new Uint8Array(bytes))).json()).toEqual({ offset: bytes.length, isWhole: true });
    return id as number;
  }

  const work = (id: number) =>
    runImportJob({ db, store: diskStore(uploadsFolder), clock, uploadsFolder, fetchFile: null }, id);

  it('opens to administrators alone', async () => {
    for (const role of ROLES) {
      token = (await hire({ db, clock }, { name: `X ${role}`, roles: [role] })).token;
      expect((await ask('/desk/import/')).status, role).toBe(role === 'administrator' ? 200 : 403);
      expect((await choose('a.xml', 10)).status, role).toBe(role === 'administrator' ? 200 : 403);
    }
  });

  it('takes a file in by pieces, goes on where the line broke, and refuses a piece that does not fit', async () => {
    const { id } = (await choose('export.xml', bytes.length)).json();
    let pulls = 0;
    const broken = new ReadableStream({
      pull(controller) {
        if (pulls++ === 0) controller.enqueue(new Uint8Array(bytes.subarray(0, 700)));
        else controller.error(new Error('the line broke'));
      },
    });
    expect((await piece(id, 0, broken)).status).toBe(400);
    const first = (await ask(`/desk/import/${id}/file/`, { headers: JSON_HEADERS })).json();
    expect(first).toEqual({ offset: 700 });
    expect((await piece(id, 700, new Uint8Array(bytes.subarray(700, 1000)))).json()).toMatchObject({ offset: 1000 });
    expect((await piece(id, 0, new Uint8Array(bytes))).status).toBe(409);
    expect((await ask('/desk/import/')).text).toContain('Choisissez de nouveau le même fichier');
    expect((await choose('export.xml', bytes.length)).json()).toEqual({ id, offset: 1000 });
    const rest = await piece(id, 1000, new Uint8Array(bytes.subarray(1000)));
    expect(rest.json()).toEqual({ offset: bytes.length, isWhole: true });
    const job = await currentImportJob(db);
    expect(await readFile(job?.filePath ?? '')).toEqual(bytes);
  });

  it('tries without writing, shows the report, brings in, and says so in the journal', async () => {
    const id = await upload();
    expect((await post(`/desk/import/${id}/trial/`)).to).toBe('/desk/import/');
    const meanwhile = (await ask('/desk/import/')).text;
    expect(meanwhile).toContain('Essai en cours');
    expect(meanwhile).toContain('<noscript><meta http-equiv="refresh" content="5"></noscript>');
    expect(meanwhile).not.toContain('type="file"');
    await work(id);
    const tried = (await ask('/desk/import/')).text;
    expect(tried).toContain('Essai : rien n’a été écrit.');
    expect(tried).toMatch(/<th scope="row">articles<\/th>\s*<td>6<\/td>\s*<td>5<\/td>/i);
    expect((await countsOf(db)).articles).toBe(0);
    expect(readdirSync(uploadsFolder).filter((name) => name.startsWith('trial-'))).toEqual([]);
    await post(`/desk/import/${id}/run/`);
    await work(id);
    expect((await countsOf(db)).articles).toBe(5);
    expect((await ask('/2021/03/04/article-3/')).text).toContain('Nouvelle 3');
    expect((await ask('/desk/import/report.txt')).text).toContain('https://larive.example');
    const { text } = await ask('/desk/journal/');
    expect(text).toContain('a importé un journal : https://larive.example');
    expect(text).not.toContain('essai');
  });

  it('takes the whole file in one form, without a script', async () => {
    const form = new FormData();
    form.set('file', new File([new Uint8Array(bytes)], 'mon export.xml', { type: 'text/xml' }));
    expect((await ask('/desk/import/file/', { method: 'POST', body: form })).to).toBe('/desk/import/');
    expect((await ask('/desk/import/')).text).toMatch(/Le fichier est arrivé.*mon export\.xml/s);
    expect(await readFile((await currentImportJob(db))?.filePath ?? '')).toEqual(bytes);
  });

  it('takes the whole file in one form in place of the pieces of it that had come in', async () => {
    const { id } = (await choose('export.xml', bytes.length)).json();
    await piece(id, 0, new Uint8Array(bytes.subarray(0, 700)));
    const form = new FormData();
    form.set('file', new File([new Uint8Array(bytes)], 'export.xml', { type: 'text/xml' }));
    expect((await ask('/desk/import/file/', { method: 'POST', body: form })).to).toBe('/desk/import/');
    const job = await currentImportJob(db);
    expect(job?.state).toBe('uploaded');
    expect(await readFile(job?.filePath ?? '')).toEqual(bytes);
    expect(readdirSync(uploadsFolder)).toHaveLength(1);
  });

  it('refuses what is no export, in words, and keeps nothing of it', async () => {
    const { id } = (await choose('photo.jpg', 200_000)).json();
    const refused = await piece(id, 0, new Uint8Array(100_000));
    expect([refused.status, refused.json().text]).toEqual([
      422,
      expect.stringContaining('n’est pas un export de WordPress'),
    ]);
    expect([await currentImportJob(db), readdirSync(uploadsFolder)]).toEqual([null, []]);
    const form = new FormData();
    form.set('file', new File(['%PDF-1.7'], 'lettre.pdf'));
    const page = await ask('/desk/import/file/', { method: 'POST', body: form });
    expect([page.status, page.text.includes('n’est pas un export de WordPress')]).toEqual([422, true]);
    expect(readdirSync(uploadsFolder)).toEqual([]);
    expect((await choose('vide.xml', 0)).json()).toMatchObject({ refusal: 'importEmpty' });
  });

  it('brings in one newspaper at a time, and lets it be stopped and gone on with', async () => {
    const id = await upload();
    await post(`/desk/import/${id}/run/`);
    for (const attempt of [choose('autre.xml', 10), post(`/desk/import/${id}/trial/`), post('/desk/import/end/')]) {
      expect((await attempt).status).toBe(422);
    }
    await post(`/desk/import/${id}/stop/`);
    expect((await ask('/desk/import/progress.json')).json()).toMatchObject({ state: 'stopped' });
    await work(id);
    expect((await countsOf(db)).articles).toBe(0);
    await post(`/desk/import/${id}/run/`);
    await work(id);
    expect((await ask('/desk/import/')).text).toContain('Import terminé');
  });

  it('goes on with what a dead program left, and leaves alone what a living one is at', async () => {
    const id = await upload();
    await post(`/desk/import/${id}/run/`);
    const leasedUntil = clock.now().add({ minutes: 5 }).toString({ fractionalSecondDigits: 3 });
    const leaseTo = (runnerPid: number) => db.query.updateTable('importJobs').set({ runnerPid, leasedUntil }).execute();
    await leaseTo(process.ppid);
    await work(id);
    expect((await countsOf(db)).articles).toBe(0);
    await leaseTo(99_999_999);
    await work(id);
    expect((await countsOf(db)).articles).toBe(5);
  });

  it('says what went wrong, and can be tried again', async () => {
    const id = await upload();
    const path = (await currentImportJob(db))?.filePath ?? '';
    await unlink(path);
    await post(`/desk/import/${id}/run/`);
    await work(id);
    expect((await ask('/desk/import/')).text).toContain('Le fichier n’est plus sur le serveur.');
    await writeFile(path, bytes);
    await post(`/desk/import/${id}/run/`);
    await work(id);
    expect((await countsOf(db)).articles).toBe(5);
    await post('/desk/import/end/');
    expect([await currentImportJob(db), existsSync(path)]).toEqual([null, false]);
  });

  it('imports nothing into the sample newspaper', async () => {
    await saveSettings(db, { contactEmail: 'redaction@lefleuve.example' });
    const id = await upload();
    await post(`/desk/import/${id}/run/`);
    await work(id);
    expect((await ask('/desk/import/')).text).toContain('Ceci est le journal d’exemple');
    expect((await countsOf(db)).articles).toBe(0);
  });
});
