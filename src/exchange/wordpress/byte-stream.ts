import iconv from 'iconv-lite';

/** An export's bytes as they can be cut at `<item>`, and the encoding that they are said to have. */
export type ExportBytes = {
  chunks: AsyncIterable<Uint8Array>;
  /** For `decodeRecord`; `utf-8` when none is declared or the declared one is unknown. */
  declared: string;
};

/**
 * Finds out how a file says that its letters are written: its byte order mark, else its XML declaration. UTF-16, in
 * which a `<` is two bytes, is turned into UTF-8 on the way; all others are left as they are.
 */
export async function exportBytes(source: AsyncIterable<Uint8Array>): Promise<ExportBytes> {
  const iterator = source[Symbol.asyncIterator]();
  const head = await firstBytes(iterator);
  const chunks = continued(head, iterator);
  const wide = wideEncoding(head);
  if (wide) return { chunks: transcoded(chunks, wide), declared: 'utf-8' };
  return { chunks, declared: declaredEncoding(head) };
}

const HEAD_BYTES = 1024;

async function firstBytes(iterator: AsyncIterator<Uint8Array>): Promise<Buffer> {
  let head = Buffer.alloc(0);
  while (head.length < HEAD_BYTES) {
    const { value, done } = await iterator.next();
    if (done) break;
    head = Buffer.concat([head, value]);
  }
  return head;
}

async function* continued(head: Buffer, iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield head;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  } finally {
    await iterator.return?.();
  }
}

function wideEncoding(head: Buffer): 'utf-16le' | 'utf-16be' | null {
  const start = head.toString('hex', 0, 4);
  if (start.startsWith('fffe') || start === '3c003f00') return 'utf-16le';
  if (start.startsWith('feff') || start === '003c003f') return 'utf-16be';
  return null;
}

function declaredEncoding(head: Buffer): string {
  if (head.toString('hex', 0, 3) === 'efbbbf') return 'utf-8';
  const declared = /<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/i.exec(head.toString('latin1'))?.[1]?.toLowerCase();
  if (!declared || /^utf-?8$|^us-ascii$/.test(declared) || !iconv.encodingExists(declared)) return 'utf-8';
  // Browsers and WordPress itself read "ISO-8859-1" as Windows-1252 (WHATWG Encoding Standard).
  return /^(iso-?8859-?1|latin-?1)$/.test(declared) ? 'windows-1252' : declared;
}

async function* transcoded(chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<Uint8Array> {
  const decoder = iconv.getDecoder(encoding);
  for await (const chunk of chunks) yield Buffer.from(decoder.write(Buffer.from(chunk)), 'utf8');
  yield Buffer.from(decoder.end() ?? '', 'utf8');
}
