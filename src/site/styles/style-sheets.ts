import { type Colours, palettesOf } from '#content/colours.ts';
import { type StyleSheet, styleSheet } from '#web/style-sheet.ts';
import { article } from './article.ts';
import { bands, base, cards, coloursOf } from './base.ts';
import { comments, commentsAlone } from './comments.ts';
import { front } from './front.ts';
import { list } from './list.ts';

/** The style sheet of each type of page, in the newspaper's colours, and the hashes of them all. */
export type SiteStyles = Record<'article' | 'page' | 'front' | 'list' | 'comments', StyleSheet> & {
  hashes: readonly string[];
};

/** The newspaper's style sheets, made once for each choice of colours: only the last is kept. */
export function siteStyles(colours: Colours): SiteStyles {
  const key = `${colours.accent} ${colours.accentDark} ${colours.paper}`;
  if (kept?.key !== key) kept = { key, styles: madeOf(colours) };
  return kept.styles;
}

let kept: { key: string; styles: SiteStyles } | null = null;

function madeOf(colours: Colours): SiteStyles {
  const own = coloursOf(palettesOf(colours));
  const sheets = {
    article: styleSheet(own, base, cards, bands, article, comments),
    page: styleSheet(own, base, cards, bands, article),
    front: styleSheet(own, base, cards, front),
    list: styleSheet(own, base, cards, bands, list),
    comments: styleSheet(own, base, list, comments, commentsAlone),
  };
  return { ...sheets, hashes: Object.values(sheets).map(({ hash }) => hash) };
}
