import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants, gunzip, gzip } from 'node:zlib';
import type { Context, MiddlewareHandler } from 'hono';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);
const unbrotlied = promisify(brotliDecompress);
const gunzipped = promisify(gunzip);

/** Below this, the header of the compression costs more than it saves. */
const MIN_BYTES = 500;
const COMPRESSIBLE =
  /^(text\/|application\/(json|feed\+json|rss\+xml|atom\+xml|xml|manifest\+json|opensearchdescription\+xml|ld\+json)|image\/svg)/;

/** Sends text compressed: brotli to those who take it, gzip to the others. */
export function compression(): MiddlewareHandler {
  return async (c, next) => {
    await next();
    const type = c.res.headers.get('Content-Type') ?? '';
    if (!COMPRESSIBLE.test(type) || c.res.headers.has('Content-Encoding')) return;
    c.header('Vary', 'Accept-Encoding', { append: true });
    const encoding = preferredEncoding(c);
    if (!encoding || !c.res.body) return;
    const plain = new Uint8Array(await c.res.arrayBuffer());
    const body = plain.byteLength < MIN_BYTES ? plain : await compressed(encoding, plain);
    const headers = new Headers(c.res.headers);
    if (body !== plain) headers.set('Content-Encoding', encoding);
    headers.set('Content-Length', String(body.byteLength));
    c.res = new Response(body, { status: c.res.status, headers });
  };
}

function preferredEncoding(c: Context): 'br' | 'gzip' | null {
  return takesEncoding(c, 'br') ? 'br' : takesEncoding(c, 'gzip') ? 'gzip' : null;
}

/** Whether whoever asks can read this encoding. */
export function takesEncoding(c: Context, encoding: string): boolean {
  return (c.req.header('Accept-Encoding') ?? '')
    .split(',')
    .map((part) => part.trim().split(/\s*;\s*/))
    .some(([name, quality]) => name === encoding && !/^q=0(\.0*)?$/.test(quality ?? ''));
}

/** Bytes as they go over the wire in this encoding. */
export async function compressed(encoding: 'br' | 'gzip', bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  if (encoding === 'gzip') return new Uint8Array(await gzipped(bytes));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength };
  return new Uint8Array(await brotli(bytes, { params }));
}

/** What was sent in an encoding, as it was before. */
export async function decodedBody(encoding: string, bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(encoding === 'br' ? await unbrotlied(bytes) : await gunzipped(bytes));
}
