import { expect, it } from 'vitest';
import { stoppedClock } from '#content/clock.ts';
import { insertComments, type NewComment } from '#storage/records/comments.ts';
import { reserveIdentities } from '#storage/records/identities.ts';
import { memoryDatabase } from '#test/support/databases.ts';
import { createCast, draftBy, NOW, publishNow } from '#test/support/newsroom.ts';
import { SYSTEM } from '../actor.ts';
import { emptySpam } from './empty-spam.ts';

it('lets readers be answered while a great heap of spam is emptied', async () => {
  const db = await memoryDatabase();
  const { id: articleId } = await publishNow(db, draftBy(await createCast(db)));
  const ids = await reserveIdentities(db, 'comments', 2100);
  const spam: NewComment = {
    ...{ articleId, parentId: null, authorName: 'Casino', authorUrl: null, text: 'Gagnez !', status: 'spam' },
    ...{ isFromNewsroom: false, createdAt: NOW, contact: null },
  };
  await insertComments(
    db,
    ids.map((id) => ({ id, ...spam })),
  );
  let turns = 0;
  let isOver = false;
  const turn = () => {
    turns += 1;
    if (!isOver) setImmediate(turn);
  };
  setImmediate(turn);
  expect(await emptySpam({ db, clock: stoppedClock(NOW), actor: SYSTEM })).toBe(2100);
  isOver = true;
  expect(turns).toBeGreaterThanOrEqual(4);
});
