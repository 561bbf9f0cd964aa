import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { keyFor, type Secret } from '../keys.ts';

/** Bytes of the number that is used once, and of the seal (NIST SP 800-38D). */
const NONCE_BYTES = 12;
const SEAL_BYTES = 16;

/**
 * A text that only this installation can read again (AES-256-GCM), and only as what it was sealed as: `about` says whose it
 * is and what it is for, so that nobody can put one in the place of another.
 */
export function sealed(secret: Secret, about: string, text: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', keyFor(secret, 'second factor'), nonce);
  cipher.setAAD(Buffer.from(about));
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
}

/** What was sealed; null when it was sealed elsewhere, as something else, or is no sealed text. */
export function unsealed(secret: Secret, about: string, text: string): string | null {
  const bytes = Buffer.from(text, 'base64url');
  if (bytes.length < NONCE_BYTES + SEAL_BYTES) return null;
  const [nonce, seal] = [bytes.subarray(0, NONCE_BYTES), bytes.subarray(NONCE_BYTES, NONCE_BYTES + SEAL_BYTES)];
  const cipher = createDecipheriv('aes-256-gcm', keyFor(secret, 'second factor'), nonce, {
    authTagLength: SEAL_BYTES,
  });
  cipher.setAAD(Buffer.from(about));
  cipher.setAuthTag(seal);
  try {
    const body = bytes.subarray(NONCE_BYTES + SEAL_BYTES);
    return Buffer.concat([cipher.update(body), cipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}
