import type { ArticleDraft } from './article.ts';
import { nodesOf } from './document/walk-document.ts';

/** What must be so before an article is published: without it, nobody can publish. */
export const REQUIRED = ['headline', 'section', 'byline', 'credit', 'alternativeText'] as const;
/** What is better so: it warns, and stops nobody. */
export const ADVISED = [
  'text',
  'standfirst',
  'standfirstLength',
  'headlineLength',
  'link',
  'linkTarget',
  'weekday',
  'pictureFile',
  'pictureWeight',
  'pageWeight',
] as const;
export type CheckCode = (typeof REQUIRED)[number] | (typeof ADVISED)[number];

/** Signs from which a headline is cut by search engines and share cards. */
export const LONGEST_HEADLINE = 110;
/** Signs from which a standfirst is no longer read at one glance. */
export const LONGEST_STANDFIRST = 400;
/** Bytes of a page that arrives in one round trip, pictures apart (RFC 6928: ten segments). */
export const HEAVIEST_PAGE = 14_000;
/** Bytes of a picture on a phone. */
export const HEAVIEST_PICTURE = 60_000;

/** A picture of the article, with what the library says of it. */
export type CheckedPicture = {
  mediaId: number;
  /** Its name in the library. */
  name: string;
  credit: string;
  /** What the article says in its place; null for the library's own words, '' for decoration on purpose. */
  alt: string | null;
  libraryAlt: string;
  /** On a phone; null while its file is missing. */
  bytes: number | null;
};

/** What is known of an article when it is checked, besides its own words. */
export type CheckedMatter = {
  draft: ArticleDraft;
  hasSection: boolean;
  /** How many of those who sign are known. */
  authorCount: number;
  pictures: CheckedPicture[];
  /** Addresses of this newspaper, and headlines of "Lire aussi", that lead nowhere. */
  deadLinks: string[];
  /** Dates that do not fall on the weekday written. */
  wrongWeekdays: WrittenDate[];
  /** Of the whole page, compressed as it is served; null when it was not weighed. */
  pageBytes: number | null;
};

/** A date as it was written, and the day that it is: `2023-12-03`, or null when there is no such day. */
export type WrittenDate = { written: string; date: string | null };

/** What is wrong in one place. */
export type Fault =
  | { kind: 'plain' }
  | { kind: 'length'; signs: number; most: number }
  | { kind: 'picture'; mediaId: number; name: string; bytes: number | null }
  | { kind: 'page'; bytes: number }
  | { kind: 'link'; to: string }
  | ({ kind: 'date' } & WrittenDate);

/** One point of the checklist; it is fine when nothing is wrong with it. */
export type CheckPoint = { code: CheckCode; isRequired: boolean; faults: Fault[] };

/** The whole checklist, what is required first. A page that was not weighed is not judged by its weight. */
export function checkArticle(matter: CheckedMatter): CheckPoint[] {
  const advised = ADVISED.filter((code) => code !== 'pageWeight' || matter.pageBytes !== null);
  return [
    ...REQUIRED.map((code) => ({ code, isRequired: true, faults: FAULTS[code](matter) })),
    ...advised.map((code) => ({ code, isRequired: false, faults: FAULTS[code](matter) })),
  ];
}

/** Whether nothing that is required is wrong. */
export function mayAppear(points: CheckPoint[]): boolean {
  return points.every(({ isRequired, faults }) => !isRequired || faults.length === 0);
}

const PLAIN: Fault[] = [{ kind: 'plain' }];
const when = (isWrong: boolean): Fault[] => (isWrong ? PLAIN : []);

const FAULTS: Record<CheckCode, (matter: CheckedMatter) => Fault[]> = {
  headline: ({ draft }) => when(draft.headline.trim() === ''),
  section: ({ hasSection }) => when(!hasSection),
  byline: ({ authorCount }) => when(authorCount === 0),
  credit: ({ pictures }) => pictures.filter(({ credit }) => credit.trim() === '').map(pictureFault),
  alternativeText: ({ pictures }) => pictures.filter(isSilent).map(pictureFault),
  text: ({ draft }) => when(![...nodesOf(draft.body)].some((node) => node.type === 'text' && node.text.trim() !== '')),
  standfirst: ({ draft }) => when(!draft.standfirst?.trim()),
  standfirstLength: ({ draft }) => tooLong(draft.standfirst ?? '', LONGEST_STANDFIRST),
  headlineLength: ({ draft }) => tooLong(draft.headline, LONGEST_HEADLINE),
  link: ({ draft }) => when(!hasLink(draft)),
  linkTarget: ({ deadLinks }) => deadLinks.map((to) => ({ kind: 'link', to })),
  weekday: ({ wrongWeekdays }) => wrongWeekdays.map((date) => ({ kind: 'date', ...date })),
  pictureFile: ({ pictures }) => pictures.filter(({ bytes }) => bytes === null).map(pictureFault),
  pictureWeight: ({ pictures }) => pictures.filter(({ bytes }) => (bytes ?? 0) > HEAVIEST_PICTURE).map(pictureFault),
  pageWeight: ({ pageBytes }) =>
    pageBytes !== null && pageBytes > HEAVIEST_PAGE ? [{ kind: 'page', bytes: pageBytes }] : [],
};

function pictureFault({ mediaId, name, bytes }: CheckedPicture): Fault {
  return { kind: 'picture', mediaId, name, bytes };
}

/** A picture that says nothing to who cannot see it, without anybody having chosen so. */
function isSilent({ alt, libraryAlt }: CheckedPicture): boolean {
  return alt === null ? libraryAlt.trim() === '' : alt !== '' && alt.trim() === '';
}

function tooLong(text: string, most: number): Fault[] {
  const signs = [...text.trim()].length;
  return signs > most ? [{ kind: 'length', signs, most }] : [];
}

function hasLink({ body }: ArticleDraft): boolean {
  return [...nodesOf(body)].some(
    (node) =>
      node.type === 'readAlso' ||
      node.type === 'embed' ||
      (node.type === 'text' && node.marks?.some(({ type }) => type === 'link')),
  );
}
