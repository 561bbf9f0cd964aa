import { expect, it } from 'vitest';
import { isSignatureOf, keyFor, signatureOf } from './keys.ts';

const secret = new Uint8Array(32).fill(7);

it('signs for one purpose what is no good for another', () => {
  const signature = signatureOf(keyFor(secret, 'comment form'), 'article 3');
  expect(isSignatureOf(keyFor(secret, 'comment form'), 'article 3', signature)).toBe(true);
  expect(isSignatureOf(keyFor(secret, 'moderation link'), 'article 3', signature)).toBe(false);
  expect(isSignatureOf(keyFor(secret, 'comment form'), 'article 4', signature)).toBe(false);
});

it('takes no signature that was cut, lengthened or left out', () => {
  const key = keyFor(secret, 'csrf');
  const signature = signatureOf(key, 'x');
  for (const wrong of ['', signature.slice(1), `${signature}A`, 'é'.repeat(22)]) {
    expect(isSignatureOf(key, 'x', wrong), wrong).toBe(false);
  }
});
