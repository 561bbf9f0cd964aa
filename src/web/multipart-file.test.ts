import { describe, expect, it } from 'vitest';
import { firstFileOf } from './multipart-file.ts';

/** A request whose body comes in in pieces of so many bytes. */
function sent(text: string, { piece = 7, boundary = 'xyz' } = {}): Request {
  const bytes = Buffer.from(text.replaceAll('\n', '\r\n'));
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (let at = 0; at < bytes.length; at += piece) controller.enqueue(bytes.subarray(at, at + piece));
      controller.close();
    },
  });
  const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` };
  return new Request('http://a/', { method: 'POST', body, headers, duplex: 'half' } as RequestInit);
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
});
