import { createHash } from 'node:crypto';

/** The styles of one type of page, and their hash for the Content-Security-Policy. */
export type StyleSheet = { css: string; hash: string };

/** One style sheet made of parts. */
export function styleSheet(...parts: string[]): StyleSheet {
  const css = parts.join('').replaceAll('\n', '');
  return { css, hash: `'sha256-${createHash('sha256').update(css).digest('base64')}'` };
}
