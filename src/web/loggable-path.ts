/** What follows these opens a door, whatever it looks like. */
const DOORS = /^(\/desk\/(?:link|apercu|moderation)\/)[^/]+/;
/** A token: long, and of no words. Slugs are long too, but of words with hyphens between them. */
const LONGEST_WORD = 30;

/**
 * An address as a log may hold it: without its query, its secrets (invitations, previews, signed links), e-mail addresses and
 * signs that are no letters. At most 200 signs.
 */
export function loggablePath(target: string): string {
  const path = (target.split(/[?#]/, 1)[0] ?? '').replace(DOORS, '$1…');
  return path.split('/').map(withoutSecret).join('/').slice(0, 200);
}

function withoutSecret(segment: string): string {
  const plain = decoded(segment).replace(/\p{C}/gu, '');
  return plain.includes('@') || plain.split(/[-.]/).some(isToken) ? '…' : plain;
}

/** Random signs: too long for a word; or with capitals, or digits and letters, in what is no short name. */
function isToken(part: string): boolean {
  return part.length > LONGEST_WORD || (part.length >= 16 && /[A-Z]|[0-9].*[a-z_]|[a-z_].*[0-9]/.test(part));
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
