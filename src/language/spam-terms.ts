import { analyse } from './analyser.ts';

/** What of a comment tells whether it is spam. */
export type WeighedComment = { text: string; name: string; url: string | null };

/** Terms of one comment that count; whoever writes more says the same again. */
const MOST_TERMS = 150;

/**
 * What a comment is known by when spam is looked for, each once: its words as the search knows them, pairs of words that
 * follow each other, the words of its name, the sites that it leads to, and what spam is written with (links, numbers to
 * call, sums of money, capitals). A letter and a colon before all but plain words keep them apart.
 */
export function spamTermsOf({ text, name, url }: WeighedComment): string[] {
  const sites = [...sitesIn(text), ...(url ? sitesIn(url) : [])];
  // A number says nothing by itself: every sum and every call to a town hall has some.
  const words = analyse(withoutAddresses(text)).filter((word) => /\p{L}/u.test(word));
  const pairs = words.slice(1).map((word, place) => `p:${words[place]}-${word}`);
  const named = analyse(name).map((word) => `n:${word}`);
  const all = [...marksOf(text, sites), ...sites.map((site) => `s:${site}`), ...named, ...words, ...pairs];
  return [...new Set(all)].slice(0, MOST_TERMS);
}

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"')\]]+/giu;

function sitesIn(text: string): string[] {
  return (text.match(ADDRESS) ?? []).map((address) =>
    address
      .toLowerCase()
      .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
      .replace(/[/?#:].*$/s, '')
      .slice(0, 60),
  );
}

function withoutAddresses(text: string): string {
  return text.replace(ADDRESS, ' ');
}

/** What can be seen without reading: each of them is rare in what readers write. */
function marksOf(text: string, sites: string[]): string[] {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const holds: Record<string, boolean> = {
    link: sites.length > 0,
    links: sites.length > 2,
    number: /(?:\+|\b00)\d(?:[\s.-]?\d){7,}/.test(text),
    mail: /[^\s@]+@[^\s@]+\.\p{L}{2,}/u.test(text),
    money: /\d\s?(?:€|\$|£|%|euros?\b|fcfa\b|f\s?cfa\b|dollars?\b)/iu.test(text),
    capitals: letters > 20 && capitals > letters / 2,
    exclaims: /!{3,}/.test(text),
    pictures: (text.match(/\p{Extended_Pictographic}/gu)?.length ?? 0) > 2,
  };
  return Object.keys(holds)
    .filter((mark) => holds[mark])
    .map((mark) => `m:${mark}`);
}
