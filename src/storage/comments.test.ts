import { type KyselyPlugin, sql } from 'kysely';
import { beforeEach, expect, it } from 'vitest';
import { describeOnEveryEngine } from '#test/support/databases.ts';
import { type Cast, createCast, draftBy, NOW, publishNow } from '#test/support/newsroom.ts';
import type { Database } from './database.ts';
import { commentTraces } from './queries/comments/comment-traces.ts';
import { commentThreads, newestComments } from './queries/readers/comments.ts';
import { forgetAddresses, saltOf } from './records/address-salts.ts';
import { deleteComments, holdUndecided, insertComment, insertReport, type NewComment } from './records/comments.ts';

describeOnEveryEngine('comments', (database) => {
  let cast: Cast;
  beforeEach(async () => {
    cast = await createCast(database());
  });

  it('are read in order, only when approved, and never with an address or a machine', async () => {
    const db = database();
    const { id: articleId } = await publishNow(db, draftBy(cast));
    const comment: NewComment = {
      articleId,
      parentId: null,
      authorName: 'Mariam',
      authorUrl: null,
      text: 'Bien vu',
      status: 'approved',
      isFromNewsroom: false,
      createdAt: NOW,
      contact: { email: 'mariam@prive.example', machine: null },
    };
    const first = await insertComment(db, comment);
    await insertComment(db, { ...comment, parentId: first, text: 'Réponse', isFromNewsroom: true, contact: null });
    for (const status of ['waiting', 'refused', 'spam'] as const) await insertComment(db, { ...comment, status });
    const { threads } = await commentThreads(db, articleId, { limit: 10, offset: 0 });
    const read = threads.flatMap(({ comments }) => comments);
    expect(read.map(({ text, parentId, isFromNewsroom }) => [text, parentId, isFromNewsroom])).toEqual([
      ['Bien vu', null, false],
      ['Réponse', first, true],
    ]);
    const newest = await newestComments(db, 10);
    expect(newest).toHaveLength(2);
    expect(JSON.stringify([read, newest])).not.toMatch(/prive\.example/);
    expect(await db.query.selectFrom('commentContacts').select('email').execute()).toHaveLength(4);
  });

  it('know the comment that began their thread, answers to answers too', async () => {
    const db = database();
    const { id: articleId } = await publishNow(db, draftBy(cast));
    const comment = { articleId, authorName: 'Awa', authorUrl: null, text: 'Oui', status: 'approved' as const };
    const rest = { ...comment, isFromNewsroom: false, createdAt: NOW, contact: null };
    const first = await insertComment(db, { ...rest, parentId: null });
    const answer = await insertComment(db, { ...rest, parentId: first });
    const again = await insertComment(db, { ...rest, parentId: answer });
    const rows = await db.query.selectFrom('comments').select(['id', 'threadId']).orderBy('id').execute();
    expect(rows).toEqual([first, answer, again].map((id) => ({ id, threadId: first })));
  });

  it('cost an article the same whether a hundred thousand wait as spam or none', async () => {
    const db = database();
    const { id: articleId } = await publishNow(db, draftBy(cast));
    const rest = {
      articleId,
      authorName: 'Awa',
      authorUrl: null,
      isFromNewsroom: false,
      createdAt: NOW,
      contact: null,
    };
    await insertComment(db, { ...rest, parentId: null, text: 'Oui', status: 'approved' });
    await insertSpam(db, articleId, 100_000);
    const { plans, plugin } = planKeeper(db);
    const asked = { ...db, query: db.query.withPlugin(plugin) };
    expect(await commentThreads(asked, articleId, { limit: 10, offset: 0, most: 24 })).toMatchObject({ total: 1 });
    expect(await newestComments(asked, 20, articleId)).toHaveLength(1);
    expect(await newestComments(asked, 20)).toHaveLength(1);
    expect(await commentTraces(asked, await someTrace(db, articleId))).toMatchObject({ isElsewhere: false });
    const whole = (await Promise.all(plans)).filter((plan) =>
      /SCAN comments\b|Seq Scan on (comments|comment_contacts)\b/.test(plan),
    );
    expect(whole).toEqual([]);
    expect(plans.length).toBeGreaterThanOrEqual(6);
  });

  it('that are reported go out of sight only where nobody of the newsroom ever decided', async () => {
    const db = database();
    const { id: articleId } = await publishNow(db, draftBy(cast));
    const rest = {
      articleId,
      parentId: null,
      authorName: 'Awa',
      authorUrl: null,
      text: 'Oui',
      createdAt: NOW,
      contact: null,
    };
    const fresh = await insertComment(db, { ...rest, status: 'approved', isFromNewsroom: false });
    const decided = await insertComment(db, { ...rest, status: 'approved', isFromNewsroom: false, decidedAt: NOW });
    const ours = await insertComment(db, { ...rest, status: 'approved', isFromNewsroom: true });
    const report = { commentId: fresh, addressHash: 'a', reason: 'insult', at: NOW };
    expect([await insertReport(db, report), await insertReport(db, report)]).toEqual([1, null]);
    expect(await insertReport(db, { ...report, addressHash: 'b' })).toBe(2);
    expect([await holdUndecided(db, fresh), await holdUndecided(db, decided), await holdUndecided(db, ours)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('are removed with what was kept of their writer, and leave their answers', async () => {
    const db = database();
    const { id: articleId } = await publishNow(db, draftBy(cast));
    const rest = { articleId, authorUrl: null, status: 'approved' as const, isFromNewsroom: false, createdAt: NOW };
    const contact = { email: 'awa@exemple.org', machine: null };
    const first = await insertComment(db, { ...rest, parentId: null, authorName: 'Awa', text: 'Oui', contact });
    const answer = await insertComment(db, { ...rest, parentId: first, authorName: 'Rim', text: 'Non', contact: null });
    await deleteComments(db, [first]);
    const { threads, total } = await commentThreads(db, articleId, { limit: 10, offset: 0 });
    expect([total, threads]).toMatchObject([1, [{ id: first, comments: [{ id: answer, parentId: null }] }]]);
    expect(await db.query.selectFrom('commentContacts').selectAll().execute()).toEqual([]);
  });

  it('know the salt of a day once it is made, and forget it', async () => {
    const db = database();
    expect(await saltOf(db, '2026-11-24', () => 'one')).toBe('one');
    expect(await saltOf(db, '2026-11-24', () => 'two')).toBe('one');
    await forgetAddresses(db, { before: { day: '2026-11-25', at: NOW }, now: NOW });
    expect(await saltOf(db, '2026-11-24', () => 'three')).toBe('three');
  });
});

async function insertSpam(db: Database, articleId: number, count: number): Promise<void> {
  await sql`with recursive numbers (n) as (select 1 union all select n + 1 from numbers where n < ${sql.lit(count)})
    insert into comments (article_id, thread_id, author_name, text, status, is_from_newsroom, created_at, fingerprint)
    select ${sql.lit(articleId)}, n + 1000, 'Spam', 'Achetez', 'spam', 0, ${sql.lit(NOW)}, 'spam ' || n from numbers`.execute(
    db.query,
  );
  await sql`insert into comment_contacts (comment_id, email, address_hash, network_hash)
    select id, 'spam@exemple.org', 'a' || id, 'n' || id from comments where status = 'spam'`.execute(db.query);
  await sql`analyze`.execute(db.query);
}

async function someTrace(db: Database, articleId: number) {
  const { fingerprint } = await db.query
    .selectFrom('comments')
    .select('fingerprint')
    .where('status', '=', 'spam')
    .limit(1)
    .executeTakeFirstOrThrow();
  const machine = { addressHash: 'a7', networkHash: 'n7' };
  return { articleId, email: 'awa@exemple.org', writerHash: 'w', machine, fingerprint, since: NOW };
}

/** Keeps how the engine means to find what each statement asks for. */
function planKeeper(db: Database) {
  const plans: Promise<string>[] = [];
  const plugin: KyselyPlugin = {
    transformQuery: ({ node, queryId }) => {
      const compiled = db.query
        .getExecutor()
        .compileQuery(db.query.getExecutor().transformQuery(node, queryId), queryId);
      const explain = db.engine === 'sqlite' ? 'explain query plan ' : 'explain ';
      const asked = db.query.executeQuery<Record<string, string>>({ ...compiled, sql: explain + compiled.sql });
      plans.push(asked.then(({ rows }) => rows.map((row) => Object.values(row).join(' ')).join('\n')));
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  return { plans, plugin };
}
