import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sealed, unsealed } from './sealed-text.ts';

const secret = new Uint8Array(32).fill(7);

it('gives back what was sealed, to the same installation and as the same thing alone', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (text, about, other) => {
      const kept = sealed(secret, about, text);
      expect(unsealed(secret, about, kept)).toBe(Buffer.from(text).toString());
      if (about !== other) expect(unsealed(secret, other, kept)).toBeNull();
      expect(unsealed(new Uint8Array(32), about, kept)).toBeNull();
      expect(sealed(secret, about, text)).not.toBe(kept);
    }),
    { numRuns: 50 },
  );
});

it('gives nothing back of what was changed, cut or never sealed', () => {
  const kept = sealed(secret, 'codes of 1', 'JBSWY3DPEHPK3PXP');
  const bytes = Buffer.from(kept, 'base64url');
  for (let at = 0; at < bytes.length; at++) {
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(unsealed(secret, 'codes of 1', changed.toString('base64url')), `byte ${at}`).toBeNull();
  }
  expect(unsealed(secret, 'codes of 1', bytes.subarray(0, 30).toString('base64url'))).toBeNull();
  fc.assert(
    fc.property(fc.string(), (text) => unsealed(secret, 'codes of 1', text) === null),
    { numRuns: 200 },
  );
});
