import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { publicWeb } from '#web/ask-public-web.ts';
import { fileFetcher } from './fetch-file.ts';

/** An address of the documentation's own network: public in form, nobody's in fact. */
const HOST = 'https://198.51.100.7';

type Said = { status: number; location?: string; text?: string };

function answering(answers: Record<string, Said>) {
  const asked: string[] = [];
  const askOnce = async (url: URL) => {
    asked.push(url.href);
    const said = answers[url.href];
    if (!said) throw Object.assign(new Error('connection failed'), { code: 'ECONNREFUSED' });
    return {
      status: said.status,
      location: said.location ?? null,
      body: Readable.from([Buffer.from(said.text ?? '')]),
    };
  };
  return { asked, fetchFile: fileFetcher(publicWeb({ askOnce })) };
}

describe('the old site’s files', () => {
  it('are downloaded, by way of a redirect if need be', async () => {
    const { fetchFile } = answering({
      [`${HOST}/a.jpg`]: { status: 301, location: '/b.jpg' },
      [`${HOST}/b.jpg`]: { status: 200, text: 'image' },
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
      [`${HOST}/a.jpg`]: { status: 302, location: 'http://127.0.0.1/admin' },
    });
    expect(await fetchFile(`${HOST}/a.jpg`)).toMatchObject({ bytes: null });
    expect(asked).toEqual([`${HOST}/a.jpg`]);
  });

  it('are given up when their host does not answer, but not when one of them is missing', async () => {
    const { asked, fetchFile } = answering({ [`${HOST}/absent.jpg`]: { status: 404 } });
    for (let i = 0; i < 9; i++) await fetchFile(`${HOST}/absent.jpg`);
    expect(asked).toHaveLength(9);
    for (let i = 0; i < 9; i++) await fetchFile('https://203.0.113.5/a.jpg');
    expect(asked).toHaveLength(14);
    expect((await fetchFile('https://203.0.113.5/a.jpg')).detail).toContain('203.0.113.5');
  });
});
