import { BlockList, isIP } from 'node:net';

const PRIVATE = new BlockList();
/** One's own machine or network, and what is no single machine (RFC 6890, 1918, 3927, 6598). */
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const) {
  PRIVATE.addSubnet(net, prefix, 'ipv4');
  // The same machines as a network without IPv4 sees them (RFC 6052).
  PRIVATE.addSubnet(`64:ff9b::${net}`, 96 + prefix, 'ipv6');
}
/** The same of IPv6 (RFC 4193, 4291), and a way back to IPv4 that nobody uses any more (RFC 7526). */
for (const [net, prefix] of [
  ['::', 96],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 9],
  ['ff00::', 8],
] as const) {
  PRIVATE.addSubnet(net, prefix, 'ipv6');
}

/** Whether an IP address is one of this machine's own network, where nothing from outside may make it ask. */
export function isPrivateAddress(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return PRIVATE.check(mapped, 'ipv4');
  return PRIVATE.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}
