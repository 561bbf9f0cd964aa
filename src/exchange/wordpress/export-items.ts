import type { DecodingFault } from './decode-record.ts';
import type { RecordFault } from './split-records.ts';

/** Where an item of an export stands in its file. */
export type Place = {
  /** Line on which it begins, from 1. */
  line: number;
  /** Bytes of the file up to and with its end: where reading goes on once it is stored. */
  endOffset: number;
  /** What was wrong with its letters, and put right. */
  faults: DecodingFault[];
};

/** The newspaper's old site, as the head of the export tells it. */
export type WpSite = {
  kind: 'site';
  title: string;
  description: string;
  /** Its home page, e.g. `https://exemple.net`; '' when the export does not say. */
  link: string;
  baseSiteUrl: string;
  baseBlogUrl: string;
  language: string;
  wxrVersion: string;
};

export type WpAuthor = {
  kind: 'author';
  id: string;
  login: string;
  email: string;
  displayName: string;
  firstName: string;
  lastName: string;
};

/** A category, a tag, or a term of any other taxonomy (`nav_menu`, `author` of Co-Authors Plus …). */
export type WpTerm = {
  kind: 'category' | 'tag' | 'term';
  id: string;
  taxonomy: string;
  slug: string;
  /** Slug of its parent; '' at the top. */
  parent: string;
  name: string;
  description: string;
};

/** A term that a post is filed under. */
export type WpPostTerm = { domain: string; nicename: string; name: string };

export type WpMeta = { key: string; value: string };

export type WpComment = {
  id: string;
  author: string;
  email: string;
  url: string;
  date: string;
  dateGmt: string;
  content: string;
  approved: string;
  type: string;
  parent: string;
  userId: string;
  meta: WpMeta[];
};

/** A post of any type: article, page, attachment, menu item, or what a plug-in invented. Dates as WordPress writes them. */
export type WpPost = {
  kind: 'post';
  id: string;
  title: string;
  link: string;
  guid: string;
  creator: string;
  content: string;
  excerpt: string;
  pubDate: string;
  date: string;
  dateGmt: string;
  modified: string;
  modifiedGmt: string;
  commentStatus: string;
  status: string;
  name: string;
  parent: string;
  menuOrder: number;
  type: string;
  password: string;
  isSticky: boolean;
  attachmentUrl: string;
  meta: WpMeta[];
  terms: WpPostTerm[];
  comments: WpComment[];
};

/** Something that could not be read; what can be told of it. */
export type WpUnreadable = {
  kind: 'unreadable';
  /** Name of the element, e.g. `item`. */
  element: string;
  /** Post type, id and title where they could be made out; else ''. */
  postType: string;
  id: string;
  title: string;
  reason: RecordFault | 'brokenXml';
  /** The parser's own words; '' when it was not parsed. */
  detail: string;
  /** Line where it breaks. */
  faultLine: number;
};

/** The end of the file; not `isWhole` when it was cut off before its last tag, on `line`. */
export type WpEnd = { kind: 'end'; isWhole: boolean };

export type ExportItem = (WpSite | WpAuthor | WpTerm | WpPost | WpUnreadable | WpEnd) & Place;

/** The value of a post's custom field; null when it has none. The newest wins when there are several. */
export function metaOf(post: { meta: WpMeta[] }, key: string): string | null {
  return post.meta.findLast((meta) => meta.key === key)?.value ?? null;
}
