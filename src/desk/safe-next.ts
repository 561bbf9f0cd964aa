/** Stands for this newspaper, whatever its address: what leads away from it is another site's. */
const HERE = 'https://desk.invalid';
const LONGEST = 500;

/**
 * Where one wanted to go before signing in, query included; the first page when that is not a page of the desk. Read as a
 * browser would read it, so that neither `//`, `\\`, dots nor signs that are not seen lead to another site.
 */
export function safeNext(next: string | undefined): string {
  const url = next && next.length <= LONGEST ? URL.parse(next, HERE) : null;
  const isOurs = url?.origin === HERE && url.pathname.startsWith('/desk/') && url.username === '';
  return isOurs ? url.pathname + url.search : '/desk/';
}
