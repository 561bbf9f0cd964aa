import { exportBytes } from './byte-stream.ts';
import { decodeRecord } from './decode-record.ts';
import { withoutEmbeddedData } from './embedded-data.ts';
import type { ExportItem, Place, WpSite, WpUnreadable } from './export-items.ts';
import { readAuthor, readCategory, readPost, readTag, readTerm } from './read-elements.ts';
import { type RawRecord, RecordSplitter } from './split-records.ts';
import { parseXmlElement, type XmlElement, XmlError } from './xml-element.ts';

type ReadOptions = {
  /** Posts that end at or before this byte are passed over without being parsed: they were stored already. */
  skipUpTo?: number;
  /** Post types of which items are read, the others being passed over without being parsed; all when not told. */
  postTypes?: readonly string[];
  /** Largest record in bytes; for tests. */
  maxRecordBytes?: number;
};

/**
 * Reads a WordPress export (WXR, any version) item by item, in memory that does not grow with the file: the site first,
 * then authors, terms and posts as they come, then the `end`. Never throws for what is in the file: what cannot be
 * read comes as an `unreadable` item, and reading goes on at the next.
 */
export async function* readExport(
  source: AsyncIterable<Uint8Array>,
  { skipUpTo = 0, postTypes, maxRecordBytes }: ReadOptions = {},
): AsyncGenerator<ExportItem> {
  const { chunks, declared } = await exportBytes(source);
  const splitter = new RecordSplitter(maxRecordBytes);
  const head = new Head();
  const reading = { declared, head, skipUpTo, postTypes };
  for await (const chunk of chunks) {
    for (const record of splitter.push(chunk)) yield* itemsOf(record, reading);
  }
  for (const record of splitter.finish()) yield* itemsOf(record, reading);
  yield* head.siteOnce();
  yield { kind: 'end', isWhole: splitter.isWhole, line: splitter.line, endOffset: Number.MAX_SAFE_INTEGER, faults: [] };
}

const READERS: Record<string, (element: XmlElement) => Parsed> = {
  item: readPost,
  'wp:author': readAuthor,
  'wp:category': readCategory,
  'wp:tag': readTag,
  'wp:term': readTerm,
};

type Parsed = ReturnType<typeof readPost | typeof readAuthor | typeof readCategory>;
type Reading = { declared: string; head: Head; skipUpTo: number; postTypes: readonly string[] | undefined };

function* itemsOf(record: RawRecord, { declared, head, skipUpTo, postTypes }: Reading): Generator<ExportItem> {
  const read = READERS[record.name];
  if (!read) {
    head.read(record, declared);
    return;
  }
  yield* head.siteOnce();
  if (record.name === 'item' && (record.endOffset <= skipUpTo || !isOfType(record, postTypes))) return;
  yield* readRecord(record, { declared, read });
}

function isOfType({ bytes }: RawRecord, postTypes: readonly string[] | undefined): boolean {
  if (!postTypes) return true;
  return postTypes.some(
    (type) => bytes.includes(`[${type}]]></wp:post_type>`) || bytes.includes(`>${type}</wp:post_type>`),
  );
}

/** A text of half a million words is no article, and would take more memory to turn into one than a newsroom's machine has. */
const MOST_TEXT_BYTES = 3_000_000;
const HEAD_BYTES = 65_536;
const TAIL_BYTES = 16_384;

/** What stands behind the text: the post's id and type. */
function idIn(bytes: Buffer): string {
  return bytes.toString('utf8', Math.max(HEAD_BYTES, bytes.length - TAIL_BYTES));
}

type Recipe = { declared: string; read: (element: XmlElement) => Parsed };

