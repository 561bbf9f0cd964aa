/** PostgreSQL knows no larger integer, and fails where SQLite finds nothing. */
const LARGEST_ID = 2 ** 31 - 1;

/** An identity as it stands in an address or a form; null for a text that is none. */
export function identityOf(text: string | undefined): number | null {
  const id = /^[1-9]\d{0,9}$/.test(text ?? '') ? Number(text) : null;
  return id !== null && id <= LARGEST_ID ? id : null;
}
