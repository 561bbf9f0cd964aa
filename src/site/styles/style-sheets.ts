import { styleSheet } from '#web/style-sheet.ts';
import { article } from './article.ts';
import { bands, base, cards } from './base.ts';
import { front } from './front.ts';
import { list } from './list.ts';

export const articleStyles = styleSheet(base, cards, bands, article);
export const frontStyles = styleSheet(base, cards, front);
export const listStyles = styleSheet(base, cards, bands, list);

/** Of every style sheet that a page may carry. */
export const styleHashes: readonly string[] = [articleStyles, frontStyles, listStyles].map(({ hash }) => hash);
