import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { beforeEach, describe, expect, it } from 'vitest';
import { stoppedClock } from '#content/clock.ts';
import { backupsIn } from '#exchange/backup/backups-in.ts';
import { unfinishedBackupRuns } from '#storage/queries/house/backup-runs.ts';
import { finishBackupRun } from '#storage/records/backup-runs.ts';
import { backUp, type SmallNewspaper, smallNewspaper } from '#test/support/backups.ts';
import { type Colleague, hire } from '#test/support/desk.ts';
import { NOW } from '#test/support/newsroom.ts';
import { appOver, ORIGIN } from '#test/support/site.ts';
import { formTokenFor } from '#test/support/visitor.ts';

const LATER = '2020-10-06T08:00:00.000Z';

describe('the backups at the desk', () => {
  let newspaper: SmallNewspaper;
  let administrator: Colleague;
  let reporter: Colleague;
  const app = (at = NOW): Hono => {
    const backups = { folder: newspaper.backups, isNightly: true, hour: 3, kept: { days: 7, weeks: 4 }, keyFile: null };
    const folders = {
      dataFolder: newspaper.folder,
      mediaFolder: newspaper.tools.mediaFolder,
      uploadsFolder: '/nonexistent',
    };
    return appOver(newspaper.db, stoppedClock(at), { origin: ORIGIN, ...folders, backups });
  };
  const get = async ({ token }: Colleague, path: string, at?: string) => {
    const answer = await app(at).request(path, { headers: { cookie: cookieOf(token) } });
    return { status: answer.status, html: (await answer.text()).replaceAll(/[\u00a0\u202f]/g, ' ') };
  };
  const post = async ({ token }: Colleague, path: string) => {
    const form = await formTokenFor(app(), cookieOf(token));
    const headers = { cookie: cookieOf(token), origin: ORIGIN, 'griot-form-token': form };
    return app().request(path, { method: 'POST', headers });
  };

  beforeEach(async () => {
    newspaper = await smallNewspaper();
    const tools = { db: newspaper.db, clock: stoppedClock(NOW) };
    administrator = await hire(tools, { name: 'Awa Ndiaye', roles: ['administrator'] });
    reporter = await hire(tools, { name: 'Idriss Kone', roles: ['reporter'] });
  });

  it('are shown with their day, their contents and their weight, to administrators alone', async () => {
    expect((await get(administrator, '/desk/backups/')).html).toContain('Il n’y en a pas encore.');
    await backUp(newspaper);
    const { html } = await get(administrator, '/desk/backups/');
    expect(html).toContain('vendredi 2 octobre 2020 à 17 h 40');
    expect(html).toContain('2 articles · 3 fichiers d’images');
    expect(html).toContain('Chaque nuit à 3 h');
    expect(html).toContain('sur le même disque');
    expect((await get(reporter, '/desk/backups/')).status).toBe(403);
    expect((await post(reporter, '/desk/backups/backup/')).status).toBe(403);
  });

  it('are made when somebody asks, once however often the button is pressed', async () => {
    for (const _ of [1, 2]) expect((await post(administrator, '/desk/backups/backup/')).status).toBe(303);
    expect(await unfinishedBackupRuns(newspaper.db)).toMatchObject([{ work: 'backup', state: 'wanted' }]);
    expect((await get(administrator, '/desk/backups/')).html).toContain('Une sauvegarde est en cours');
  });

  it('say on the first page that there has been none for two days, and why', async () => {
    const home = async (at: string) => (await get(administrator, '/desk/', at)).html;
    expect(await home(NOW)).not.toContain('/desk/backups/">Le journal');
    expect(await home(LATER)).toContain('pas été sauvegardé depuis plus de deux jours');
    expect((await get(reporter, '/desk/', LATER)).html).not.toContain('pas été sauvegardé');
    await post(administrator, '/desk/backups/backup/');
    await finishLast({ state: 'failed', finishedAt: NOW, failure: 'noRoom', detail: '3000000000' });
    const { html } = await get(administrator, '/desk/backups/', LATER);
    expect(html).toContain('il faut environ 3 Go libres');
  });

  it('say on the first page that the last could not be restored, and on theirs why', async () => {
    await post(administrator, '/desk/backups/rehearsal/');
    await finishLast({ state: 'failed', finishedAt: NOW, failure: 'fileDamaged', detail: 'articles.ndjson.zst' });
    expect((await get(administrator, '/desk/')).html).toContain('n’a pas pu être restaurée');
    expect((await get(administrator, '/desk/backups/')).html).toContain('est abîmé : articles.ndjson.zst');
    await post(administrator, '/desk/backups/rehearsal/');
    const outcome = JSON.stringify({ rows: 12, articles: 2, mediaFiles: 3 });
    await finishLast({ state: 'done', finishedAt: NOW, outcome });
    expect((await get(administrator, '/desk/')).html).not.toContain('n’a pas pu être restaurée');
    expect((await get(administrator, '/desk/backups/')).html).toContain('2 articles et 12 lignes en tout');
  });

  it('are none in a folder that is not there', async () => {
    expect(await backupsIn(join(await mkdtemp(join(tmpdir(), 'griot-none-')), 'absent'))).toEqual([]);
  });

  async function finishLast(end: Parameters<typeof finishBackupRun>[2]): Promise<void> {
    const [run] = await unfinishedBackupRuns(newspaper.db);
    await finishBackupRun(newspaper.db, run?.id ?? 0, end);
  }
});

function cookieOf(token: string): string {
  return `__Host-griot=${token}`;
}
