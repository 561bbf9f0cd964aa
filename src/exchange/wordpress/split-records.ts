/**
 * One element straight under `<channel>`, as the bytes of the file: an article, an author, a category, the site's
 * title. Cut out before any XML is parsed, so that a broken one costs only itself.
 */
export type RawRecord = {
  /** The element's name, e.g. `item` or `wp:author`. */
  name: string;
  bytes: Buffer;
  /** Line of the file on which it begins, from 1. */
  line: number;
  /** Bytes of the file up to and with its end. */
  endOffset: number;
  /** Null when the element was closed; else what is wrong with its bytes as a whole. */
  fault: RecordFault | null;
};

/** The file ended inside it; another item began inside it; it is larger than `MAX_RECORD_BYTES`. */
export type RecordFault = 'truncated' | 'unclosed' | 'tooLarge';

/** No article is this large: whatever is, is a broken file, and is not kept in memory. */
export const MAX_RECORD_BYTES = 16 * 1024 * 1024;

/** What is kept of a record that is too large, to find its title. */
const HEAD_BYTES = 64 * 1024;
const CDATA = Buffer.from('<![CDATA[');
const CDATA_END = Buffer.from(']]>');
/** Bytes after a `<` that are enough to tell what begins there. */
const LOOKAHEAD = 128;
const NEWLINE = 0x0a;
const LESS_THAN = 0x3c;
const GREATER_THAN = 0x3e;

type Open = { name: string; start: number };

/**
 * Cuts a WXR file into the elements under `<channel>`. Feed it with `push`, chunk by chunk, then call `finish`; both give
 * back the records that became whole. Holds one record and one chunk in memory at most.
 */
export class RecordSplitter {
  /** Whether `</channel>` was met: if not when the file ends, the file was cut off. */
  isWhole = false;
  /** Line of the file that was reached. */
  line = 1;

  #buffer: Buffer = Buffer.alloc(0);
  /** Where the buffer begins in the file. */
  #offset = 0;
  #position = 0;
  #counted = 0;
  #open: Open | null = null;
  #isInCdata = false;
  #isSkipping = false;
  #isLast = false;
  readonly #maxBytes: number;

  constructor(maxBytes = MAX_RECORD_BYTES) {
    this.#maxBytes = maxBytes;
  }

