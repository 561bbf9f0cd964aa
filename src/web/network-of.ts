import { isIP } from 'node:net';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/**
 * The address of whoever asks: of the connection, or behind a web server on this machine the one that this server saw, which
 * it writes last in `X-Forwarded-For` (what stands before it is what the visitor claims). '' when nothing tells.
 */
export function addressOf(c: Context): string {
  const direct = plainAddress(connectedFrom(c));
  const isLocal = direct === '' || direct === '::1' || direct.startsWith('127.');
  const forwarded = plainAddress(c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '');
  return (isLocal && forwarded) || direct;
}

/**
 * Who asks, as far as limits are counted: an IPv4 address, behind which a whole newsroom may sit; of IPv6 the /64, of which one
 * subscriber has every address (RFC 6177). '' when nothing tells.
 */
export function subscriberOf(c: Context): string {
  return subscriberAt(addressOf(c));
}

/** The network of whoever asks: of IPv4 the /24, of IPv6 the /64. '' when nothing tells. */
export function networkOf(c: Context): string {
  return networkAt(addressOf(c));
}

/** The network of an address: `203.0.113.0/24`, `2001:db8:0:7::/64`. */
export function networkAt(address: string): string {
  return isIP(address) === 4 ? `${address.split('.').slice(0, 3).join('.')}.0/24` : subscriberAt(address);
}

function subscriberAt(address: string): string {
  if (isIP(address) !== 6) return address;
  return `${firstGroups(address).join(':')}::/64`;
}

/** The first four groups of an IPv6 address, without leading zeros. */
function firstGroups(address: string): string[] {
  const [head = '', tail] = address.split('::');
  const [before, after] = [groupsIn(head), groupsIn(tail ?? '')];
  const missing = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
  return [...before, ...(tail === undefined ? [] : missing), ...after].slice(0, 4);
}

function groupsIn(part: string): string[] {
  const groups = part.split(':').filter((group) => group !== '');
  return groups.flatMap((group) => (group.includes('.') ? ['0', '0'] : [Number.parseInt(group, 16).toString(16)]));
}

/** An address without zone, an IPv4 one that came over IPv6 as IPv4; '' for what is no address. */
function plainAddress(given: string): string {
  const address = given.replace(/%.*$/, '').toLowerCase();
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(address)?.[1];
  return isIP(mapped ?? address) === 0 ? '' : (mapped ?? address);
}

function connectedFrom(c: Context): string {
  try {
    return getConnInfo(c).remote.address ?? '';
  } catch {
    return '';
  }
}
