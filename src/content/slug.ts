/** Bytes of a slug at most, as WordPress counts them: on the percent-encoded form. */
const MAX_LENGTH = 200;

/** Letters that Unicode does not decompose, as WordPress's `remove_accents` writes them. */
const LETTERS: Record<string, string> = {
  ª: 'a',
  º: 'o',
  Æ: 'AE',
  æ: 'ae',
  Œ: 'OE',
  œ: 'oe',
  ß: 's',
  Ð: 'D',
  ð: 'd',
  Ø: 'O',
  ø: 'o',
  Þ: 'TH',
  þ: 'th',
  Đ: 'D',
  đ: 'd',
  Ħ: 'H',
  ħ: 'h',
  ı: 'i',
  Ĳ: 'IJ',
  ĳ: 'ij',
  ĸ: 'k',
  Ŀ: 'L',
  ŀ: 'l',
  Ł: 'L',
  ł: 'l',
  ŉ: 'n',
  Ŋ: 'N',
  ŋ: 'n',
  ſ: 's',
  Ŧ: 'T',
  ŧ: 't',
  '€': 'E',
  '£': '',
};

/** Spaces and dashes of every kind, which become a hyphen. */
const HYPHENS = /[\u00a0\u2010-\u2015\u2000-\u200a\u2028\u2029\u202f/]|&nbsp;|&#160;|&ndash;|&#8211;|&mdash;|&#8212;/g;

/** Signs that leave nothing behind: quotation marks, ©, …, soft hyphens, marks of direction, accents standing alone. */
const NOTHING =
  /[\u00ad\u00a1\u00bf\u00ab\u00bb\u2039\u203a\u2018-\u201f\u2022\u00a9\u00ae\u00b0\u2026\u2122\u00b4\u02ca\u200b-\u200f\u202a-\u202e\ufeff\ufffc]|[\u0300\u0301\u0304\u030c\u0341]/gu;

/**
 * The last part of an address, made from a title exactly as WordPress makes it (`sanitize_title`: `remove_accents`, then
 * `sanitize_title_with_dashes`), so that a newspaper's addresses go on as they were. Letters of other scripts are
 * percent-encoded in lower case. Empty when nothing of the title can stand in an address.
 */
export function slugOf(title: string): string {
  const plain = withoutAccents(withoutEscapes(title).normalize('NFC')).replace(/<[^<>]*>/g, '');
  const signs = plain.toLowerCase().replace(HYPHENS, '-').replace(NOTHING, '').replaceAll('×', 'x');
  const encoded = percentEncode(signs, MAX_LENGTH);
  return encoded
    .replace(/&.+?;/g, '')
    .replaceAll('.', '-')
    .replace(/[^%a-z0-9 _-]/g, '')
    .replace(/\s+/g, '-')
    .replace(/-+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** The wanted slug and those to try when it is taken: `x-2`, `x-3` …, as WordPress numbers them. */
export function numberedSlugs(wanted: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const ending = index === 0 ? '' : `-${index + 1}`;
    return cut(wanted, MAX_LENGTH - ending.length) + ending;
  });
}

/** Only Latin letters lose their accents: й is a letter of its own, not an и with something on it. */
function withoutAccents(text: string): string {
  const latin = text.replace(/\p{Script=Latin}\p{M}*/gu, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''));
  return latin.replace(/[ªºÆæŒœßÐðØøÞþĐđĦħıĲĳĸĿŀŁłŉŊŋſŦŧ€£]/g, (letter) => LETTERS[letter] ?? letter);
}

/**
 * Escapes that stand for letters of other scripts become those, as in an address that was pasted; those that stand for nothing,
 * or for a sign that parts an address (`%2f`), are no escapes, since they would make one that leads nowhere.
 */
function withoutEscapes(text: string): string {
  return text.replace(/(?:%[a-f0-9]{2})+|%/gi, (run) => {
    const letters = decoded(run);
    return letters !== null && /^\P{ASCII}+$/u.test(letters) ? letters : run.replaceAll('%', '');
  });
}

/** A slug within a length: whole letters only. */
function cut(slug: string, most: number): string {
  const letters = slug.length > most ? decoded(slug) : null;
  return letters === null ? slug.slice(0, most) : percentEncode(letters, most);
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** As `utf8_uri_encode`: whole characters only, up to the length. */
function percentEncode(text: string, most: number): string {
  let encoded = '';
  for (const sign of text) {
    const next = sign.charCodeAt(0) < 128 ? sign : encodeSign(sign);
    if (encoded.length + next.length > most) break;
    encoded += next;
  }
  return encoded;
}

function encodeSign(sign: string): string {
  return sign.isWellFormed() ? encodeURIComponent(sign).toLowerCase() : '';
}
