import type { Generated } from 'kysely';
import type { AddressKind } from '#content/address.ts';
import type { ArticleKind, ArticleStatus, Moment } from '#content/article.ts';
import type { AuthorKind } from '#content/author.ts';
import type { CommentOpening, CommentReading } from '#content/comment.ts';
import type { CorrectionKind } from '#content/correction.ts';
import type { FrontZone } from '#content/front.ts';
import type { LinkSource, LinkStanding } from '#content/link.ts';
import type { VersionReason } from '#content/version.ts';
import type { AccountTables } from './account-tables.ts';
import type { BackupRunsTable } from './backup-tables.ts';
import type {
  CommentBatchesTable,
  CommentContactsTable,
  CommentReportsTable,
  CommentsTable,
  CommentWritersTable,
  ModeratorLettersTable,
  ReaderRequestsTable,
} from './comment-tables.ts';
import type {
  ArticleNotesTable,
  ArticlePresencesTable,
  ArticleStepsTable,
  BulkChangesTable,
  FrontDraftsTable,
  FrontPlansTable,
  FrontsTable,
  ImportJobsTable,
  JournalEntriesTable,
  OneTimeLinksTable,
  OutboxTable,
  SessionsTable,
  UsersTable,
} from './desk-tables.ts';
import type { ImportedItemsTable, ImportRunsTable } from './import-tables.ts';

/**
 * The tables as the code sees them (the database says snake_case). Both engines hold the same columns: identities are
 * integers, moments are ISO 8601 text in UTC, booleans are 0 or 1, documents and lists are JSON text.
 */
export type Tables = AccountTables & {
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
  mediaWords: { mediaId: number; term: string };
  mediaUses: MediaUsesTable;
  links: LinksTable;
  /** Whose links were not noted yet when the newspaper learnt to. */
  textsToRead: { kind: LinkSource; id: number };
  comments: CommentsTable;
  commentContacts: CommentContactsTable;
  commentWriters: CommentWritersTable;
  commentReports: CommentReportsTable;
  commentBatches: CommentBatchesTable;
  addressSalts: { day: string; salt: string };
  readerRequests: ReaderRequestsTable;
  moderatorLetters: ModeratorLettersTable;
  /** In how many comments a term stood that the newsroom took for spam, and in how many that it let through; see `records/spam-terms.ts`. */
  spamTerms: { term: string; spam: number; ham: number };
  spamLessons: { commentId: number; verdict: 'spam' | 'ham' };
  corrections: CorrectionsTable;
  frontPlacements: { zone: FrontZone; position: number; articleId: number };
  settings: { name: string; value: string };
  editions: { id: number; number: number; changedAt: Moment; takenBack: Generated<number> };
  importRuns: ImportRunsTable;
  importEntries: { id: Generated<number>; runId: number; entry: string };
  importedItems: ImportedItemsTable;
  users: UsersTable;
  sessions: SessionsTable;
  oneTimeLinks: OneTimeLinksTable;
  signInFailures: { id: Generated<number>; key: string; at: Moment };
  journalEntries: JournalEntriesTable;
  articleSteps: ArticleStepsTable;
  articleNotes: ArticleNotesTable;
  articlePresences: ArticlePresencesTable;
  previewLinks: { tokenHash: string; articleId: number; createdBy: number; expiresAt: Moment };
  outbox: OutboxTable;
  fronts: FrontsTable;
  frontDrafts: FrontDraftsTable;
  frontPlans: FrontPlansTable;
  importJobs: ImportJobsTable;
  backupRuns: BackupRunsTable;
  bulkChanges: BulkChangesTable;
  /** Articles that are not published; `terms` as `language/draft-terms.ts` makes them. */
  draftSearch: { articleId: number; terms: string };
};

type ArticlesTable = {
  id: Generated<number>;
  status: ArticleStatus;
  kind: ArticleKind;
  language: string;
  kicker: string | null;
  headline: string;
  /** What it is put in order by, and found by at the desk: see `language/sort-key.ts`. */
  headlineKey: Generated<string>;
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
  /** Its own comments policy; null for the newspaper's. */
  commentsOpening: CommentOpening | null;
  commentsDays: number | null;
  commentsReading: CommentReading | null;
  /** When what readers see of its comments last changed. */
  commentsChangedAt: Moment | null;
  createdAt: Moment;
  /** Any change, visible or not. */
  modifiedAt: Moment;
  scheduledAt: Moment | null;
  publishedAt: Moment | null;
  /** A change that readers are told of. */
  updatedAt: Moment | null;
  withdrawnAt: Moment | null;
  withdrawalReason: string | null;
  /** Number of the newest row of `article_versions`: what the newsroom works on. */
  version: number;
  /** Number of the version that the columns above, and so readers, show; null until it is first published. */
  publicVersion: number | null;
  /** Grows by one with every save, those that are gathered in one version too. */
  revision: Generated<number>;
  /** Who began it; null for what was imported. */
  createdBy: number | null;
  /** Who is to write it. */
  assignedTo: number | null;
  /** Day on which it is wanted, `2026-11-24`. */
  dueOn: string | null;
  /** Length that was asked for, in signs. */
  plannedSigns: number | null;
  /** Nobody may publish it before. */
  embargoUntil: Moment | null;
  /** Why it did not appear at its hour, a refusal's code; null when it need not have. */
  scheduleFailure: string | null;
};

type ArticleVersionsTable = {
  articleId: number;
  number: number;
  createdAt: Moment;
  /** When it was last written to: saves that follow each other closely are gathered in one version. */
  savedAt: Moment | null;
  savedBy: number | null;
  /** As it was then; empty for what a program did. */
  savedByName: Generated<string>;
  reason: Generated<VersionReason>;
  /** The `ArticleDraft` of that version, as JSON. */
  draft: string;
};

/** Those who sign. */
export type AuthorsTable = {
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
  /** What the newspaper may do with it, in words. */
  rights: Generated<string>;
  /** Last day on which it may be shown, `2027-12-31`. */
  rightsUntil: string | null;
  uploadedBy: number | null;
  /** JSON of a `Crop`; null for the whole picture. */
  crop: string | null;
  /** `waiting` until its renditions are made. */
  state: Generated<'waiting' | 'ready' | 'failed'>;
  /** Why its renditions could not be made: a refusal's code. */
  failure: string | null;
  /** What the names of its renditions begin with; null for the hash. */
  fileKey: string | null;
  /** Name of the file, among the uploads, that is to take its place. */
  pending: string | null;
  isDecorative: Generated<0 | 1>;
  /** Set on the day after `rightsUntil`: readers no longer see it. */
  rightsEnded: Generated<0 | 1>;
};

/** Which articles show which picture, as lead or in the body: in the newest version, and in the one that readers see. */
type MediaUsesTable = { articleId: number; place: 'newest' | 'public'; mediaId: number };

/** Which texts lead readers where, and how that stands: of articles, the version that readers see or saw. */
export type LinksTable = {
  fromKind: LinkSource;
  /** Of the article or the page; 0 for the menus. */
  fromId: number;
  /** In the form of `linkedAddress`, or of `articleAddress` for a "Lire aussi". */
  address: string;
  /** That carry the link, cut; '' when there are none. */
  words: string;
  standing: LinkStanding;
  /** What follows is of other sites alone: see `OutsideLink`. */
  answer: string | null;
  answeredAt: Moment | null;
  failingSince: Moment | null;
  /** Not asked before. */
  dueAt: Moment | null;
};

type CorrectionsTable = {
  id: Generated<number>;
  articleId: number;
  kind: CorrectionKind;
  text: string;
  publishedAt: Moment;
};
