import type { Generated } from 'kysely';
import type { ArticleStatus, Moment } from '#content/article.ts';
import type { CommentLetters } from '#content/comment-letters.ts';
import type { ImportFailure, ImportState } from '#content/import-job.ts';
import type { ArticleStepAction, JournalAction } from '#content/journal.ts';
import type { NoteKind } from '#content/note.ts';
import type { OneTimeLinkKind } from '#content/one-time-link.ts';
import type { OutboxKind } from '#content/outbox.ts';
import type { PresenceMode } from '#content/presence.ts';

/** Who works at the desk. */
export type UsersTable = {
  id: Generated<number>;
  /** In the form of `canonicalEmail`. */
  email: string;
  name: string;
  /** `Role`s with a space between them. */
  roles: string;
  authorId: number | null;
  language: string;
  /** Argon2id, with its parameters; null until a password is set. */
  passwordHash: string | null;
  isDisabled: 0 | 1;
  createdAt: Moment;
  lastSeenAt: Moment | null;
  /** When they are written to of comments that wait; null for what their roles have. */
  commentLetters: CommentLetters | null;
  /** Whether they have a code application or a passkey: kept here too, since every page asks. */
  hasSecondFactor: Generated<0 | 1>;
};

/** Browsers in which somebody is signed in. */
export type SessionsTable = {
  id: Generated<number>;
  /** SHA-256 of what the cookie holds: who reads the table cannot sign in with it. */
  tokenHash: string;
  userId: number;
  /** Browser and system in a few words. */
  device: string;
  createdAt: Moment;
  lastSeenAt: Moment;
  expiresAt: Moment;
  /** Whether more than a password was shown at the door. */
  hasSecondFactor: Generated<0 | 1>;
};

/** Invitations and password links that were not used yet. */
export type OneTimeLinksTable = {
  tokenHash: string;
  kind: OneTimeLinkKind;
  /** Whose password it sets; null for the first administrator, who has no account yet. */
  userId: number | null;
  expiresAt: Moment;
};

/** What was done, and by whom. */
export type JournalEntriesTable = {
  id: Generated<number>;
  at: Moment;
  /** Null for what nobody at the desk did: a command, the scheduler. */
  actorId: number | null;
  /** As it was then. */
  actorName: string;
  action: JournalAction;
  /** What it was done to, in words: a name, a headline. */
  subject: string;
  /** The article that it was done to, if it was one. */
  articleId: number | null;
  /** Whose account it was about, if it was one; that account may be gone. */
  aboutUserId: number | null;
  before: string | null;
  after: string | null;
};

/** How an article went from draft to print. */
export type ArticleStepsTable = {
  id: Generated<number>;
  articleId: number;
  at: Moment;
  /** Null for the program itself. */
  actorId: number | null;
  actorName: string;
  fromStatus: ArticleStatus;
  toStatus: ArticleStatus;
  /** What was done, as the journal names it. */
  action: ArticleStepAction;
  /** From what, and to what: an hour, an address, a public reason; null when the action says it all. */
  before: string | null;
  after: string | null;
  /** What the newsroom is told; '' for nothing. */
  comment: string;
};

/** What colleagues wrote beside a text. */
export type ArticleNotesTable = {
  id: Generated<number>;
  articleId: number;
  /** The note that it answers. */
  parentId: number | null;
  kind: NoteKind;
  userId: number;
  userName: string;
  text: string;
  /** The passage that it is about, and what stands before and after it; empty when it is about the whole article. */
  quote: string;
  prefix: string;
  suffix: string;
  createdAt: Moment;
  resolvedAt: Moment | null;
  resolvedByName: string | null;
};

/** Who has an article open. */
export type ArticlePresencesTable = {
  articleId: number;
  /** One window of one browser. */
  tabId: string;
  userId: number;
  userName: string;
  mode: PresenceMode;
  since: Moment;
  seenAt: Moment;
};

/** What is to be done after a commit. */
export type OutboxTable = {
  id: Generated<number>;
  kind: OutboxKind;
  /** JSON, by kind. */
  payload: string;
  createdAt: Moment;
  /** Not tried before. */
  dueAt: Moment;
  attempts: number;
  /** Somebody is at it until then. */
  leasedUntil: Moment | null;
  doneAt: Moment | null;
  lastError: string | null;
};

/** The front page as it is now, beside its placements: one row. */
export type FrontsTable = {
  id: number;
  /** Grows by one with every change of the arrangement or of the pinned lead. */
  version: number;
  changedAt: Moment | null;
  changedByName: string;
  pinnedArticleId: number | null;
  /** Null until somebody takes it off. */
  pinnedUntil: Moment | null;
  /** Grows by one with every change of the breaking-news line. */
  breakingVersion: number;
  breakingText: string | null;
  breakingArticleId: number | null;
  /** Null until somebody takes it off. */
  breakingUntil: Moment | null;
};

/** Front pages that somebody is arranging and readers do not see yet. */
export type FrontDraftsTable = {
  userId: number;
  /** JSON of a `FrontArrangement`. */
  placements: string;
  /** Of the front page when it was begun. */
  version: number;
  savedAt: Moment;
};

/** Front pages for an hour to come. */
export type FrontPlansTable = {
  id: Generated<number>;
  at: Moment;
  /** JSON of a `FrontArrangement`. */
  placements: string;
  createdBy: number | null;
  createdByName: string;
  doneAt: Moment | null;
};

/** Newspapers being brought in through the desk. */
export type ImportJobsTable = {
  id: Generated<number>;
  fileName: string;
  filePath: string;
  byteSize: number;
  state: ImportState;
  /** How much of it is done, from 0 to 1, as text. */
  progress: string | null;
  /** JSON of the report. */
  report: string | null;
  /** What went wrong. */
  error: ImportFailure | null;
  createdBy: number | null;
  createdAt: Moment;
  finishedAt: Moment | null;
  /** The program that is at it, and until when nobody else may take it on. */
  runnerPid: number | null;
  leasedUntil: Moment | null;
};

/** What was done to many articles at once, for as long as it can be undone. */
export type BulkChangesTable = {
  id: Generated<number>;
  actorId: number;
  at: Moment;
  expiresAt: Moment;
  /** JSON of a `BulkChange`. */
  change: string;
  /** JSON of a `BulkOutcome`: what was done to which article, and what it was before. */
  outcome: string;
  undoneAt: Moment | null;
};
