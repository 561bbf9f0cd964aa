import type { Generated } from 'kysely';
import type { Moment } from '#content/article.ts';
import type { CommentStatus, WriterStanding } from '#content/comment.ts';
import type { CommentDecision } from '#content/comment-decision.ts';

/** What readers write under articles. */
export type CommentsTable = {
  id: Generated<number>;
  articleId: number;
  parentId: number | null;
  /** The comment that began the thread; its own identity when it did itself. */
  threadId: number;
  authorName: string;
  authorUrl: string | null;
  text: string;
  status: CommentStatus;
  isFromNewsroom: 0 | 1;
  createdAt: Moment;
  /** Why it looked like spam when it came: codes with a space between them. */
  suspicions: Generated<string>;
  /** From 0 to 1, by what the newsroom decided before; null when it was not asked. */
  spamScore: number | null;
  /** Readers who reported it since it was last decided upon. */
  reportCount: Generated<number>;
  decidedAt: Moment | null;
  decidedBy: number | null;
  /** For the newsroom alone. */
  decisionReason: string | null;
  /** With `hidden`: what readers are told in its place. */
  publicReason: string | null;
  /** Of what it says, by which the same text is known elsewhere; '' for what came from elsewhere or the newsroom wrote. */
  fingerprint: Generated<string>;
};

/** What is never shown: apart from the comments, so that no query for a page can pick it up by accident. */
export type CommentContactsTable = {
  commentId: number;
  /** In the form of `canonicalEmail`. */
  email: string | null;
  /** Of the network address, with the salt of the day; both forgotten after thirty days. */
  addressHash: string | null;
  /** Of the network that the address is part of (/24, /64). */
  networkHash: string | null;
  /** Whose salt it was, `2026-11-24`. */
  hashedOn: string | null;
  /** Of what the cookie of the browser held that it was written in, if its owner wanted to be known there again. */
  writerHash: string | null;
};

/** Those of whom the newsroom has decided something once and for all. */
export type CommentWritersTable = { email: string; standing: WriterStanding; setBy: number | null; setAt: Moment };

/** That a reader found something wrong with a comment: one voice for each network address of a day. */
export type CommentReportsTable = { commentId: number; addressHash: string; reason: string; at: Moment };

/** What was decided of one or many comments at once, to be taken back. */
export type CommentBatchesTable = {
  id: Generated<number>;
  actorId: number;
  at: Moment;
  expiresAt: Moment;
  decision: CommentDecision;
  /** JSON of a `DecisionOutcome`: what each of them was before. */
  before: string;
  undoneAt: Moment | null;
};

/** That somebody asks for what is kept of them, or for its end; only the link in the letter proves who they are. */
export type ReaderRequestsTable = {
  /** SHA-256 of what the link holds. */
  tokenHash: string;
  kind: 'copy' | 'erasure';
  email: string;
  expiresAt: Moment;
};

/** What a moderator was written of comments that wait, in the hour that began then. */
export type ModeratorLettersTable = {
  userId: number;
  since: Moment;
  sent: number;
  /** The last comment that a letter told of, by itself or among others. */
  toldUpTo: number;
};
