import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OFTEN } from '#test/hostile/any-text.ts';
import { isPrivateAddress } from './private-address.ts';

const byte = fc.nat(255);
const pair = (high: number, low: number) => ((high << 8) | low).toString(16);

describe('an address of one’s own network', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '192.168.1.1',
    '172.31.0.1',
    '169.254.169.254',
    '0.0.0.0',
    '255.255.255.255',
    '::1',
    '::',
    'fc00::1',
    'fe80::1',
    'ff02::1',
    '::127.0.0.1',
  ])('is %s', (address) => {
    expect(isPrivateAddress(address)).toBe(true);
  });

  it.each(['8.8.8.8', '196.1.95.1', '172.32.0.1', '2606:4700::1111'])('is not %s', (address) => {
    expect(isPrivateAddress(address)).toBe(false);
  });

  it('is one in every spelling that IPv6 has for it', () => {
    fc.assert(
      fc.property(fc.tuple(byte, byte, byte, byte), ([a, b, c, d]) => {
        const plain = isPrivateAddress(`${a}.${b}.${c}.${d}`);
        for (const prefix of ['::ffff:', '::FFFF:', '0:0:0:0:0:ffff:', '64:ff9b::']) {
          expect(isPrivateAddress(`${prefix}${a}.${b}.${c}.${d}`), prefix).toBe(plain);
          expect(isPrivateAddress(`${prefix}${pair(a, b)}:${pair(c, d)}`), prefix).toBe(plain);
        }
      }),
      OFTEN,
    );
  });
});
