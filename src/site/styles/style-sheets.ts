import { createHash } from 'node:crypto';
import { article } from './article.ts';
import { bands, base, cards } from './base.ts';
import { front } from './front.ts';
import { list } from './list.ts';

/** The styles of one type of page, and their hash for the Content-Security-Policy. */
export type StyleSheet = { css: string; hash: string };

export const articleStyles = styleSheet(base, cards, bands, article);
export const frontStyles = styleSheet(base, cards, front);
export const listStyles = styleSheet(base, cards, bands, list);

/** Of every style sheet that a page may carry. */
export const styleHashes: readonly string[] = [articleStyles, frontStyles, listStyles].map(({ hash }) => hash);

function styleSheet(...parts: string[]): StyleSheet {
  const css = parts.join('').replaceAll('\n', '');
  return { css, hash: `'sha256-${createHash('sha256').update(css).digest('base64')}'` };
}
