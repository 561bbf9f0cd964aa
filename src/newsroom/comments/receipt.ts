import { identityOf } from '#content/identity.ts';
import { isSignatureOf, keyFor, type Secret, signatureOf } from '../keys.ts';

/** What the address of the page holds that tells somebody what becomes of their comment: nobody else can guess it. */
export function receiptFor(secret: Secret, commentId: number): string {
  return `${commentId}.${signatureOf(keyFor(secret, 'comment form'), `receipt ${commentId}`)}`;
}

/** The comment that a receipt is for; null for one that we never gave. */
export function commentOfReceipt(secret: Secret, receipt: string): number | null {
  const [given = '', signature = ''] = receipt.split('.');
  const id = identityOf(given);
  return isSignatureOf(keyFor(secret, 'comment form'), `receipt ${given}`, signature) ? id : null;
}
