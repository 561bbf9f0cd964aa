import { sql } from 'kysely';
import { beforeEach, expect, it } from 'vitest';
import type { OpenDatabase } from '#storage/database.ts';
import { readerWrites } from '#test/support/comments.ts';
import { describeOnEveryEngine } from '#test/support/databases.ts';
import { type Cast, createCast, draftBy, NOW, publishNow } from '#test/support/newsroom.ts';
import {
  moderationQueue,
  QUEUE_TABS,
  type QueueFilter,
  type QueueMark,
  type QueueTab,
  queueCounts,
} from './queries/comments/moderation-queue.ts';
import { queueRows } from './queries/comments/queue-rows.ts';
import { deleteOldComments } from './records/comment-decisions.ts';
import { setWriterStanding } from './records/comment-writers.ts';

const ANY: QueueFilter = { words: '', articleId: null, writerOf: null, machineOf: null, from: null, to: null };

describeOnEveryEngine('the moderation queue', (database) => {
  let db: OpenDatabase;
  let cast: Cast;
  let articleId: number;

  beforeEach(async () => {
    db = database();
    cast = await createCast(db);
    articleId = (await publishNow(db, draftBy(cast))).id;
  });

  const at = (minute: number) => NOW.replace('17:40', `17:${String(minute).padStart(2, '0')}`);

  async function found(tab: QueueTab, filter: Partial<QueueFilter> = {}): Promise<number[]> {
    return (await moderationQueue(db, { tab, filter: { ...ANY, ...filter }, limit: 50, after: null })).ids;
  }

  it('gives every comment once, page by page, though many came at one moment', async () => {
    for (let each = 0; each < 23; each++) {
      await readerWrites(db, articleId, { createdAt: at(Math.floor(each / 5)), status: each % 2 ? 'waiting' : 'spam' });
    }
    await db.query.updateTable('comments').set({ reportCount: sql`id % 3` }).execute();
    for (const tab of QUEUE_TABS) {
      const all: number[] = [];
      let after: QueueMark | null = null;
      do {
        const page = await moderationQueue(db, { tab, filter: ANY, limit: 4, after });
        all.push(...page.ids);
        after = page.next;
      } while (after);
      expect(new Set(all).size, tab).toBe(all.length);
      expect(all.length, tab).toBe((await queueCounts(db))[tab]);
    }
    const waiting = await found('waiting');
    expect(waiting).toEqual(waiting.toSorted((a, b) => a - b));
    const spam = await found('spam');
    expect(spam).toEqual(spam.toSorted((a, b) => b - a));
  });

  it('finds by words whatever their accents and capitals, by article, by day', async () => {
    const other = (await publishNow(db, draftBy(cast, { slug: 'autre' }))).id;
    const first = await readerWrites(db, articleId, { text: 'L’ÉLECTION à Ségou, 100 % des voix_' });
    const second = await readerWrites(db, other, { authorName: 'Zoé', createdAt: at(50) });
    expect(await found('waiting', { words: 'election segou' })).toEqual([first]);
    expect(await found('waiting', { words: 'zoe' })).toEqual([second]);
    expect(await found('waiting', { words: '100 % voix_' })).toEqual([first]);
    expect(await found('waiting', { words: 'elections' })).toEqual([]);
    expect(await found('waiting', { words: '0_ %' })).toEqual([]);
    expect(await found('waiting', { articleId: other })).toEqual([second]);
    expect(await found('waiting', { from: at(45) })).toEqual([second]);
    expect(await found('waiting', { to: at(45) })).toEqual([first]);
  });

  it('finds what the same person wrote and the same machine sent, and counts it beside each', async () => {
    const mine = { email: 'mariam@prive.example', machine: 'm1' };
    const first = await readerWrites(db, articleId, mine);
    const second = await readerWrites(db, articleId, { ...mine, machine: 'm2' });
    await readerWrites(db, articleId, { ...mine, status: 'spam' });
    const nobody = await readerWrites(db, articleId);
    expect(await found('waiting', { writerOf: first })).toEqual([first, second]);
    expect(await found('waiting', { machineOf: first })).toEqual([first]);
    expect(await found('waiting', { writerOf: nobody })).toEqual([]);
    await setWriterStanding(db, mine.email, { standing: 'blocked', setBy: null, setAt: NOW });
    const [row, anonymous] = await queueRows(db, [first, nobody]);
    expect(row).toMatchObject({ email: mine.email, standing: 'blocked', fromMachine: 2 });
    expect(row?.history).toMatchObject({ waiting: 2, spam: 1, approved: 0 });
    expect(anonymous).toMatchObject({ email: null, standing: null, fromMachine: null, history: null });
  });

  it('removes old spam, and leaves what was answered to it by others', async () => {
    const spam = await readerWrites(db, articleId, { status: 'spam', email: 'a@b.example' });
    const answer = await readerWrites(db, articleId, { parentId: spam, status: 'approved' });
    const fresh = await readerWrites(db, articleId, { status: 'spam', createdAt: at(50) });
    expect(await deleteOldComments(db, { status: 'spam', before: at(45), most: 10 })).toBe(1);
    const left = await db.query.selectFrom('comments').select(['id', 'parentId']).orderBy('id').execute();
    expect(left).toEqual([
      { id: answer, parentId: null },
      { id: fresh, parentId: null },
    ]);
    expect(
      await db.query.selectFrom('commentContacts').select('email').where('email', 'is not', null).execute(),
    ).toEqual([]);
  });

  it('goes by an index to each page and each count, whatever waits', async () => {
    if (db.engine !== 'sqlite') return;
    await sql`analyze`.execute(db.query);
    const plans = [
      sql`select id from comments where comments.status = 'waiting' order by comments.created_at asc, comments.id asc limit 21`,
      sql`select id from comments where comments.status = 'spam' and comments.created_at < '2030' order by comments.created_at desc, comments.id desc limit 21`,
      sql`select id from comments where comments.report_count > 0 order by comments.report_count desc, comments.id desc limit 21`,
      sql`select count(*) from (select 1 from comments where comments.status = 'spam' limit 1001)`,
    ];
    for (const plan of plans) {
      const { rows } = await sql<{ detail: string }>`explain query plan ${plan}`.execute(db.query);
      const said = rows.map(({ detail }) => detail).join('; ');
      expect(said).toMatch(/USING (?:COVERING )?INDEX comments_/);
      expect(said).not.toMatch(/USE TEMP B-TREE/);
    }
  });
});
