import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type LinkedDecision, moderationToken, readModerationToken } from './moderation-token.ts';

const secret = fc.uint8Array({ minLength: 32, maxLength: 48 });
const linked: fc.Arbitrary<LinkedDecision> = fc.record({
  commentId: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
  decision: fc.constantFrom('approve', 'refuse', 'spam'),
  userId: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
  expiresAt: fc.integer({ min: 0, max: 2 ** 34 }),
});

it('a token says what it was made for, and fits an address', () => {
  fc.assert(
    fc.property(secret, linked, (key, decision) => {
      const token = moderationToken(key, decision);
      expect(encodeURIComponent(token)).toBe(token);
      expect(readModerationToken(key, token)).toEqual(decision);
    }),
  );
});

it('a token with one sign changed, left out or added opens nothing', () => {
  const change = fc.record({ at: fc.nat(), by: fc.constantFrom('', 'a', '0', '-', 'Z'), cut: fc.nat(1) });
  fc.assert(
    fc.property(secret, linked, change, (key, decision, { at, by, cut }) => {
      const token = moderationToken(key, decision);
      const place = at % token.length;
      const other = token.slice(0, place) + by + token.slice(place + cut);
      if (other !== token) expect(readModerationToken(key, other)).toBeNull();
    }),
  );
});

it('a token of another installation, or any text at all, opens nothing', () => {
  fc.assert(
    fc.property(fc.tuple(secret, secret), linked, fc.string(), ([key, other], decision, text) => {
      fc.pre(!Buffer.from(key).equals(Buffer.from(other)));
      expect(readModerationToken(other, moderationToken(key, decision))).toBeNull();
      expect(readModerationToken(key, text)).toBeNull();
    }),
  );
});
