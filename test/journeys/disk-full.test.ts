import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '#content/clock.ts';
import { doc, p } from '#content/document/builders.ts';
import { createApp } from '#server/app.ts';
import { openDatabase } from '#storage/open-database.ts';
import { memoryDatabase } from '#test/support/databases.ts';
import { hire } from '#test/support/desk.ts';
import { createCast, draftBy, publishNow } from '#test/support/newsroom.ts';
import { type ServingProgram, serveProgram } from '#test/support/program.ts';
import { ORIGIN, SECRET } from '#test/support/site.ts';
import { Visitor } from '#test/support/visitor.ts';
import { Client } from '#test/torture/client.ts';

describe('at the desk, when the disk is full', () => {
  it('a form comes back as it was filled in, says that nothing was saved, and works once there is room', async () => {
    const db = await memoryDatabase();
    const silent = { info() {}, warn() {}, debug() {}, error() {} };
    const config = { origin: ORIGIN, mediaFolder: '/nonexistent', uploadsFolder: '/nonexistent' };
    const scripts = { entries: new Map(), files: new Map() };
    const app = createApp({ db, clock: systemClock, config, log: silent, scripts, secret: SECRET });
    const person = await hire({ db, clock: systemClock }, { name: 'Awa', roles: ['editor'] });
    const visitor = new Visitor(app);
    await visitor.post('/desk/session/', { email: person.email, password: person.password });
    await sql`pragma max_page_count = 1`.execute(db.query);
    // A few topics may still find room in pages that are there already.
    const topic = (n: number) => ({
      name: `Dossier ${n}`,
      slug: `dossier-${n}`,
      introduction: `Le fleuve ${'x'.repeat(1500)}`,
    });
    let n = 1;
    let refused = await visitor.post('/desk/house/topics/new/', topic(n));
    while (refused.status === 303 && n < 50) refused = await visitor.post('/desk/house/topics/new/', topic(++n));
    expect(refused.status).toBe(503);
    expect(refused.html).toContain('Le disque du serveur est plein : rien n’a été enregistré.');
    for (const typed of Object.values(topic(n))) expect(refused.html).toContain(typed);
    expect((await visitor.get('/desk/house/topics/')).html).not.toContain(`Dossier ${n}<`);
    await sql`pragma max_page_count = 1000000`.execute(db.query);
    expect((await visitor.post('/desk/house/topics/new/', topic(n))).status).toBe(303);
    await db.close();
  });
});

/** A disk of so many bytes; null, with the reason, where none may be made. */
function smallDisk(bytes: number): { folder: string; remove: () => void } | string {
  const folder = mkdtempSync(join(tmpdir(), 'griot-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes},mode=755`, 'tmpfs', folder], { stdio: 'pipe' });
  } catch (error) {
    rmSync(folder, { recursive: true });
    return String((error as { stderr?: Buffer }).stderr ?? error).trim();
  }
  const remove = () => {
    execFileSync('umount', ['-l', folder]);
    rmSync(folder, { recursive: true });
  };
  return { folder, remove };
}

const trial = smallDisk(1_000_000);
if (typeof trial === 'string') console.warn(`the program is not run on a full disk: ${trial}`);
else trial.remove();

describe.skipIf(typeof trial === 'string')('the program, when its disk is full', () => {
  let disk: { folder: string; remove: () => void };
  let program: ServingProgram | undefined;

  beforeEach(() => {
    disk = smallDisk(24_000_000) as typeof disk;
  });
  afterEach(async () => {
    await program?.kill();
    disk.remove();
  });

  it('reads on, refuses to write in words, loses nothing, and goes on without a restart when there is room', async () => {
    const db = await openDatabase({ sqlitePath: join(disk.folder, 'griot.db') });
    const cast = await createCast(db);
    const { id, path } = await publishNow(db, draftBy(cast), systemClock);
    const editor = await hire({ db, clock: systemClock }, { name: 'Awa', roles: ['editor'] });
    await db.close();
    program = await serveProgram(disk.folder, undefined, { GRIOT_LOG: 'silent', GRIOT_KEPT_MB: '0' });
    const client = new Client({ origin: program.origin, session: editor.token });
    const textOf = (letters: number) => draftBy(cast, { body: doc(p('é'.repeat(letters))) });
    let revision = (await client.json<{ revision: number }>(`/desk/articles/${id}/draft/`)).revision;
    const save = async (letters: number) => {
      const sent = { baseRevision: revision, tabId: 'a', draft: textOf(letters) };
      const answer = await client.sendJsonWhatever('PUT', `/desk/articles/${id}/draft/`, sent);
      if (answer.status === 200) revision = JSON.parse(answer.text).revision;
      return answer;
    };
    expect((await save(1000)).status).toBe(200);
    const ballast = join(disk.folder, 'ballast');
    fill(ballast);
    let letters = 50_000;
    let refused = await save(letters);
    // The write-ahead log may still have room of its own for a while.
    for (; refused.status === 200 && letters < 2_000_000; letters += 50_000) refused = await save(letters);
    expect(refused.status).toBe(503);
    expect(JSON.parse(refused.text)).toMatchObject({ refusal: 'storageFull' });
    const kept = await client.json<{ revision: number }>(`/desk/articles/${id}/draft/`);
    expect(kept.revision).toBe(revision);
    expect((await client.get(path)).status).toBe(200);
    unlinkSync(ballast);
    expect((await save(letters)).status).toBe(200);
    expect((await client.get('/readyz')).status).toBe(200);
  });
});

/** Leaves no room in the folder of a file, but for a few pages. */
function fill(path: string): void {
  const { bavail, bsize } = statfsSync(join(path, '..'));
  writeFileSync(path, Buffer.alloc(Math.max(0, bavail - 8) * bsize));
}
