import type { Moment } from '#content/article.ts';
import type { CommentStatus } from '#content/comment.ts';
import { may } from '#content/permissions.ts';
import type { User } from '#content/user.ts';
import { type CommentToDecide, commentsToDecide } from '#storage/queries/comments/comments-to-decide.ts';
import { userById } from '#storage/queries/house/users.ts';
import type { Person } from '../actor.ts';
import type { Backstage } from '../context.ts';
import { Refusal } from '../errors.ts';
import type { Secret } from '../keys.ts';
import { decideComments } from './decide-comments.ts';
import { type LinkedDecision, readModerationToken } from './moderation-token.ts';

/** What a moderation link was made from. */
type Links = Backstage & { secret: Secret };

/** A link that its owner may use: the comment as it is now, and who decided upon it if somebody did. */
export type OpenedLink = {
  user: User;
  decision: LinkedDecision['decision'];
  comment: CommentToDecide;
  decided: { status: CommentStatus; byName: string; at: Moment } | null;
};

/**
 * What a link from a letter opens; it changes nothing. Throws a `Refusal` for one that was not made here, is too old, whose owner
 * no longer works with comments, or whose comment is gone: nothing is said of which.
 */
export async function openModerationLink({ db, clock, secret }: Links, token: string): Promise<OpenedLink> {
  const linked = readModerationToken(secret, token);
  const isOver = !linked || linked.expiresAt * 1000 < clock.now().epochMilliseconds;
  const user = isOver ? null : await userById(db, linked.userId);
  if (isOver || !user || user.isDisabled || !may(user.roles, 'moderateComments'))
    throw new Refusal('moderationLinkOver');
  const comment = (await commentsToDecide(db, [linked.commentId])).get(linked.commentId);
  if (!comment) throw new Refusal('moderationLinkOver');
  return { user, decision: linked.decision, comment, decided: await decidedOf({ db }, comment) };
}

/** Does what a link from a letter says, in the name of whoever it was sent to, if the comment still waits. */
export async function decideByLink(links: Links, token: string): Promise<OpenedLink> {
  const { user, decision, comment } = await openModerationLink(links, token);
  const { id: userId, name, roles, authorId } = user;
  const actor: Person = { userId, name, roles, authorId };
  if (comment.status === 'waiting') await decideComments({ ...links, actor }, { marks: [comment], decision });
  return openModerationLink(links, token);
}

async function decidedOf({ db }: Pick<Links, 'db'>, { status, decidedBy, decidedAt }: CommentToDecide) {
  if (status === 'waiting' || decidedAt === null) return null;
  const byName = decidedBy === null ? '' : ((await userById(db, decidedBy))?.name ?? '');
  return { status, byName, at: decidedAt };
}
