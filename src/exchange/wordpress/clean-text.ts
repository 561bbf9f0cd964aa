/** Latin letters and the usual signs: nothing in them to take out or compose, and most texts hold nothing else. */
const PLAIN = /^[\t\n\r -~\u00a0-\u02ff\u2010-\u2027\u202f-\u203a\u20ac]*$/;
const CONTROL = /[[\p{Cc}--[\t\n\r]]\ufeff\ufffe\uffff]/gv;

/** Text without signs that nobody sees and no page may hold; tabs and line ends stay. In Unicode's composed form (NFC). */
export function withoutControls(text: string): string {
  if (PLAIN.test(text)) return text;
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
