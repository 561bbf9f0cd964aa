import type { BlockJson, MarkJson } from '#content/document/document.ts';
import type { WhiteSpace } from './inline-run.ts';
import type { Notes } from './notes.ts';
import type { HtmlNode } from './parse-html.ts';

/** A picture as a text names it; either may be null, not both. */
export type PictureReference = { url: string | null; attachmentId: string | null };

/** What a text needs to know of the world around it. */
export type ConversionOptions = {
  /** The newspaper's language, `fr` when not told. */
  language?: string;
  /** Address of the article itself, against which relative ones are read. */
  baseUrl: string;
  /** Hosts of the old site, without `www.`: links to them become paths. */
  ownHosts: ReadonlySet<string>;
  /** The picture of the library that a reference means; null when there is none. */
  resolvePicture: (reference: PictureReference) => number | null;
  /** Pictures attached to this article, for a `[gallery]` that names none. */
  attachedPictures?: readonly number[];
  /** The imported article at an address of the old site (a path, or a whole address); null when there is none. */
  resolveArticle: (url: string) => number | null;
};

/** Where in the HTML the walk is: what the elements around say. */
export type Scope = {
  marks: MarkJson[];
  whiteSpace: WhiteSpace;
  depth: number;
  /** Nodes that somebody else deals with, such as a quotation's attribution. */
  skip: ReadonlySet<HtmlNode>;
};

/** One text's conversion: handed to whoever turns an element into blocks. */
export type Conversion = {
  options: ConversionOptions;
  notes: Notes;
  /** What these nodes become; never more than what they hold. */
  blocksOf: (nodes: readonly HtmlNode[], scope: Scope) => BlockJson[];
};
