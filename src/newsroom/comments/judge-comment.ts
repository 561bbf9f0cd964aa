import type { CommentReading, CommentStatus } from '#content/comment.ts';
import type { FitComment } from '#content/comment-form.ts';
import { coreOf, hasLinkMarkup, linksIn, MERE_HINTS, SURE_SIGNS, type Suspicion } from '#content/comment-suspicion.ts';
import { statusByScore } from '#content/spam-score.ts';
import { languages, messagesIn } from '#language/messages.ts';
import { sortKey } from '#language/sort-key.ts';
import type { Database } from '#storage/database.ts';
import { type CommentTraces, commentTraces, type Traceable } from '#storage/queries/comments/comment-traces.ts';
import { listAuthors } from '#storage/queries/house/authors.ts';
import { Refusal } from '../errors.ts';
import { spamScoreOf } from './spam-score.ts';

/** A comment that has just come, with what is known of how it came. */
export type CommentToJudge = Traceable & {
  comment: FitComment;
  /** What the newsroom reads before readers do. */
  readBefore: CommentReading;
  newspaper: string;
  /** Whether the field was filled in that nobody sees. */
  isTrapSprung: boolean;
  isQuick: boolean;
};

/** What becomes of a comment, why it needs a look, and how much it is like spam by what the newsroom decided before. */
export type Judgement = { status: CommentStatus; suspicions: Suspicion[]; spamScore: number | null };

/** Many readers of one town share an address: from here on the newsroom reads what comes from it. */
const MANY_FROM_ADDRESS = 30;
const MANY_FROM_NETWORK = 150;
/** From here on nothing more is taken today. */
const MOST_FROM_ADDRESS = 200;
const MOST_FROM_NETWORK = 1000;
/** One source is an argument; more are an advertisement, or at least worth a look. */
const MANY_LINKS = 2;

/**
 * Judges a comment by rules that need nobody else: whether it appears, waits, or goes to the spam. Whatever raises a suspicion
 * waits to be read. Throws a `Refusal` when more came today from this address, or its network, than people write.
 */
export async function judgeComment(tx: Database, matter: CommentToJudge): Promise<Judgement> {
  const traces = await commentTraces(tx, matter);
  if (traces.fromAddress >= MOST_FROM_ADDRESS || traces.fromNetwork >= MOST_FROM_NETWORK) {
    throw new Refusal('commentsTooOften');
  }
  const suspicions = [...suspicionsOf(matter, traces), ...(await impersonation(tx, matter))];
  const { text, authorName: name } = matter.comment;
  const spamScore = await spamScoreOf(tx, { text, name, url: null });
  const status = statusByScore(statusFor(matter.readBefore, traces, suspicions), spamScore);
  return { status, suspicions, spamScore };
}

function statusFor(readBefore: CommentReading, traces: CommentTraces, suspicions: Suspicion[]): CommentStatus {
  if (suspicions.some((each) => SURE_SIGNS.includes(each))) return 'spam';
  if (suspicions.some((each) => !MERE_HINTS.includes(each))) return 'waiting';
  // An e-mail is typed by anybody: it counts only with the browser from which its owner wrote before.
  const isTrusted = traces.standing === 'trusted' && traces.isKnown;
  const appears = {
    everyone: false,
    untrusted: isTrusted,
    newcomers: isTrusted || traces.isKnown,
    nobody: true,
  };
  return appears[readBefore] ? 'approved' : 'waiting';
}

function suspicionsOf({ comment, isTrapSprung, isQuick }: CommentToJudge, traces: CommentTraces): Suspicion[] {
  const { text, authorName } = comment;
  const links = linksIn(text) + linksIn(authorName);
  const holds: Record<Exclude<Suspicion, 'newsroomName'>, boolean> = {
    honeypot: isTrapSprung,
    blocked: traces.standing === 'blocked',
    markup: hasLinkMarkup(text),
    repeated: traces.isElsewhere && coreOf(text) !== '',
    links: links > (traces.isKnown ? MANY_LINKS : 0),
    quick: isQuick,
    machine: traces.fromAddress >= MANY_FROM_ADDRESS,
    network: traces.fromNetwork >= MANY_FROM_NETWORK,
    otherDevice: traces.isEmailKnown && !traces.isKnown,
  };
  return (Object.keys(holds) as (keyof typeof holds)[]).filter((each) => holds[each]);
}

/** Signed as the newsroom, the newspaper, or somebody who signs there. */
async function impersonation(tx: Database, { comment, newspaper }: CommentToJudge): Promise<Suspicion[]> {
  const newsroom = languages().map((language) => messagesIn(language)('comments.newsroom'));
  const authors = (await listAuthors(tx)).map(({ name }) => name);
  const taken = [newspaper, ...newsroom, ...authors].map(sortKey);
  return taken.includes(sortKey(comment.authorName)) ? ['newsroomName'] : [];
}