  push(chunk: Uint8Array): RawRecord[] {
    this.#buffer = this.#buffer.length === 0 ? Buffer.from(chunk) : Buffer.concat([this.#buffer, chunk]);
    const records = this.#scan();
    if (this.#open && this.#buffer.length - this.#open.start > this.#maxBytes) records.push(this.#giveUp(this.#open));
    this.#forget();
    return records;
  }

  finish(): RawRecord[] {
    this.#isLast = true;
    const records = this.#scan();
    if (this.#open) records.push(this.#emit(this.#open, this.#buffer.length, 'truncated'));
    this.#countLines(this.#buffer.length);
    return records;
  }

  #scan(): RawRecord[] {
    const records: RawRecord[] = [];
    while (this.#position < this.#buffer.length) {
      if (this.#isInCdata && !this.#leaveCdata()) break;
      const start = this.#buffer.indexOf(LESS_THAN, this.#position);
      if (start < 0) {
        this.#position = this.#buffer.length;
        break;
      }
      this.#position = start;
      const tag = this.#buffer.toString('latin1', start, start + LOOKAHEAD);
      if (tag.length < LOOKAHEAD && !this.#isLast) break;
      if (!this.#step(tag, records)) break;
    }
    return records;
  }

  /** Deals with what begins at the position; false when more bytes are needed. */
  #step(tag: string, records: RawRecord[]): boolean {
    if (!this.#isSkipping && tag.startsWith('<![CDATA[')) {
      this.#position += CDATA.length;
      this.#isInCdata = true;
      return true;
    }
    const name = /^<\/?([A-Za-z_][\w:.-]*)(?=[\s/>])/.exec(tag)?.[1];
    if (!name) return this.#open || this.#isSkipping ? this.#advance(1) : this.#stepOverMarkup(tag);
    return tag[1] === '/' ? this.#endTag(name, records) : this.#startTag(name, records);
  }

  #startTag(name: string, records: RawRecord[]): boolean {
    if (this.#open || this.#isSkipping) {
      if (name !== 'item') return this.#advance(1);
      // An item never holds another: the one before it was not closed.
      if (this.#open) records.push(this.#emit(this.#open, this.#position, 'unclosed'));
      this.#isSkipping = false;
    }
    const end = this.#buffer.indexOf(GREATER_THAN, this.#position);
    if (end < 0) return false;
    const start = this.#position;
    this.#position = end + 1;
    if (name === 'rss' || name === 'channel' || name === 'rdf:RDF') return true;
    this.#open = { name, start };
    if (this.#buffer[end - 1] === 0x2f) records.push(this.#emit(this.#open, end + 1, null));
    return true;
  }

  #endTag(name: string, records: RawRecord[]): boolean {
    const end = this.#buffer.indexOf(GREATER_THAN, this.#position);
    if (end < 0 && !this.#isLast) return false;
    if (name === 'channel' && !this.#isSkipping) {
      if (this.#open) records.push(this.#emit(this.#open, this.#position, 'unclosed'));
      this.isWhole = true;
    }
    this.#position = end < 0 ? this.#buffer.length : end + 1;
    if (this.#open?.name === name && end >= 0) records.push(this.#emit(this.#open, end + 1, null));
    return true;
  }

  /** A comment, a declaration or a stray sign between records. */
  #stepOverMarkup(tag: string): boolean {
    const close = tag.startsWith('<!--') ? '-->' : tag.startsWith('<?') ? '?>' : tag.startsWith('<!') ? '>' : null;
    if (!close) return this.#advance(1);
    const end = this.#buffer.indexOf(close, this.#position + 2);
    if (end < 0) return this.#isLast ? this.#advance(1) : false;
    this.#position = end + close.length;
    return true;
  }

  #leaveCdata(): boolean {
    const end = this.#buffer.indexOf(CDATA_END, this.#position);
    if (end < 0) {
      this.#position = Math.max(this.#position, this.#buffer.length - CDATA_END.length + 1);
      return false;
    }
    this.#position = end + CDATA_END.length;
    this.#isInCdata = false;
    return true;
  }

  #advance(by: number): boolean {
    this.#position += by;
    return true;
  }

  #emit({ name, start }: Open, end: number, fault: RecordFault | null): RawRecord {
    this.#countLines(start);
    const line = this.line;
    this.#countLines(end);
    this.#open = null;
    return { name, bytes: this.#buffer.subarray(start, end), line, endOffset: this.#offset + end, fault };
  }

  #giveUp(open: Open): RawRecord {
    const record = this.#emit(open, this.#buffer.length, 'tooLarge');
    this.#isInCdata = false;
    this.#isSkipping = true;
    return { ...record, bytes: Buffer.from(record.bytes.subarray(0, HEAD_BYTES)) };
  }

  #countLines(upTo: number): void {
    let at = this.#buffer.indexOf(NEWLINE, this.#counted);
    while (at >= 0 && at < upTo) {
      this.line += 1;
      at = this.#buffer.indexOf(NEWLINE, at + 1);
    }
    this.#counted = Math.max(this.#counted, upTo);
  }

  /** Lets go of the bytes that were dealt with. */
  #forget(): void {
    const keepFrom = Math.min(this.#open?.start ?? this.#position, this.#buffer.length);
    if (keepFrom === 0) return;
    this.#countLines(keepFrom);
    this.#buffer = this.#buffer.subarray(keepFrom);
    this.#offset += keepFrom;
    this.#position -= keepFrom;
    this.#counted -= keepFrom;
    if (this.#open) this.#open.start -= keepFrom;
  }
}
