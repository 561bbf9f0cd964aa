import { beforeEach, expect, it } from 'vitest';
import { describeOnEveryEngine } from '#test/support/databases.ts';
import { type Cast, createCast, draftBy, NOW, publishNow } from '#test/support/newsroom.ts';
import { commentsOn, newestComments } from './queries/readers/comments.ts';
import { insertComment, type NewComment } from './records/comments.ts';

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
    const read = await commentsOn(db, articleId);
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
});
