import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** What one installation alone knows; at least 32 bytes. Everything that it signs or seals is derived from it. */
export type Secret = Uint8Array;

/** What a key is for: one that is found out or used up says nothing about the others. */
export type KeyPurpose =
  | 'network address'
  | 'comment form'
  | 'comment writer'
  | 'moderation link'
  | 'csrf'
  | 'second factor'
  | 'recovery code';

/** The key of one purpose: 32 bytes (RFC 5869). */
export function keyFor(secret: Secret, purpose: KeyPurpose): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, '', `griot ${purpose}`, 32));
}

/** A signature of 22 signs, 128 bits, that fits an address (RFC 2104). */
export function signatureOf(key: Uint8Array, text: string): string {
  return createHmac('sha256', key).update(text).digest('base64url').slice(0, SIGNATURE_LENGTH);
}

/** Whether this text was signed with this key; takes as long whatever is wrong with it. */
export function isSignatureOf(key: Uint8Array, text: string, signature: string): boolean {
  const [given, expected] = [Buffer.from(signature), Buffer.from(signatureOf(key, text))];
  return given.length === expected.length && timingSafeEqual(given, expected);
}

const SIGNATURE_LENGTH = 22;
