import { IntlMessageFormat } from 'intl-messageformat';
import { en } from './messages/en.ts';
import { fr } from './messages/fr.ts';

/** What can be said; every catalogue has all of them (a test and the compiler see to it). */
export type MessageKey = keyof typeof fr;

/** One language's messages, in ICU MessageFormat. */
export type Catalogue = Record<MessageKey, string>;

/** Says a message, its values put in by the plural rules of its language. */
export type Translate = (key: MessageKey, values?: Record<string, string | number>) => string;

/** A third language is one file away: add its catalogue here. */
const catalogues = new Map<string, Catalogue>([
  ['fr', withNoBreakSpaces(fr)],
  ['en', en],
]);
const translators = new Map<string, Translate>();

/** Tags of the languages that have a catalogue. */
export function languages(): string[] {
  return [...catalogues.keys()];
}

/** The messages of a language; French for one that has no catalogue. */
export function messagesIn(language: string): Translate {
  const known = catalogues.has(language) ? language : 'fr';
  const made = translators.get(known) ?? translator(known);
  translators.set(known, made);
  return made;
}

/** The raw messages of a language whose keys begin so: what a browser module is sent. */
export function messagesFor(language: string, prefixes: string[]): Record<string, string> {
  const catalogue = catalogues.get(language) ?? fr;
  return Object.fromEntries(
    Object.entries(catalogue).filter(([key]) => prefixes.some((prefix) => key.startsWith(prefix))),
  );
}

/** Adds a language while the program runs; the tests add one made of marks to find words that are in no catalogue. */
export function addCatalogue(language: string, catalogue: Catalogue): void {
  catalogues.set(language, catalogue);
  translators.delete(language);
}

function translator(language: string): Translate {
  const catalogue = catalogues.get(language) as Catalogue;
  const compiled = new Map<MessageKey, IntlMessageFormat>();
  return (key, values) => {
    const message = compiled.get(key) ?? compile(catalogue[key], language);
    compiled.set(key, message);
    return String(message.format(values));
  };
}

/** Headlines and names are put in as they are: nothing in a message is markup. */
function compile(message: string, language: string): IntlMessageFormat {
  const locale = Intl.getCanonicalLocales(language).length > 0 && language.length <= 3 ? language : 'fr';
  return new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
}

/** Catalogues are written with plain spaces; but in French no line may begin with one of these signs, nor end with «. */
function withNoBreakSpaces(catalogue: Catalogue): Catalogue {
  const unbroken = Object.entries(catalogue).map(([key, text]) => [
    key,
    text.replace(/ (?=[:;?!»])|(?<=«) /g, '\u00a0'),
  ]);
  return Object.fromEntries(unbroken) as Catalogue;
}