function* readRecord(record: RawRecord, { declared, read }: Recipe): Generator<ExportItem> {
  const { bytes, hadData } = withoutEmbeddedData(record.bytes);
  const isTooLarge = record.fault === 'tooLarge' || bytes.length > MOST_TEXT_BYTES;
  const { text, faults } = decodeRecord(isTooLarge ? bytes.subarray(0, HEAD_BYTES) : bytes, declared);
  if (hadData) faults.push('embeddedData');
  const place = { line: record.line, endOffset: record.endOffset, faults };
  if (isTooLarge) {
    yield unreadable({ name: record.name, text: text + idIn(bytes), fault: 'tooLarge' }, place);
    return;
  }
  // A CDATA section that is never closed swallows the items after it: once parsing failed, they are cut apart by sight.
  const parts = record.name === 'item' ? sightedParts(text) : [text];
  const whole = attempt(text, { record, place, read });
  if (whole.kind !== 'unreadable' || parts.length === 1) yield whole;
  else yield* partsOneByOne(parts, { record, place, read });
}

type Attempt = { record: RawRecord; place: Place; read: Recipe['read'] };

function* partsOneByOne(parts: string[], { record, place, read }: Attempt): Generator<ExportItem> {
  let line = place.line;
  for (const [index, text] of parts.entries()) {
    const isLast = index === parts.length - 1;
    const fault = isLast ? record.fault : null;
    yield attempt(text, { record: { ...record, fault }, place: { ...place, line }, read });
    line += text.split('\n').length - 1;
  }
}

function attempt(text: string, { record, place, read }: Attempt): ExportItem {
  const { name, fault } = record;
  if (fault) return unreadable({ name, text, fault }, place);
  try {
    return { ...read(parseXmlElement(text)), ...place };
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    return unreadable({ name, text, error }, place);
  }
}

function sightedParts(text: string): string[] {
  if (text.indexOf('<item>', 1) < 0) return [text];
  return text.split(/(?<=<\/item>\s{0,64})(?=<item>)/);
}

type Broken = { name: string; text: string; fault?: NonNullable<RawRecord['fault']>; error?: XmlError };

function unreadable({ name, text, fault, error }: Broken, place: Place): WpUnreadable & Place {
  const find = (element: string) =>
    new RegExp(`<${element}>\\s*(?:<!\\[CDATA\\[)?([^<\\]]{0,300})`).exec(text)?.[1]?.trim() ?? '';
  const lines = fault === 'tooLarge' ? 1 : text.split('\n').length;
  return {
    kind: 'unreadable',
    element: name,
    postType: find('wp:post_type'),
    id: find('wp:post_id') || find('wp:term_id') || find('wp:author_id'),
    title: find('title') || find('wp:cat_name') || find('wp:tag_name') || find('wp:author_login'),
    reason: fault ?? 'brokenXml',
    detail: error?.message ?? '',
    faultLine: place.line + (error?.line ?? lines) - 1,
    ...place,
  };
}

/** What the elements before the first author, term or post say of the site. */
class Head {
  #site: WpSite | null = {
    kind: 'site',
    title: '',
    description: '',
    link: '',
    baseSiteUrl: '',
    baseBlogUrl: '',
    language: '',
    wxrVersion: '',
  };

  read({ name, bytes }: RawRecord, declared: string): void {
    const field = SITE_FIELDS[name];
    if (!this.#site || !field || this.#site[field] !== '') return;
    try {
      this.#site[field] = parseXmlElement(decodeRecord(bytes, declared).text).text.trim();
    } catch (error) {
      if (!(error instanceof XmlError)) throw error;
    }
  }

  *siteOnce(): Generator<ExportItem> {
    if (this.#site) yield { ...this.#site, line: 1, endOffset: 0, faults: [] };
    this.#site = null;
  }
}

const SITE_FIELDS: Record<string, Exclude<keyof WpSite, 'kind'>> = {
  title: 'title',
  description: 'description',
  link: 'link',
  'wp:base_site_url': 'baseSiteUrl',
  'wp:base_blog_url': 'baseBlogUrl',
  language: 'language',
  'wp:wxr_version': 'wxrVersion',
};
