const CONTROL = /(?![\t\n\r])\p{Cc}|[\ufeff\ufffe\uffff]/gu;

/** Text without signs that nobody sees and no page may hold; tabs and line ends stay. In Unicode's composed form (NFC). */
export function withoutControls(text: string): string {
  return text.replace(CONTROL, '').toWellFormed().normalize('NFC');
}

/** Text as one line: every stretch of white space is one space, none at the ends. No-break spaces stay. */
export function singleLine(text: string): string {
  return withoutControls(text)
    .replace(/[ \t\n\r\f\u2028\u2029]+/g, ' ')
    .trim();
}

/** Text cut at so many signs, "…" included; never through a surrogate pair. */
export function cut(text: string, length: number): string {
  return text.length > length
    ? `${text
        .slice(0, length - 1)
        .toWellFormed()
        .replace(/\ufffd$/, '')
        .trimEnd()}…`
    : text;
}
