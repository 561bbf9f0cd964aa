import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

/** A file from the web, or why it could not be had, in words for the report. */
export type FetchFile = (url: string) => Promise<{ bytes: Uint8Array | null; detail: string }>;

const TIMEOUT_MS = 20_000;
const MOST_BYTES = 60_000_000;
const MOST_REDIRECTS = 3;
/** After so many failures in a row a host is taken for gone, so that an import does not wait for each of its files. */
const MOST_FAILURES = 5;

/**
 * A way to download the old site's files that gives up on hosts that do not answer. An export comes from outside, so
 * it must not make this machine ask its own network: only http(s) and public addresses.
 */
export function fileFetcher(fetchOnce: typeof fetch = fetch): FetchFile {
  const failures = new Map<string, number>();
  return async (url) => {
    const host = URL.parse(url)?.host;
    if (!host) return { bytes: null, detail: url };
    if ((failures.get(host) ?? 0) >= MOST_FAILURES) return { bytes: null, detail: `${url} (${host} ✗)` };
    try {
      const bytes = await download(url, fetchOnce);
      failures.delete(host);
      return { bytes, detail: '' };
    } catch (error) {
      if (!(error instanceof FileAbsent)) failures.set(host, (failures.get(host) ?? 0) + 1);
      return { bytes: null, detail: `${url} (${reasonOf(error)})` };
    }
  };
}

/** The host answered, but not with the file. */
class FileAbsent extends Error {}

async function download(url: string, fetchOnce: typeof fetch): Promise<Uint8Array> {
  let address = new URL(url);
  for (let step = 0; step <= MOST_REDIRECTS; step++) {
    await refusePrivate(address);
    const answer = await fetchOnce(address, { redirect: 'manual', signal: AbortSignal.timeout(TIMEOUT_MS) });
    const location = answer.headers.get('location');
    if (answer.status >= 300 && answer.status < 400 && location) address = new URL(location, address);
    else if (!answer.ok || !answer.body) throw new FileAbsent(String(answer.status));
    else return await limited(answer.body);
  }
  throw new FileAbsent('3xx');
}

async function limited(body: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > MOST_BYTES) throw new FileAbsent(`> ${MOST_BYTES / 1_000_000} MB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Addresses of one's own machine or network (RFC 1918, 3927, 4193, 6598 and the loopbacks). */
const PRIVATE = new BlockList();
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['224.0.0.0', 3],
] as const) {
  PRIVATE.addSubnet(net, prefix, 'ipv4');
}
for (const [net, prefix] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const) {
  PRIVATE.addSubnet(net, prefix, 'ipv6');
}

async function refusePrivate({ protocol, hostname }: URL): Promise<void> {
  if (!/^https?:$/.test(protocol)) throw new FileAbsent(protocol);
  const bare = hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(bare) ? [{ address: bare }] : await lookup(bare, { all: true });
  if (addresses.some(({ address }) => isPrivateAddress(address))) throw new FileAbsent('private address');
}

/** Whether an IP address is one of this machine's own network. */
export function isPrivateAddress(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return PRIVATE.check(mapped, 'ipv4');
  return PRIVATE.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause as NodeJS.ErrnoException | undefined;
  return cause?.code ?? (error as NodeJS.ErrnoException).code ?? error.message;
}
