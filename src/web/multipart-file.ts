/** A file in a form that is being sent, with its bytes as they come in. */
export type IncomingFile = { name: string; bytes: AsyncIterable<Uint8Array> };

/** Bytes that the headers of a part may take. */
const MOST_HEADERS = 16_384;

/**
 * The first file of a form (`multipart/form-data`, RFC 7578), read as it comes in, so that it may be larger than memory.
 * Other fields before it are passed over; what follows it is not read. Null when the request is no such form or holds no
 * file. Throws when the form breaks off within the file.
 */
export async function firstFileOf(request: Request): Promise<IncomingFile | null> {
  const boundary = /^multipart\/form-data;.*boundary="?([^";]+)"?/i.exec(
    request.headers.get('content-type') ?? '',
  )?.[1];
  if (!boundary || !request.body) return null;
  const reader = new PartReader(request.body[Symbol.asyncIterator](), Buffer.from(`\r\n--${boundary}`));
  await reader.skipPart();
  for (let headers = await reader.headers(); headers !== null; headers = await reader.headers()) {
    const name = /;\s*filename="((?:[^"\\]|\\.)*)"/i.exec(headers)?.[1];
    if (name !== undefined && name !== '') return { name: unescaped(name), bytes: reader.part() };
    await reader.skipPart();
  }
  return null;
}

/** Browsers write a quotation mark in a file's name as %22 (WHATWG HTML, multipart/form-data). */
function unescaped(name: string): string {
  return Buffer.from(name, 'latin1').toString('utf8').replace(/%22/g, '"').split(/[\\/]/).at(-1) ?? '';
}

class PartReader {
  readonly #source: AsyncIterator<Uint8Array>;
  readonly #boundary: Buffer;
  /** The form's first boundary has no line before it. */
  #held: Buffer = Buffer.from('\r\n');

  constructor(source: AsyncIterator<Uint8Array>, boundary: Buffer) {
    this.#source = source;
    this.#boundary = boundary;
  }

  /** The headers of the next part; null after the last one. */
  async headers(): Promise<string | null> {
    for (;;) {
      if (this.#held.toString('latin1', 0, 2) === '--') return null;
      const end = this.#held.indexOf('\r\n\r\n');
      if (end >= 0) {
        const text = this.#held.toString('latin1', 0, end);
        this.#held = this.#held.subarray(end + 4);
        return text;
      }
      if (this.#held.length > MOST_HEADERS || !(await this.#more())) return null;
    }
  }

  /** The bytes up to the next boundary. */
  async *part(): AsyncGenerator<Uint8Array> {
    for (;;) {
      const end = this.#held.indexOf(this.#boundary);
      if (end >= 0) {
        yield this.#held.subarray(0, end);
        this.#held = this.#held.subarray(end + this.#boundary.length);
        while (this.#held.length < 2 && (await this.#more()));
        return;
      }
      // A boundary may be cut in two between this chunk and the next.
      const sure = this.#held.length - this.#boundary.length;
      if (sure > 0) {
        yield this.#held.subarray(0, sure);
        this.#held = this.#held.subarray(sure);
      }
      if (!(await this.#more())) throw new Error('the form broke off');
    }
  }

  async skipPart(): Promise<void> {
    for await (const _ of this.part());
  }

  async #more(): Promise<boolean> {
    const { value, done } = await this.#source.next();
    if (done) return false;
    this.#held = Buffer.concat([this.#held, value]);
    return true;
  }
}
