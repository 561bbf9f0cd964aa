import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publicWeb, WebRefusal } from './ask-public-web.ts';
import { isPrivateAddress } from './private-address.ts';

/** Names of the test's own, and what they are looked up to; nobody else is asked. */
const NAMES: Record<string, string[]> = {
  'ailleurs.example': ['127.0.0.1'],
  'piege.example': ['10.1.2.3'],
  'double.example': ['127.0.0.1', 'fd00::1'],
};

const look = ((name: string, _options: object, tell: (error: Error | null, found?: object[]) => void) => {
  const found = NAMES[name];
  if (!found) return tell(Object.assign(new Error(name), { code: 'ENOTFOUND' }));
  tell(
    null,
    found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
  );
}) as never;

describe('the web, as it is asked for what somebody else wrote', () => {
  let server: Server;
  let port: number;
  let asked: IncomingMessage[];
  const question = {
    method: 'GET',
    signal: new AbortController().signal,
    userAgent: 'Griot (+https://journal.example/)',
  } as const;
  /** The test's own server is on this machine: of the private addresses that one alone is let through. */
  const web = publicWeb({ look, isForbidden: (address) => address !== '127.0.0.1' && isPrivateAddress(address) });
  const ask = (host: string, path: string) => web(new URL(`http://${host}:${port}${path}`), question);

  beforeEach(async () => {
    asked = [];
    server = createServer((request, response) => {
      asked.push(request);
      const to = new URL(request.url ?? '/', 'http://x').searchParams.get('to');
      if (to) response.writeHead(302, { location: to, 'set-cookie': 'who=1' }).end();
      else response.writeHead(request.url === '/999' ? 999 : 200).end('bonjour');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    ({ port } = server.address() as AddressInfo);
  });
  afterEach(() => new Promise((resolve) => server.close(resolve)));

  it('answers with its status and body, whatever the status, and learns who asks but nothing more', async () => {
    const { status, body } = await ask('ailleurs.example', '/');
    expect([status, Buffer.concat(await body.toArray()).toString()]).toEqual([200, 'bonjour']);
    const strange = await ask('ailleurs.example', '/999');
    expect(strange.status).toBe(999);
    strange.body.destroy();
    expect(asked[0]?.headers).toEqual({
      host: `ailleurs.example:${port}`,
      connection: 'close',
      accept: '*/*',
      'accept-encoding': 'identity',
      'user-agent': 'Griot (+https://journal.example/)',
    });
  });

  it('is followed to where it sends on, without the cookies that it gave', async () => {
    const { status, body } = await ask('ailleurs.example', '/?to=/la');
    body.destroy();
    expect([status, asked.map(({ url, headers }) => [url, headers.cookie])]).toEqual([
      200,
      [
        ['/?to=/la', undefined],
        ['/la', undefined],
      ],
    ]);
  });

  it('is not followed for ever', async () => {
    const circle = publicWeb({
      askOnce: async (url) => {
        const { body } = await ask('ailleurs.example', '/');
        return { status: 302, location: url.href, body };
      },
    });
    await expect(circle(new URL('https://198.51.100.7/'), question)).rejects.toThrow(WebRefusal);
  });

  it.each([
    'http://127.0.0.1/',
    'http://[::1]/',
    'http://10.1.2.3/',
    'http://127.1/',
    'http://0x7f000001/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[::ffff:192.168.0.1]/',
    'file:///etc/passwd',
    'ftp://198.51.100.7/',
    'https://moi:secret@198.51.100.7/',
  ])('is not asked at an address that is not public, or by other means: %s', async (url) => {
    const askOnce = async () => expect.fail('asked');
    await expect(publicWeb({ askOnce })(new URL(url), question)).rejects.toThrow(WebRefusal);
  });

  it('is not asked where a name leads into a network of one’s own, nor a redirect, nor both', async () => {
    for (const host of ['piege.example', 'double.example']) await expect(ask(host, '/')).rejects.toThrow(WebRefusal);
    expect(asked).toHaveLength(0);
    for (const to of ['http://10.0.0.1/', 'http://piege.example/', 'gopher://ailleurs.example/', 'http://']) {
      asked = [];
      await expect(ask('ailleurs.example', `/?to=${encodeURIComponent(to)}`), to).rejects.toThrow(WebRefusal);
      expect(asked).toHaveLength(1);
    }
    const real = publicWeb({ look });
    await expect(real(new URL(`http://ailleurs.example:${port}/`), question)).rejects.toThrow(WebRefusal);
  });

  it('says by its code when there is no such name', async () => {
    await expect(ask('nulle-part.example', '/')).rejects.toMatchObject({ code: 'ENOTFOUND' });
  });
});

describe('private addresses', () => {
  it.each([
    '192.168.1.1',
    '100.64.0.1',
    'fd00::1',
    'fe80::1',
    'fec0::1',
    '::1',
    '::ffff:10.0.0.1',
    '::ffff:a00:1',
    '64:ff9b::10.0.0.1',
    '2002:a00:1::',
    '0.0.0.0',
    '255.255.255.255',
  ])('are those of networks that are nobody else’s business: %s', (address) => {
    expect(isPrivateAddress(address)).toBe(true);
  });

  it.each(['8.8.8.8', '2001:4860:4860::8888', '64:ff9b::8.8.8.8', '::ffff:8.8.8.8'])('are not %s', (address) => {
    expect(isPrivateAddress(address)).toBe(false);
  });
});
