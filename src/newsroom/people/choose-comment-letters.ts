import type { CommentLetters } from '#content/comment-letters.ts';
import { updateUser } from '#storage/records/users.ts';
import { mustBeAllowed } from '../actor.ts';
import type { Newsroom } from '../context.ts';

/** Chooses when one is written to of comments that wait; it is one's own affair, and in no journal. */
export async function chooseCommentLetters(
  { db, actor }: Newsroom,
  { letters }: { letters: CommentLetters },
): Promise<void> {
  mustBeAllowed(actor, 'moderateComments');
  if (actor.userId !== null) await updateUser(db, actor.userId, { commentLetters: letters });
}
