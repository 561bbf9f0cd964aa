import { DEFAULT_HOUSE_TYPOGRAPHY, type HouseTypography } from '#content/house-typography.ts';
import { houseSigns, SPACES } from './house-signs.ts';

/** One run of text: same language and same marks throughout. Verbatim runs (code) are left as they are. */
export type Run = { text: string; language: string; isVerbatim?: boolean };

const { narrow: THIN, wide: WIDE } = SPACES;

/** One plain text with its typography right. Told twice, it is the same. */
export function typeset(text: string, options: { language: string; houseStyle?: HouseTypography }): string {
  const { language, houseStyle = DEFAULT_HOUSE_TYPOGRAPHY } = options;
  return typesetRuns([{ text, language }], houseStyle)[0] ?? text;
}

/**
 * The runs of one paragraph with their typography right. They are seen as a whole, since a quotation may open in bold and
 * close in plain text. By the Lexique des règles typographiques en usage à l'Imprimerie nationale; only French runs get
 * French spaces, and web addresses, e-mail addresses and file names are never touched.
 */
export function typesetRuns(runs: Run[], houseStyle: HouseTypography): string[] {
  const quotes = { isOpen: false };
  return runs.map((run, index) => {
    if (run.isVerbatim) return run.text;
    const before = runs[index - 1]?.text.at(-1) ?? '';
    const after = runs[index + 1]?.text[0] ?? '';
    const pieces = run.text.split(UNTOUCHABLE);
    return pieces
      .map((piece, at) => {
        if (at % 2 === 1) return piece;
        const edges = { before: pieces[at - 1]?.at(-1) ?? before, after: pieces[at + 1]?.[0] ?? after };
        return run.language.startsWith('fr') ? french(piece, { edges, quotes, houseStyle }) : others(piece, edges);
      })
      .join('');
  });
}

/** A part of a text, and whether it stands above the line: the endings of 1er, 2e, XXIe, Mme, no. */
export type OrdinalPart = { text: string; isSuperscript: boolean };

const ORDINAL =
  /(?<![\p{L}\p{N}])((?:1|I)(?=(?:er|re|ers|res)(?![\p{L}\p{N}]))|(?:\d+|[IVX]+)(?=(?:e|es|nd|nde)(?![\p{L}\p{N}])))(ers?|res?|es?|nde?)/gu;

/** Parts a text at its ordinals, so that their endings can be raised. */
export function splitOrdinals(text: string): OrdinalPart[] {
  const parts: OrdinalPart[] = [];
  let from = 0;
  for (const match of text.matchAll(ORDINAL)) {
    const end = match.index + (match[1]?.length ?? 0);
    parts.push({ text: text.slice(from, end), isSuperscript: false }, { text: match[2] ?? '', isSuperscript: true });
    from = match.index + match[0].length;
  }
  parts.push({ text: text.slice(from), isSuperscript: false });
  return parts.filter((part) => part.text !== '');
}

/**
 * Web addresses, e-mail addresses, host names and file names. The last two are looked for from where a run of their signs begins,
 * and nowhere within it: a long run, which somebody may type on purpose, is then read once.
 */
const UNTOUCHABLE =
  /((?:https?:\/\/|www\.)[^\s<>«»“”"]*[^\s<>«»“”".,;:!?…)]|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\w.-])[\w-]+(?:\.[\w-]+)*\.(?:com|net|org|int|info|html?|php|pdf|jpe?g|png|csv|json|xml|zip)\b)/giu;

type Edges = { before: string; after: string };
type FrenchContext = { edges: Edges; quotes: { isOpen: boolean }; houseStyle: HouseTypography };

const SPACE = '[ \\u00a0\\u202f\\u2009]';
const SPACE_ALONE = new RegExp(`^${SPACE}$`, 'u');
const MONTHS = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const UNITS =
  '%|€|\\$|£|‰|°C|°|F\\s?CFA|FCFA|francs?|euros?|dollars?|milliers?|millions?|milliards?|km/h|km[²2]?|m[²³]?|cm|mm|ha|kg|g|t|l|Ko|Mo|Go|kWh|MW|GW|W|h|min|s|ans?';

