import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, OFTEN } from '#test/hostile/any-text.ts';
import { firstFileOf } from './multipart-file.ts';

/** A request whose body comes in in pieces of so many bytes. */
function sent(text: string, { piece = 7, boundary = 'xyz' } = {}): Request {
  return inPieces(Buffer.from(text.replaceAll('\n', '\r\n')), `multipart/form-data; boundary=${boundary}`, piece);
}

async function read(request: Request) {
  const file = await firstFileOf(request);
  if (!file) return null;
  const parts: Uint8Array[] = [];
  for await (const chunk of file.bytes) parts.push(chunk);
  return { name: file.name, text: Buffer.concat(parts).toString() };
}

const FORM = `--xyz
Content-Disposition: form-data; name="note"

bonjour
--xyz
Content-Disposition: form-data; name="file"; filename="l’export.xml"
Content-Type: text/xml

<rss>
--xy
été</rss>
--xyz--
`;

describe('a file in a form', () => {
  it.each([1, 2, 7, 50, 5000])('comes in whole in pieces of %i bytes', async (piece) => {
    const expected = { name: 'l’export.xml', text: '<rss>\r\n--xy\r\nété</rss>' };
    expect(await read(sent(FORM, { piece }))).toEqual(expected);
  });

  it('is none when the field was left empty, or the request is another', async () => {
    expect(await read(sent(FORM.replace('l’export.xml', '')))).toBeNull();
    expect(await read(sent('--xyz--\n'))).toBeNull();
    expect(await read(new Request('http://a/', { method: 'POST', body: 'a=b' }))).toBeNull();
  });

  it('is told apart from one that broke off', async () => {
    await expect(read(sent(FORM.slice(0, -20)))).rejects.toThrow('broke off');
  });

  it('comes in as a browser sent it, whatever stands in it, in pieces of any size', async () => {
    const bytes = fc.uint8Array({ maxLength: 300 });
    await fc.assert(
      fc.asyncProperty(bytes, anyText, fc.integer({ min: 1, max: 400 }), async (content, name, piece) => {
        const form = new FormData();
        form.append('note', name);
        form.append('file', new File([content], 'x.xml'));
        const whole = new Request('http://a/', { method: 'POST', body: form });
        const type = whole.headers.get('content-type') ?? '';
        const text = Buffer.from(await whole.arrayBuffer()).toString('latin1');
        const file = await firstFileOf(inPieces(Buffer.from(text, 'latin1'), type, piece));
        const parts: Uint8Array[] = [];
        for await (const chunk of file?.bytes ?? []) parts.push(chunk);
        expect(new Uint8Array(Buffer.concat(parts))).toEqual(content);
      }),
      { ...OFTEN, numRuns: 100 },
    );
  });

  it('is none, or breaks off, in whatever else is sent', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(anyText, fc.constantFrom('--xyz', '\r\n\r\n', 'filename="a"', '--'))),
        async (parts) => {
          const request = inPieces(Buffer.from(`--xyz\r\n${parts.join('')}`), 'multipart/form-data; boundary=xyz', 9);
          const end = await read(request).catch((error: Error) => error.message);
          if (typeof end === 'string') expect(end).toBe('the form broke off');
        },
      ),
      OFTEN,
    );
  });
});

function inPieces(bytes: Uint8Array, type: string, piece: number): Request {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (let at = 0; at < bytes.length; at += piece) controller.enqueue(bytes.subarray(at, at + piece));
      controller.close();
    },
  });
  const init = { method: 'POST', body, headers: { 'content-type': type }, duplex: 'half' };
  return new Request('http://a/', init as RequestInit);
}
