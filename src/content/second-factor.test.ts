import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codeIn, mustHaveSecondFactor, RECOVERY_SIGNS, recoveryCodeIn, recoveryCodeShown } from './second-factor.ts';

it('reads a code however it is spaced, and nothing else', () => {
  expect([' 123 456 ', '123-456', '123456'].map(codeIn)).toEqual(['123456', '123456', '123456']);
  expect(['', '12345', '1234567', '12345a', '١٢٣٤٥٦'].map(codeIn)).toEqual([null, null, null, null, null]);
});

it('reads a recovery code as it was shown, or as it was copied from paper', () => {
  const code = fc
    .array(fc.constantFrom(...RECOVERY_SIGNS), { minLength: 12, maxLength: 12 })
    .map((signs) => signs.join(''));
  fc.assert(
    fc.property(code, (each) => {
      expect(recoveryCodeIn(recoveryCodeShown(each))).toBe(each);
      expect(recoveryCodeIn(` ${recoveryCodeShown(each).toUpperCase().replaceAll('-', ' ')}`)).toBe(each);
    }),
  );
  expect(['', 'abcd-efgh-jkm', 'abcd-efgh-jkmo', 'abcd-efgh-jkm1'].map(recoveryCodeIn)).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

it('never takes a text for both', () => {
  fc.assert(fc.property(fc.string(), (text) => codeIn(text) === null || recoveryCodeIn(text) === null));
});

it('is asked of whoever has one of the roles', () => {
  expect(mustHaveSecondFactor(['reporter', 'administrator'], ['administrator'])).toBe(true);
  expect(mustHaveSecondFactor(['reporter'], ['administrator'])).toBe(false);
  expect(mustHaveSecondFactor(['reporter'], [])).toBe(false);
});
