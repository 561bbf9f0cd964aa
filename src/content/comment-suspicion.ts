/**
 * Why a comment looked like spam, or needs a look, when it came. `honeypot`: a field that nobody sees was filled in; `blocked`: of
 * a writer of whom the newsroom takes nothing any more; `markup`: links written for machines; `repeated`: the same text
 * elsewhere today; `links`: links, by somebody unknown or many of them; `quick`: sent faster than anybody types;
 * `machine` and `network`: more from one address than people write; `otherDevice`: under the e-mail of somebody known, but
 * not from where they wrote before; `newsroomName`: signed as the newsroom or one of its own.
 */
export const SUSPICIONS = [
  'honeypot',
  'blocked',
  'markup',
  'repeated',
  'links',
  'quick',
  'machine',
  'network',
  'otherDevice',
  'newsroomName',
] as const;
export type Suspicion = (typeof SUSPICIONS)[number];

/** Those that no honest reader comes under: such a comment is put with the spam, without anybody being told. */
export const SURE_SIGNS: readonly Suspicion[] = ['honeypot', 'blocked', 'markup'];

/**
 * Those that only tell whoever reads it something, and hold nothing up: somebody known who does not want to be known on this device
 * comes under it too.
 */
export const MERE_HINTS: readonly Suspicion[] = ['otherDevice'];

/** How many links a text holds, with `https://` or without. */
export function linksIn(text: string): number {
  return (
    text.match(
      /\bhttps?:\/\/|\bwww\.|\b[\p{L}\p{N}-]+\.(?:com|net|org|info|biz|xyz|top|online|site|shop|club|ru|cn)\b/giu,
    )?.length ?? 0
  );
}

/** Whether links are written as only programs write them: BBCode, or HTML that a form shows as it is. */
export function hasLinkMarkup(text: string): boolean {
  return /\[url\b|\[link=|<a\s[^>]*href/i.test(text);
}

/** Words from which on two texts that are alike are no coincidence: "Merci beaucoup !" is written by many. */
const FEWEST_WORDS = 6;

/**
 * What is left of a text when addresses, numbers, accents, signs, the order of words and how often they come are left out: of two
 * texts that differ by these alone it is the same. '' for a text so short that many write the same.
 */
export function coreOf(text: string): string {
  const words = text
    .replace(/\S*(?:https?:|www\.|@)\S*/gi, ' ')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .match(/\p{L}{2,}/gu);
  const distinct = [...new Set(words)].sort();
  return distinct.length < FEWEST_WORDS ? '' : distinct.join(' ');
}
