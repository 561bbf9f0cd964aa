const VOID = /(<(?:br|col|hr|img|input|link|meta|source|wbr)(?:\s[^<>]*?)?)\s*\/>/g;

/**
 * HTML without the slash that JSX puts at the end of elements that have no content: it means nothing, the W3C's checker
 * remarks on it, and a page has a hundred of them.
 */
export function withoutVoidSlashes(html: string): string {
  return html.replace(VOID, '$1>');
}
