import { randomBytes } from 'node:crypto';
import { keyFor, type Secret, signatureOf } from '../keys.ts';

/** What the cookie of a browser holds whose owner wants to be known there again: chance, and nothing about them. */
export function newBrowserToken(): string {
  return randomBytes(16).toString('base64url');
}

/** What of it is kept beside a comment; null for what was never made here. */
export function browserHash(secret: Secret, token: string | null): string | null {
  return token !== null && /^[\w-]{22}$/.test(token) ? signatureOf(keyFor(secret, 'comment writer'), token) : null;
}
