import { isSignatureOf, keyFor, type Secret, signatureOf } from '../keys.ts';

/** What a link in a letter lets one person decide of one comment, until when. */
export type LinkedDecision = {
  commentId: number;
  decision: 'approve' | 'refuse' | 'spam';
  userId: number;
  /** Seconds since 1970. */
  expiresAt: number;
};

const LETTERS = { approve: 'a', refuse: 'r', spam: 's' } as const;
const TOKEN = /^([0-9a-z]{1,8})-([ars])-([0-9a-z]{1,8})-([0-9a-z]{1,9})-([\w-]{22})$/;

/** The token of a link, fit for an address: what it lets do, readable, and the installation's signature of just that. */
export function moderationToken(secret: Secret, { commentId, decision, userId, expiresAt }: LinkedDecision): string {
  const said = [commentId, LETTERS[decision], userId, expiresAt].map((part) => part.toString(36)).join('-');
  return `${said}-${signatureOf(keyFor(secret, 'moderation link'), said)}`;
}

/** What a token lets do, whenever it ends; null for one that this installation did not sign. */
export function readModerationToken(secret: Secret, token: string): LinkedDecision | null {
  const [, comment = '', letter = '', user = '', end = '', signature = ''] = TOKEN.exec(token) ?? [];
  const said = [comment, letter, user, end].join('-');
  if (!isSignatureOf(keyFor(secret, 'moderation link'), said, signature)) return null;
  const decision = (['approve', 'refuse', 'spam'] as const).find((each) => LETTERS[each] === letter);
  if (!decision) return null;
  const [commentId, userId, expiresAt] = [comment, user, end].map((part) => Number.parseInt(part, 36));
  return { commentId: commentId ?? 0, decision, userId: userId ?? 0, expiresAt: expiresAt ?? 0 };
}
