import { isSignatureOf, keyFor, type Secret, signatureOf } from '../keys.ts';

/** Hours for which a form may lie open before it is sent: a day and the next. */
const HOURS = 48;
/** Nobody reads a form, writes a sentence and sends it sooner. */
const FEWEST_SECONDS = 3;

/** A form under one article, made at some moment. */
export type FormToken = { articleId: number; madeAt: Temporal.Instant };

/**
 * What a form carries so that it is known to be ours, for which article, and from when. A page that is the same for everybody
 * is given the beginning of the day, so that it changes no more often than the date above it does.
 */
export function formToken(secret: Secret, { articleId, madeAt }: FormToken): string {
  const seconds = Math.floor(madeAt.epochMilliseconds / 1000).toString(36);
  return `${seconds}.${signatureOf(keyFor(secret, 'comment form'), signed(articleId, seconds))}`;
}

/** Whether a form that comes back is ours and fresh; `quick` when it came back sooner than anybody types. */
export function tokenState(
  secret: Secret,
  { token, articleId, now }: { token: string; articleId: number; now: Temporal.Instant },
): 'old' | 'quick' | 'fresh' {
  const [seconds = '', signature = ''] = token.split('.');
  if (!isSignatureOf(keyFor(secret, 'comment form'), signed(articleId, seconds), signature)) return 'old';
  const age = now.epochMilliseconds / 1000 - Number.parseInt(seconds, 36);
  if (age > HOURS * 3600 || age < -60) return 'old';
  return age < FEWEST_SECONDS ? 'quick' : 'fresh';
}

function signed(articleId: number, seconds: string): string {
  return `form ${articleId} ${seconds}`;
}
