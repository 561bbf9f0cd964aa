import { HOTP, Secret as SharedKey, TOTP } from 'otpauth';

/**
 * What every application takes without being told, its hash being that of RFC 4226 (as an HMAC it is sound; the library's own
 * default). Google's Key Uri Format lets one ask for others, which many applications pass over in silence.
 */
const SHAPE = { digits: 6, period: 30 } as const;

/** A new key for an application, as people copy it: base32, 160 bits (RFC 4226). */
export function newSharedKey(): string {
  return new SharedKey({ size: 20 }).base32;
}

/** What the square of dots says to an application: the key, and under which name to keep it. */
export function codesAddress(key: string, { newspaper, email }: { newspaper: string; email: string }): string {
  return new TOTP({ ...SHAPE, issuer: newspaper.replaceAll(':', ' '), label: email, secret: key }).toString();
}

/**
 * The half minute (since 1970) to which this code belongs, if it is now, the one before or the one after: telephones' clocks
 * are not right to the second. Null when it is no code of any of them.
 */
export function stepOfCode(key: string, code: string, now: Temporal.Instant): number | null {
  const counter = Math.floor(now.epochMilliseconds / 1000 / SHAPE.period);
  const secret = SharedKey.fromBase32(key);
  const delta = HOTP.validate({ token: code, secret, digits: SHAPE.digits, counter, window: 1 });
  return delta === null ? null : counter + delta;
}
