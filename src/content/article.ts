import type { DocumentJson } from './document/document.ts';

/**
 * The genres of a newspaper. `news` is the plain account of an event; `opEd` (tribune), `editorial` and `wire`
 * (dépêche) are labelled for readers (see `isLabelledForReaders`).
 */
export const ARTICLE_KINDS = [
  'news',
  'brief',
  'report',
  'interview',
  'opEd',
  'editorial',
  'analysis',
  'investigation',
  'factCheck',
  'wire',
] as const;
export type ArticleKind = (typeof ARTICLE_KINDS)[number];

/** From draft to print; see `workflow.ts` for who may follow whom. */
export const ARTICLE_STATUSES = ['draft', 'submitted', 'ready', 'scheduled', 'published', 'withdrawn'] as const;
export type ArticleStatus = (typeof ARTICLE_STATUSES)[number];

/** Whether readers find something at its address, if only that it was withdrawn. */
export function hasComeOut(status: ArticleStatus): boolean {
  return status === 'published' || status === 'withdrawn';
}

/** Languages that an article may be written in: BCP 47 tags; the first two have a message catalogue. */
export type LanguageTag = string;

/** Moments are ISO 8601 in UTC with milliseconds (`2020-10-02T17:40:00.000Z`), so that they sort as text. */
export type Moment = string;

/** What a newsroom writes: the fields of an article that its authors fill in. */
export type ArticleDraft = {
  kind: ArticleKind;
  language: LanguageTag;
  /** Surtitre; null when there is none. */
  kicker: string | null;
  headline: string;
  /** Chapô; null when there is none. */
  standfirst: string | null;
  body: DocumentJson;
  /** Last part of the article's address, unique together with what the permalink pattern adds. */
  slug: string;
  sectionId: number;
  /** In the order in which they sign. */
  authorIds: number[];
  /** ISO 3166-1 alpha-2, capital letters. */
  countryCodes: string[];
  topicIds: number[];
  leadPicture: LeadPicture | null;
  /** Title and description for search engines and share cards; null takes headline and standfirst. */
  seoTitle: string | null;
  seoDescription: string | null;
  /** The article in another language that this one translates; null for an original. */
  translationOfId: number | null;
};

/** A text before its first word; its language, section and bylines are still to be given. */
export const EMPTY_DRAFT: Omit<ArticleDraft, 'language' | 'sectionId' | 'authorIds'> = {
  kind: 'news',
  kicker: null,
  headline: '',
  standfirst: null,
  body: { type: 'doc', content: [{ type: 'paragraph' }] },
  slug: '',
  countryCodes: [],
  topicIds: [],
  leadPicture: null,
  seoTitle: null,
  seoDescription: null,
  translationOfId: null,
};

/** The library's picture above the text; null caption or alt takes the library's own. */
export type LeadPicture = { mediaId: number; caption: string | null; alt: string | null };

const LABELLED: readonly ArticleKind[] = ['opEd', 'editorial', 'analysis', 'factCheck', 'wire'];

/** Whether readers must be told the genre above the headline, because it is not the newsroom's plain reporting. */
export function isLabelledForReaders(kind: ArticleKind): boolean {
  return LABELLED.includes(kind);
}

/** Age after which an article says above its headline that it is old. */
export function isOld(publishedAt: Moment, now: Temporal.Instant): boolean {
  const aYearLater = Temporal.Instant.from(publishedAt).toZonedDateTimeISO('UTC').add({ years: 1 });
  return Temporal.Instant.compare(now, aYearLater.toInstant()) >= 0;
}
