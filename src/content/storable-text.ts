/**
 * A text as both engines and every page can hold it: half characters, as cut off in the middle of an emoji, become U+FFFD,
 * and the character NUL, which PostgreSQL refuses and HTML and XML forbid, goes.
 */
export function storable(text: string): string {
  return text.includes('\0') || !text.isWellFormed() ? text.toWellFormed().replaceAll('\0', '') : text;
}

/** What JSON from outside says, all its texts `storable`. Throws a `SyntaxError` for what is no JSON. */
export function storableJson(json: string): unknown {
  if (!ESCAPED.test(json)) return JSON.parse(json);
  return JSON.parse(json, (_key, value) => (typeof value === 'string' ? storable(value) : value));
}

/** In JSON that came as UTF-8, such characters can only stand escaped. */
const ESCAPED = /\\u(?:0000|d[89a-f])/i;
