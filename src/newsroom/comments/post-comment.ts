import { createHash } from 'node:crypto';
import { momentOf } from '#content/clock.ts';
import { type CommentStatus, mayBeCommented, policyFor } from '#content/comment.ts';
import { type CommentProblem, type FitComment, fitComment, type TypedComment } from '#content/comment-form.ts';
import { coreOf } from '#content/comment-suspicion.ts';
import { type Database, inTransaction } from '#storage/database.ts';
import { sameComment } from '#storage/queries/comments/comment-traces.ts';
import { readSettings } from '#storage/queries/house/settings.ts';
import { commentedArticle } from '#storage/queries/readers/commented-article.ts';
import { commentAtHand } from '#storage/queries/readers/comments.ts';
import { holdArticle } from '#storage/records/articles.ts';
import { insertComment, noteCommentsChanged } from '#storage/records/comments.ts';
import type { Backstage } from '../context.ts';
import { Refusal } from '../errors.ts';
import type { Secret } from '../keys.ts';
import { tokenState } from './form-token.ts';
import { hashMachine, type Sender } from './hash-machine.ts';
import { judgeComment } from './judge-comment.ts';
import { browserHash } from './known-browser.ts';
import { tellModerators } from './tell-moderators.ts';

/** The form under an article, as it was sent. */
export type CommentPost = {
  articleId: number;
  /** The comment that it answers; null when it answers the article. */
  parentId: number | null;
  typed: TypedComment;
  /** What the form carried (`formToken`). */
  token: string;
  /** What stood in the field that nobody sees. */
  trap: string;
  from: Sender;
  /** What the cookie of this browser holds, or will hold from now on; null for none. */
  browser: string | null;
};

/** What became of it: it is kept, or this is wrong with it. */
export type PostOutcome = { posted: { id: number; status: CommentStatus } } | { problems: CommentProblem[] };

/** A form that was sent twice, by a bad line or an impatient finger, is one comment if it comes back within these hours. */
const SAME_HOURS = 24;

/**
 * Keeps what a reader wrote under a published article, to appear at once or to be read first. Throws a `Refusal` where the
 * article is not there (any more), its comments are closed, or too many came from this address.
 */
export async function postComment(
  newsroom: Backstage & { secret: Secret; origin: string },
  post: CommentPost,
): Promise<PostOutcome> {
  const { db, clock, secret } = newsroom;
  const settings = await readSettings(db);
  const now = clock.now();
  const state = tokenState(secret, { token: post.token, articleId: post.articleId, now });
  const fit = fitComment(post.typed, settings.comments);
  if ('problems' in fit) return fit;
  if (state === 'old') return problem('formOld');
  return inTransaction(db, async (tx) => {
    const readBefore = await openForComments(tx, { post, policy: settings.comments, now });
    if (post.parentId !== null && !(await isAnswerable(tx, post.parentId, post.articleId)))
      return problem('answeredGone');
    const kept = await keepComment(tx, {
      post,
      comment: fit.comment,
      now,
      secret,
      writerHash: browserHash(secret, post.browser),
      circumstances: { readBefore, newspaper: settings.name, isQuick: state === 'quick' },
    });
    if (kept.status === 'waiting' && kept.isNew) await tellModerators({ ...newsroom, db: tx }, { commentId: kept.id });
    return { posted: { id: kept.id, status: kept.status } };
  });
}

function problem(code: 'formOld' | 'answeredGone'): PostOutcome {
  return { problems: [{ field: 'text', code }] };
}

type Opening = { post: CommentPost; policy: Parameters<typeof policyFor>[1]; now: Temporal.Instant };

/** Which comments of the article are read before; it is held, so that of the same comment sent twice the second is noticed. */
async function openForComments(tx: Database, { post, policy, now }: Opening) {
  await holdArticle(tx, post.articleId);
  const article = await commentedArticle(tx, post.articleId);
  if (!article) throw new Refusal('notFound', `no article ${post.articleId}`);
  const rules = policyFor(article.comments, policy);
  if (!mayBeCommented(rules, { publishedAt: article.publishedAt, now })) throw new Refusal('commentsClosed');
  return rules.readBefore;
}

async function isAnswerable(tx: Database, parentId: number, articleId: number): Promise<boolean> {
  return (await commentAtHand(tx, parentId))?.articleId === articleId;
}

type Keeping = {
  post: CommentPost;
  comment: FitComment;
  now: Temporal.Instant;
  secret: Secret;
  writerHash: string | null;
  circumstances: Pick<Parameters<typeof judgeComment>[1], 'readBefore' | 'newspaper' | 'isQuick'>;
};

async function keepComment(tx: Database, { post, comment, now, secret, writerHash, circumstances }: Keeping) {
  const { articleId, parentId } = post;
  const { authorName, email, text } = comment;
  const fingerprint = fingerprintOf(text);
  const since = momentOf(now.subtract({ hours: SAME_HOURS }));
  const same = await sameComment(tx, { articleId, parentId, authorName, text, fingerprint, since });
  if (same) return { ...same, isNew: false };
  const machine = await hashMachine({ tx, at: now, secret }, post.from);
  const who = { articleId, email, writerHash, machine, fingerprint, since };
  const isTrapSprung = post.trap !== '';
  const { status, suspicions, spamScore } = await judgeComment(tx, { ...who, ...circumstances, comment, isTrapSprung });
  const at = momentOf(now);
  const id = await insertComment(tx, {
    articleId,
    parentId,
    authorName,
    authorUrl: null,
    text,
    status,
    isFromNewsroom: false,
    createdAt: at,
    suspicions: suspicions.join(' '),
    spamScore,
    fingerprint,
    contact: { email, machine, writerHash },
  });
  if (status === 'approved') await noteCommentsChanged(tx, [articleId], at);
  return { id, status, isNew: true };
}

/** Of texts that say the same it is the same (`coreOf`); a short one is like itself alone. */
function fingerprintOf(text: string): string {
  return createHash('sha256')
    .update(coreOf(text) || text)
    .digest('base64url')
    .slice(0, LENGTH);
}

const LENGTH = 22;
