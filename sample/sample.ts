import type { ArticleKind } from '#content/article.ts';
import type { Inline } from '#content/document/builders.ts';
import type { DocumentJson, GalleryJson, PictureJson, ReadAlsoJson } from '#content/document/document.ts';

/** An article of the sample newspaper, told by slugs; `cli/init` turns them into identities. */
export type SampleArticle = {
  slug: string;
  kind: ArticleKind;
  language?: 'fr' | 'en';
  section: string;
  /** ISO 3166-1 alpha-2. */
  countries: string[];
  topics: string[];
  /** Slugs of `sample/people.ts`, in the order in which they sign. */
  authors: string[];
  kicker?: string;
  headline: string;
  standfirst: string;
  /** Slug of `sample/pictures.ts`. */
  leadPicture?: string;
  /** Instead of the picture's own caption. */
  leadCaption?: string;
  /** ISO 8601 in UTC. */
  publishedAt: string;
  /** When a visible update was made. */
  updatedAt?: string;
  /** Slug of the article that this one translates. */
  translationOf?: string;
  corrections?: { publishedAt: string; text: string }[];
  withdrawn?: { at: string; reason: string };
  comments?: SampleComment[];
  body: (refs: SampleReferences) => DocumentJson;
};

export type SampleComment = {
  name: string;
  at: string;
  text: string;
  newsroom?: boolean;
  /** Why the newsroom has hidden it, as readers are told. */
  hidden?: string;
  answers?: SampleComment[];
};

/** How a body names pictures and articles that have no identity yet. */
export type SampleReferences = {
  picture: (slug: string, ...caption: Inline[]) => PictureJson;
  gallery: (...pictures: PictureJson[]) => GalleryJson;
  readAlso: (slug: string) => ReadAlsoJson;
};
