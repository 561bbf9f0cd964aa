import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Moment } from '#content/article.ts';
import { momentOf, stoppedClock, systemClock } from '#content/clock.ts';
import { SYSTEM } from '#newsroom/actor.ts';
import { scheduleArticle } from '#newsroom/publication/schedule-article.ts';
import { writeArticle } from '#newsroom/writing/write-article.ts';
import type { OpenDatabase } from '#storage/database.ts';
import { openDatabase } from '#storage/open-database.ts';
import { createCast, draftBy } from '#test/support/newsroom.ts';
import { type ServingProgram, serveProgram } from '#test/support/program.ts';

describe('the running program, at the hour of an article', () => {
  let folder: string;
  let db: OpenDatabase;
  let programs: ServingProgram[];

  beforeEach(async () => {
    programs = [];
    folder = await mkdtemp(join(tmpdir(), 'griot-hour-'));
    db = await openDatabase({ sqlitePath: join(folder, 'griot.db') });
  });
  afterEach(async () => {
    await Promise.all(programs.map((program) => program.stop()));
    await db.close();
    await rm(folder, { recursive: true });
  });

  const serve = async () => void programs.push(await serveProgram(folder));

  /** An article that is to appear so many milliseconds from now, or should have; as it was scheduled the day before. */
  async function dueIn(milliseconds: number): Promise<{ articleId: number; at: Moment }> {
    const hour = systemClock.now().add({ milliseconds });
    const newsroom = { db, clock: stoppedClock(momentOf(hour.subtract({ hours: 24 }))), actor: SYSTEM };
    const articleId = await writeArticle(newsroom, draftBy(await createCast(db), { slug: 'a-l-heure' }));
    const at = momentOf(hour);
    await scheduleArticle(newsroom, { articleId, at });
    return { articleId, at };
  }

  const appears = async () => {
    const front = await Promise.all(programs.map(async ({ origin }) => (await fetch(`${origin}/`)).text()));
    return front.every((html) => html.includes('/a-l-heure/'));
  };

  async function publications(): Promise<Moment[]> {
    const lines = await db.query
      .selectFrom('journalEntries')
      .select('at')
      .where('action', 'in', ['articlePublished', 'articlePublishedLate'])
      .execute();
    return lines.map(({ at }) => at);
  }

  it('publishes it, once, by itself and not before, however many programs serve the newspaper', async () => {
    await Promise.all([serve(), serve()]);
    const { articleId, at } = await dueIn(3000);
    await expect.poll(appears).toBe(true);
    const published = await publications();
    expect(published).toHaveLength(1);
    expect(published[0] && published[0] >= at).toBe(true);
    const article = await db.query.selectFrom('articles').selectAll().where('id', '=', articleId).executeTakeFirst();
    expect([article?.status, article?.publishedAt]).toEqual(['published', at]);
  });

  it('publishes at its start what it slept through', async () => {
    await dueIn(-60_000);
    expect(await publications()).toEqual([]);
    await serve();
    await expect.poll(appears).toBe(true);
    expect(await publications()).toHaveLength(1);
  });
});
