/**
 * The countries and territories of ISO 3166-1, by alpha-2 code. Names come from the Unicode CLDR through `Intl`, so
 * that they are right in every language; slugs are made from the French name, since addresses do not change with the
 * reader's language.
 */
const CODES =
  'AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW';

export const COUNTRY_CODES: readonly string[] = CODES.split(' ');

/** The usual name of a country, e.g. "Côte d’Ivoire"; the code itself when the language does not know it. */
export function countryName(code: string, language: string): string {
  return displayNames(language).of(code) ?? code;
}

/** Every country, by its name in a language and in that language's alphabet. */
export function countriesByName(language: string): { code: string; name: string }[] {
  const countries = COUNTRY_CODES.map((code) => ({ code, name: countryName(code, language) }));
  return countries.sort((a, b) => a.name.localeCompare(b.name, language));
}

/** The last part of a country's address, e.g. `cote-divoire`. */
export function countrySlug(code: string): string {
  return fold(countryName(code, 'fr'))
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The code behind a slug, or null. */
export function countryBySlug(slug: string): string | null {
  slugs ??= new Map(COUNTRY_CODES.map((code) => [countrySlug(code), code]));
  return slugs.get(slug) ?? null;
}

/** The code of a country called by its usual French or English name, accents and capitals forgiven; or null. */
export function countryByName(name: string): string | null {
  names ??= new Map(
    ['en', 'fr'].flatMap((language) => COUNTRY_CODES.map((code) => [nameKey(countryName(code, language)), code])),
  );
  return names.get(nameKey(name)) ?? null;
}

/** A country as a number, where an identity has to be one (`addresses`), and back. */
export function countryNumber(code: string): number {
  return (code.charCodeAt(0) - 65) * 26 + (code.charCodeAt(1) - 65);
}

export function countryByNumber(number: number): string | null {
  const code = String.fromCharCode(65 + Math.floor(number / 26), 65 + (number % 26));
  return COUNTRY_CODES.includes(code) ? code : null;
}

const namesByLanguage = new Map<string, Intl.DisplayNames>();
let slugs: Map<string, string> | undefined;
let names: Map<string, string> | undefined;

function displayNames(language: string): Intl.DisplayNames {
  const known = namesByLanguage.get(language);
  if (known) return known;
  const made = new Intl.DisplayNames([language, 'fr'], { type: 'region' });
  namesByLanguage.set(language, made);
  return made;
}

function nameKey(name: string): string {
  return fold(name)
    .replace(/[^a-z]+/g, ' ')
    .trim();
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
