import { describe, expect, it } from 'vitest';
import { fileFetcher, isPrivateAddress } from './fetch-file.ts';

/** An address of the documentation's own network: public in form, nobody's in fact. */
const HOST = 'https://198.51.100.7';

function answering(answers: Record<string, () => Response>) {
  const asked: string[] = [];
  const fetchOnce = (async (url: URL) => {
    asked.push(url.href);
    const answer = answers[url.href];
    if (!answer) throw Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED' } });
    return answer();
  }) as unknown as typeof fetch;
  return { asked, fetchFile: fileFetcher(fetchOnce) };
}

describe('the old site’s files', () => {
  it('are downloaded, by way of a redirect if need be', async () => {
    const { fetchFile } = answering({
      [`${HOST}/a.jpg`]: () => new Response(null, { status: 301, headers: { location: '/b.jpg' } }),
      [`${HOST}/b.jpg`]: () => new Response('image'),
    });
    const { bytes } = await fetchFile(`${HOST}/a.jpg`);
    expect(Buffer.from(bytes ?? []).toString()).toBe('image');
  });

  it.each([
    'http://127.0.0.1/a.jpg',
    'http://[::1]/a.jpg',
    'http://10.1.2.3/a.jpg',
    'http://169.254.169.254/latest/meta-data/',
    'http://[::ffff:192.168.0.1]/a.jpg',
    'file:///etc/passwd',
    'ftp://198.51.100.7/a.jpg',
    'pas une adresse',
  ])('are not asked for inside this machine’s own network, nor by other means than the web: %s', async (url) => {
    const { asked, fetchFile } = answering({});
    expect((await fetchFile(url)).bytes).toBeNull();
    expect(asked).toEqual([]);
  });

  it('are not followed into that network by a redirect', async () => {
    const { asked, fetchFile } = answering({
      [`${HOST}/a.jpg`]: () => new Response(null, { status: 302, headers: { location: 'http://127.0.0.1/admin' } }),
    });
    expect(await fetchFile(`${HOST}/a.jpg`)).toMatchObject({ bytes: null });
    expect(asked).toEqual([`${HOST}/a.jpg`]);
  });

  it('are given up when their host does not answer, but not when one of them is missing', async () => {
    const { asked, fetchFile } = answering({ [`${HOST}/absent.jpg`]: () => new Response('', { status: 404 }) });
    for (let i = 0; i < 9; i++) await fetchFile(`${HOST}/absent.jpg`);
    expect(asked).toHaveLength(9);
    for (let i = 0; i < 9; i++) await fetchFile('https://203.0.113.5/a.jpg');
    expect(asked).toHaveLength(14);
    expect((await fetchFile('https://203.0.113.5/a.jpg')).detail).toContain('203.0.113.5');
  });

  it('knows the networks that are nobody’s business', () => {
    for (const address of ['192.168.1.1', '100.64.0.1', 'fd00::1', 'fe80::1', '::ffff:10.0.0.1', '0.0.0.0']) {
      expect(isPrivateAddress(address), address).toBe(true);
    }
    for (const address of ['8.8.8.8', '2001:4860:4860::8888']) expect(isPrivateAddress(address), address).toBe(false);
  });
});
