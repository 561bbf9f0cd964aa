import type { Generated } from 'kysely';
import type { AddressKind } from '#content/address.ts';
import type { ArticleKind, ArticleStatus, Moment } from '#content/article.ts';
import type { AuthorKind } from '#content/author.ts';
import type { CommentStatus } from '#content/comment.ts';
import type { CorrectionKind } from '#content/correction.ts';
import type { FrontZone } from '#content/front.ts';
import type { JournalAction } from '#content/journal.ts';
import type { OneTimeLinkKind } from '#content/one-time-link.ts';
import type { Role } from '#content/permissions.ts';

/**
 * The tables as the code sees them (the database says snake_case). Both engines hold the same columns: identities are
 * integers, moments are ISO 8601 text in UTC, booleans are 0 or 1, documents and lists are JSON text.
 */
export type Tables = {
  articles: ArticlesTable;
  articleVersions: ArticleVersionsTable;
  articleAuthors: { articleId: number; authorId: number; position: number };
  articleTopics: { articleId: number; topicId: number };
  articleCountries: { articleId: number; countryCode: string };
  addresses: { path: string; kind: AddressKind; targetId: number; isCurrent: 0 | 1 };
  authors: AuthorsTable;
  authorContacts: { authorId: number; email: string };
  sections: SectionsTable;
  topics: TopicsTable;
  pages: PagesTable;
  media: MediaTable;
  comments: CommentsTable;
  commentContacts: { commentId: number; email: string | null; ipAddress: string | null };
  corrections: CorrectionsTable;
  frontPlacements: { zone: FrontZone; position: number; articleId: number };
  settings: { name: string; value: string };
  editions: { id: number; number: number; changedAt: Moment };
  importRuns: ImportRunsTable;
  importEntries: { id: Generated<number>; runId: number; entry: string };
  importedItems: ImportedItemsTable;
  users: UsersTable;
  sessions: SessionsTable;
  oneTimeLinks: OneTimeLinksTable;
  signInFailures: { id: Generated<number>; key: string; at: Moment };
  journalEntries: JournalEntriesTable;
};

type ArticlesTable = {
  id: Generated<number>;
  status: ArticleStatus;
  kind: ArticleKind;
  language: string;
  kicker: string | null;
  headline: string;
  standfirst: string | null;
  /** What lists show under the headline: the standfirst, else the body's beginning cut at a word. */
  extract: string;
  body: string;
  /** Words of the body, for the reading time. */
  wordCount: number;
  slug: string;
  /** The current address, the same as the current row of `addresses`; null until it is given one. */
  path: string | null;
  sectionId: number;
  leadMediaId: number | null;
  leadCaption: string | null;
  leadAlt: string | null;
  seoTitle: string | null;
  seoDescription: string | null;
  translationOfId: number | null;
  areCommentsOpen: 0 | 1;
  createdAt: Moment;
  /** Any change, visible or not. */
  modifiedAt: Moment;
  scheduledAt: Moment | null;
  publishedAt: Moment | null;
  /** A change that readers are told of. */
  updatedAt: Moment | null;
  withdrawnAt: Moment | null;
  withdrawalReason: string | null;
  /** Number of the newest row of `article_versions`. */
  version: number;
};

type ArticleVersionsTable = {
  articleId: number;
  number: number;
  createdAt: Moment;
  /** The `ArticleDraft` of that version, as JSON. */
  draft: string;
};

type AuthorsTable = {
  id: Generated<number>;
  slug: string;
  name: string;
  kind: AuthorKind;
  role: string | null;
  biography: string | null;
  portraitMediaId: number | null;
};

type SectionsTable = {
  id: Generated<number>;
  slug: string;
  name: string;
  description: string | null;
  position: number;
};

type TopicsTable = { id: Generated<number>; slug: string; name: string; introduction: string | null };

type PagesTable = {
  id: Generated<number>;
  slug: string;
  path: string;
  title: string;
  body: string;
  language: string;
  status: 'draft' | 'published';
  isInFooter: 0 | 1;
  position: number;
  seoDescription: string | null;
  createdAt: Moment;
  modifiedAt: Moment;
};

type MediaTable = {
  id: Generated<number>;
  /** SHA-256 of the original, in hexadecimal; null while the file is missing. */
  hash: string | null;
  fileName: string;
  mimeType: string;
  width: number | null;
  height: number | null;
  byteSize: number | null;
  alt: string;
  caption: string;
  credit: string;
  focalX: number;
  focalY: number;
  /** JSON of `Rendition[]`, narrowest first. */
  renditions: string;
  sourceUrl: string | null;
  createdAt: Moment;
};

type CommentsTable = {
  id: Generated<number>;
  articleId: number;
  parentId: number | null;
  authorName: string;
  authorUrl: string | null;
  text: string;
  status: CommentStatus;
  isFromNewsroom: 0 | 1;
  createdAt: Moment;
};

type CorrectionsTable = {
  id: Generated<number>;
  articleId: number;
  kind: CorrectionKind;
  text: string;
  publishedAt: Moment;
};

type ImportRunsTable = {
  id: Generated<number>;
  /** The site that the file comes from, e.g. `https://exemple.net`. */
  source: string;
  /** Tells one file from another without reading it whole twice. */
  fingerprint: string;
  startedAt: Moment;
  finishedAt: Moment | null;
  /** Bytes of the file whose items are all stored. */
  offset: number;
  /** What the importer must remember to go on, as JSON of its own. */
  saved: string | null;
};

type ImportedItemsTable = {
  source: string;
  kind: string;
  sourceId: string;
  targetId: number;
  /** Of the item as it was read, to see whether it has changed since. */
  checksum: string;
  /** Our row's `modifiedAt` when it was written, to see whether the newsroom has edited it since. */
  modifiedAt: Moment | null;
};

type UsersTable = {
  id: Generated<number>;
  /** In the form of `canonicalEmail`. */
  email: string;
  name: string;
  role: Role;
  authorId: number | null;
  language: string;
  /** Argon2id, with its parameters; null until a password is set. */
  passwordHash: string | null;
  isDisabled: 0 | 1;
  createdAt: Moment;
  lastSeenAt: Moment | null;
};

type SessionsTable = {
  id: Generated<number>;
  /** SHA-256 of what the cookie holds: who reads the table cannot sign in with it. */
  tokenHash: string;
  userId: number;
  /** Browser and system in a few words. */
  device: string;
  createdAt: Moment;
  lastSeenAt: Moment;
  expiresAt: Moment;
};

type OneTimeLinksTable = {
  tokenHash: string;
  kind: OneTimeLinkKind;
  /** Whose password it sets; null for the first administrator, who has no account yet. */
  userId: number | null;
  expiresAt: Moment;
};

type JournalEntriesTable = {
  id: Generated<number>;
  at: Moment;
  /** Null for what nobody at the desk did: a command, the scheduler. */
  actorId: number | null;
  /** As it was then. */
  actorName: string;
  action: JournalAction;
  /** What it was done to, in words: a name, a headline. */
  subject: string;
  before: string | null;
  after: string | null;
};
