import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { doc } from '#content/document/builders.ts';
import { importWordPress } from '#exchange/wordpress/import-wordpress.ts';
import type { ImportReport } from '#exchange/wordpress/report.ts';
import { diskStore } from '#media/stores/disk.ts';
import { PIECES } from '#test/hostile/corpus.ts';
import { POSTS_EACH, writeHostileExport } from '#test/hostile/hostile-export.ts';
import { setTrap, strangersOn, type Trap } from '#test/hostile/trap.ts';
import { NO_BROWSER } from '#test/support/browser.ts';
import { AT_WORK, type OpenDesk, openDesk } from '#test/support/desk-in-browser.ts';
import { type Cast, draftBy, publishNow } from '#test/support/newsroom.ts';

/** The first section and author that came in. */
const IMPORTED: Cast = { politics: 1, sport: 1, elections: 1, aissatou: 1, redaction: 1 };

/** Pages that are asked for at the same time. */
const AT_ONCE = 12;

/** Bodies that are joined in one article, to be looked at together. */
const JOINED = 180;

describe.skipIf(NO_BROWSER)('an export by somebody who means harm', () => {
  let desk: OpenDesk;
  let report: ImportReport;
  let trap: Trap;

  beforeAll(async () => {
    desk = await openDesk();
    const folder = await mkdtemp(join(tmpdir(), 'griot-media-'));
    const tools = { db: desk.db, store: diskStore(folder), clock: AT_WORK, fetchFile: null };
    report = await importWordPress(tools, { file: await writeHostileExport(), mediaFolder: null, isDryRun: false });
    const page = await desk.openWindow({ bypassCSP: true });
    trap = await setTrap(page.context(), desk.origin);
  });
  afterAll(() => desk?.close());

  it('comes in whole, every post of it', () => {
    expect(report.counts.post).toMatchObject({ kept: POSTS_EACH * PIECES.length, refused: 0 });
  });

  it('is nothing but texts on any of its pages', async () => {
    const paths = await desk.db.query.selectFrom('addresses').select('path').where('isCurrent', '=', 1).execute();
    expect(paths.length).toBeGreaterThanOrEqual(POSTS_EACH * PIECES.length);
    const authors = await desk.db.query.selectFrom('authors').select('slug').execute();
    const lists = ['/archives/2021/03/', '/comments/feed/', ...authors.map(({ slug }) => `/auteur/${slug}/`)];
    await trap.visit('/');
    const look = async (path: string) => {
      const answer = await fetch(desk.origin + path);
      expect(answer.status, path).toBe(200);
      return (await strangersOn(trap.page, await answer.text())).map((stranger) => `${path}: ${stranger}`);
    };
    const waiting = [...paths.map((address) => address.path), ...lists];
    const strangers: string[] = [];
    while (waiting.length > 0) strangers.push(...(await Promise.all(waiting.splice(0, AT_ONCE).map(look))).flat());
    expect(strangers).toEqual([]);
  });

  it('runs nothing', async () => {
    const rows = await desk.db.query.selectFrom('articles').select('body').orderBy('id').execute();
    const blocks = rows.map(({ body }) => JSON.parse(body).content);
    for (let from = 0; from < blocks.length; from += JOINED) {
      const body = doc(...blocks.slice(from, from + JOINED).flat());
      const { path } = await publishNow(desk.db, draftBy(IMPORTED, { body, slug: `ensemble-${from}` }), AT_WORK);
      expect(await trap.visit(path)).toBe(200);
    }
    expect(trap.caught()).toEqual([]);
  });
});
