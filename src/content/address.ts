/** What an address leads to. `file` addresses are old upload or attachment pages that
 * lead to the file itself. */
export type AddressKind = 'article' | 'page' | 'section' | 'topic' | 'country' | 'author' | 'file' | 'front';

/**
 * The one form of a path: lower case (WordPress's slugs are, and its percent escapes too), percent-encoded where needed,
 * single slashes, and a final slash unless the last part looks like a file. `null` when the path cannot be decoded.
 */
export function canonicalPath(path: string): string | null {
  const decoded = decodePath(path);
  if (decoded === null) return null;
  const single = `/${decoded}`.replace(/[/\\]{2,}/g, '/');
  const encoded = single.split('/').map(encodeURIComponent).join('/').replaceAll('%40', '@').replaceAll('%2C', ',');
  const lower = encoded.toLowerCase();
  return lower.endsWith('/') || /\.(?:[a-z0-9]{1,8}|webmanifest)$/.test(lower) ? lower : `${lower}/`;
}

/** The addresses of Griot's own pages; in French whatever the reader's language, since an address never changes. */
export const sectionPath = (slug: string) => `/rubrique/${slug}/`;
export const topicPath = (slug: string) => `/dossier/${slug}/`;
export const countryPath = (slug: string) => `/pays/${slug}/`;
export const authorPath = (slug: string) => `/auteur/${slug}/`;

/** The addresses of pages that Griot makes itself: no article and no page can have one of them. */
const OWN =
  /^\/(?:|recherche\/?|(?:rubrique|dossier|pays|auteur)\/.*|corrections\/(?:page\/.*)?|archives\/(?:page\/.*|\d{4}\/\d{2}\/.*)?|(?:comments\/)?feed\/.*|comments\/feed\.json|commentaires\/(?:recus|\d+)\/.*|vos-donnees\/.*|(?:feed|icon|sitemap|favicon|robots|manifest|opensearch)[^/]*\.[a-z0-9]+|media\/.*|desk(?:\/.*)?)$/;

/** Whether a path in canonical form is one of Griot's own. */
export function isOwnPath(path: string): boolean {
  return OWN.test(path);
}

function decodePath(path: string): string | null {
  try {
    return decodeURIComponent(path).toWellFormed().normalize('NFC');
  } catch {
    return null;
  }
}
