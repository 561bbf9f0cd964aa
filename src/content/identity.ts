/** PostgreSQL knows no larger integer, and fails where SQLite finds nothing. */
const LARGEST = 2 ** 31 - 1;

/** Whether a value can be the identity of something that is kept: a whole number from 1 to 2^31 − 1. */
export function isIdentity(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= LARGEST;
}

/** An identity as it stands in an address, a form or an attribute; null for a text that is none. */
export function identityOf(text: string | undefined): number | null {
  const id = /^[1-9]\d{0,9}$/.test(text ?? '') ? Number(text) : null;
  return isIdentity(id) ? id : null;
}
