import type { Moment } from './article.ts';
import type { CommentLetters } from './comment-letters.ts';
import type { Role } from './permissions.ts';

/** Someone who works at the desk, as the desk shows them. The e-mail is how they sign in, and is shown to nobody else. */
export type User = {
  id: number;
  email: string;
  name: string;
  roles: Role[];
  /** The public page under which they sign; null when there is none. */
  authorId: number | null;
  /** Of the desk's own words. */
  language: string;
  isDisabled: boolean;
  /** Whether a password was ever set: else the invitation was not accepted yet. */
  hasPassword: boolean;
  createdAt: Moment;
  lastSeenAt: Moment | null;
  /** When they want to be written to of comments that wait; null for what their roles have. */
  commentLetters: CommentLetters | null;
  /** Whether more than a password is asked of them at the door. */
  hasSecondFactor: boolean;
};

/** Whether this can be an e-mail address, in canonical form (RFC 5321 for the lengths). */
export function isEmail(email: string): boolean {
  return email.length <= 254 && /^[^\s@<>",;]{1,64}@[^\s@<>",;]+\.[^\s@<>",;]{2,}$/.test(email);
}

/** A name as it is kept: without spaces that nobody meant; '' when it is none. */
export function tidyName(name: string): string {
  const tidy = name.trim().replace(/\s+/g, ' ');
  return tidy.length <= 120 ? tidy : '';
}

/** The one form of an e-mail address by which an account is found. */
export function canonicalEmail(email: string): string {
  return email.trim().normalize('NFC').toLowerCase();
}

/** Signs that a password must have at least (NIST SP 800-63B asks for length, and for nothing else). */
export const SHORTEST_PASSWORD = 12;
/** More are not read, so that nobody can make the server busy with one. */
export const LONGEST_PASSWORD = 200;
