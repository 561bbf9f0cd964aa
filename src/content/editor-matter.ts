import type { ArticleDraft } from './article.ts';
import type { HouseTypography } from './house-typography.ts';
import type { PictureChoice } from './media.ts';

/** A published article as a "Lire aussi" shows it, its date in words. */
export type ShownArticle = { id: number; headline: string; section: string; date: string };

/** What a body points to, by identity: what is gone or not published is left out. */
export type ShownReferences = { pictures: PictureChoice[]; articles: ShownArticle[] };

/** What the editor's page hands its browser module. */
export type EditorMatter = {
  articleId: number;
  userId: number;
  /** The revision that `draft` is. */
  revision: number;
  draft: ArticleDraft;
  mayWrite: boolean;
  /** Whether the article has an address already, which then follows the headline no more. */
  hasAddress: boolean;
  houseStyle: HouseTypography;
  references: ShownReferences;
};
