import type { Moment } from './article.ts';
import type { DataRequestKind } from './reader-data.ts';

/** A letter to one person: plain text in their language, with nothing in it that tells whether it was read. */
export type Letter = {
  to: { name: string; address: string };
  subject: string;
  text: string;
  /** When what it says no longer holds, as that of a link that works for two hours; it is not sent after. */
  validUntil: Moment | null;
};

/**
 * What is still to be done after a commit: a letter to be sent; a new password that somebody asked for, perhaps under an
 * e-mail that nobody has, which is looked up only then so that nobody can tell from how long the page took; what a reader
 * asks to be told of what is kept of them, in the same way.
 */
export type OutboxTasks = {
  mail: Letter;
  passwordRequest: { email: string; origin: string };
  dataRequest: { email: string; kind: DataRequestKind; origin: string };
};
export type OutboxKind = keyof OutboxTasks;

/** Minutes to wait after each attempt that failed: ten hours in all, for a mail server that is down for the night. */
const PAUSES = [1, 5, 15, 60, 180, 360];

/** After so many attempts nobody tries by himself any more: somebody has to look. */
export const MOST_ATTEMPTS = PAUSES.length + 1;

/** Minutes to wait after this many attempts; null when it is time to give up. */
export function minutesUntilNext(attempts: number): number | null {
  return PAUSES[attempts - 1] ?? null;
}

/** Why a letter did not leave, when it is not the mail server that says so. */
export const DELIVERY_FAILURES = [
  'noSender',
  'tooLate',
  'noAnswer',
  'notEncrypted',
  'interrupted',
  'notWritten',
] as const;
export type DeliveryFailure = (typeof DELIVERY_FAILURES)[number];