function french(piece: string, { edges, quotes, houseStyle }: FrenchContext): string {
  const { inGuillemets, beforeHighSigns, beforeColon, inciseDash } = houseSigns(houseStyle);
  const quoted = withGuillemets(withApostrophes(piece, edges), edges, quotes).replace(/\.{3}/g, '…');
  const spaced = quoted
    .replace(new RegExp(`«${SPACE}*`, 'gu'), `«${inGuillemets}`)
    .replace(new RegExp(`(?<!${SPACE})${SPACE}*»`, 'gu'), `${inGuillemets}»`)
    .replace(
      new RegExp(`(?<=[\\p{L}\\p{N})\\]»”%’…])${SPACE}*([;!?]+)(?=$|[\\s)\\]»”…])`, 'gu'),
      `${beforeHighSigns}$1`,
    )
    .replace(new RegExp(`(?<=[\\p{L}\\p{N})\\]»”%’…])${SPACE}*:(?=$|[\\s])`, 'gu'), `${beforeColon}:`)
    .replace(new RegExp(`^${SPACE}+([;!?])`, 'u'), `${beforeHighSigns}$1`)
    .replace(new RegExp(`^${SPACE}+:`, 'u'), `${beforeColon}:`)
    .replace(new RegExp(`(?<=(?<![\\p{L}\\d,.])\\d{1,3}(?:${SPACE}\\d{3})*)${SPACE}(?=\\d{3}(?!\\d))`, 'gu'), THIN)
    .replace(new RegExp(`(?<=\\d)${SPACE}?(?=[%€‰](?![\\p{L}\\d]))`, 'gu'), WIDE)
    .replace(new RegExp(`(?<=\\d)${SPACE}(?=(?:${UNITS})(?![\\p{L}\\d]))`, 'gu'), WIDE)
    .replace(new RegExp(`(?<=\\d${WIDE}h)${SPACE}(?=\\d{2}(?!\\d))`, 'gu'), WIDE)
    .replace(new RegExp(`(?<=(?<![\\p{L}\\d])(?:\\d{1,2}|1er))${SPACE}(?=(?:${MONTHS})(?![\\p{L}]))`, 'giu'), WIDE)
    .replace(
      new RegExp(
        `(?<=(?<![\\p{L}])(?:M\\.|MM\\.|Mme|Mmes|Mlle|Dr|Pr|Me|n°|p\\.|art\\.))${SPACE}(?=[\\p{Lu}\\d])`,
        'gu',
      ),
      WIDE,
    )
    .replace(/F CFA/gu, `F${WIDE}CFA`);
  return withDashes(spaced, edges, inciseDash);
}

/** Other languages keep their own spaces; only straight quotation marks are curled. */
function others(piece: string, edges: Edges): string {
  return withApostrophes(piece, edges)
    .replace(/\.{3}/g, '…')
    .replace(/"/g, (_, at: number, whole: string) => (isOpening(whole[at - 1] ?? edges.before) ? '“' : '”'));
}

function withApostrophes(text: string, edges: Edges): string {
  return text.replace(/'/g, (sign, at: number, whole: string) => {
    const before = whole[at - 1] ?? edges.before;
    const after = whole[at + 1] ?? edges.after;
    if (/\d/.test(before) && !/\p{L}/u.test(after)) return sign;
    return /[\p{L}\p{N}]/u.test(before) || /[\p{L}\p{N}]/u.test(after) ? '’' : sign;
  });
}

function withGuillemets(text: string, edges: Edges, quotes: { isOpen: boolean }): string {
  return text.replace(/["“”]/g, (sign, at: number, whole: string) => {
    const before = whole[at - 1] ?? edges.before;
    const after = whole[at + 1] ?? edges.after;
    if (sign !== '"') return sign;
    if (/\d/.test(before) && !quotes.isOpen) return sign;
    const opens = quotes.isOpen ? false : isOpening(before) && after !== '' && !/\s/.test(after);
    if (!opens && !quotes.isOpen) return sign;
    quotes.isOpen = opens;
    return opens ? '«' : '»';
  });
}

const AFTER_WORD = new RegExp(`[\\p{L}\\p{N})\\]»”%’]${SPACE}$`, 'u');

/** Incises have the house's dash, and no line ends after the one that opens them. */
function withDashes(text: string, edges: Edges, house: string | null): string {
  const dash = house ?? '–';
  const dashed = house ? withHouseDash(text, edges, house) : text;
  return dashed.replace(
    new RegExp(`${SPACE}${dash}${SPACE}(?=[^${dash}\\n]*${SPACE}${dash})`, 'gu'),
    ` ${dash}${WIDE}`,
  );
}

/** Signs around a dash that tell what it is. */
const LOOK_BACK = 4;

/** One that opens a line or a reply, or that stands between two numbers, is no incise's. */
function withHouseDash(text: string, edges: Edges, dash: string): string {
  return text.replace(/[–—]/gu, (sign, at: number, whole: string) => {
    const before = edges.before + whole.slice(Math.max(0, at - LOOK_BACK), at);
    const after = whole.slice(at + 1, at + LOOK_BACK) + edges.after;
    const follows = AFTER_WORD.test(before) || (at === 0 && SPACE_ALONE.test(edges.before));
    const isBetweenNumbers = /\d.$/u.test(before) && /^.\d/u.test(after);
    return follows && /^[ \u00a0\u202f\u2009,]/u.test(after) && !isBetweenNumbers ? dash : sign;
  });
}

function isOpening(before: string): boolean {
  return before === '' || /[\s([«—–/]/u.test(before);
}
