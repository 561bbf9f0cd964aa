import { type LookupAddress, lookup } from 'node:dns';
import { request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { isPrivateAddress } from './private-address.ts';

/** What a server of the web said. Whoever does not read the body to its end must destroy it. */
export type WebAnswer = { status: number; location: string | null; body: Readable };

/** What is asked, and what ends it, be it in the middle of a body. */
export type WebQuestion = { method: 'GET' | 'HEAD'; userAgent?: string; signal: AbortSignal };

/** Asks the web, and goes on to where it is sent. Rejects when nobody answers, and with a `WebRefusal` where nobody may ask. */
export type AskWeb = (url: URL, question: WebQuestion) => Promise<WebAnswer>;

/** An address that is not asked, or not asked further: no web address, one's own network, too many redirects. */
export class WebRefusal extends Error {
  override name = 'WebRefusal';
}

/** The parts of the network, which a test replaces. */
type Network = {
  /** Asks one server once. */
  askOnce?: (url: URL, question: WebQuestion, look: LookupFunction) => Promise<WebAnswer>;
  /** Finds the IP addresses of a name. */
  look?: typeof lookup;
  isForbidden?: (ipAddress: string) => boolean;
};

const MOST_REDIRECTS = 4;

/**
 * A way to ask the web for what somebody else wrote the address of: it must not make this machine ask its own network. So
 * each address is held against `isPrivateAddress` at the very moment of connecting, after a redirect and after the name was
 * looked up too. It tells nothing but who asks: no cookie, no referrer, no name or password in the address.
 */
export function publicWeb({
  askOnce = askByHttp,
  look = lookup,
  isForbidden = isPrivateAddress,
}: Network = {}): AskWeb {
  const guardedLook = guarded(look, isForbidden);
  return async (url, question) => {
    let address = url;
    for (let step = 0; step <= MOST_REDIRECTS; step++) {
      mustBePublic(address, isForbidden);
      const answer = await askOnce(address, question, guardedLook);
      if (answer.status < 300 || answer.status > 399 || answer.location === null) return answer;
      answer.body.destroy();
      address = nextAddress(answer.location, address);
    }
    throw new WebRefusal('3xx');
  };
}

function nextAddress(location: string, from: URL): URL {
  const next = URL.parse(location, from);
  if (!next) throw new WebRefusal(location);
  return next;
}

function mustBePublic({ protocol, hostname, username, password }: URL, isForbidden: (ip: string) => boolean): void {
  if (!/^https?:$/.test(protocol)) throw new WebRefusal(protocol);
  if (username !== '' || password !== '') throw new WebRefusal('password');
  // A number is connected to as it is, without being looked up.
  const bare = hostname.replace(/^\[|\]$/g, '');
  if (isIP(bare) && isForbidden(bare)) throw new WebRefusal('private address');
}

/** Looks names up, and finds nothing for one that leads into a forbidden network, be it by one of its addresses. */
function guarded(look: typeof lookup, isForbidden: (ip: string) => boolean): LookupFunction {
  return (hostname, options, tell) => {
    look(hostname, { ...options, all: true }, (error: Error | null, found: LookupAddress[] = []) => {
      const isBad = found.some(({ address }) => isForbidden(address));
      const [first] = found;
      const failure = error ?? (isBad || !first ? new WebRefusal('private address') : null);
      if (failure) return tell(failure, []);
      if (options.all) return tell(null, found);
      return tell(null, first?.address ?? '', first?.family);
    });
  };
}

function askByHttp(url: URL, { method, userAgent, signal }: WebQuestion, look: LookupFunction): Promise<WebAnswer> {
  const request = url.protocol === 'https:' ? secureRequest : plainRequest;
  const headers = { 'accept-encoding': 'identity', accept: '*/*', ...(userAgent ? { 'user-agent': userAgent } : {}) };
  return new Promise((resolve, reject) => {
    // A connection of its own, closed after the answer: there is no second question for a while.
    const asked = request(url, { method, headers, signal, lookup: look, agent: false }, (message) => {
      // One that breaks off half way tells whoever reads it, and nobody when it is not read.
      message.on('error', () => {});
      resolve({ status: message.statusCode ?? 0, location: message.headers.location ?? null, body: message });
    });
    asked.on('error', reject);
    asked.end();
  });
}
