import { Readable } from 'node:stream';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import type { ExportItem, WpPost, WpUnreadable } from './export-items.ts';
import { readExport } from './read-export.ts';

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel>
<title>Le Journal</title>
<link>https://exemple.net</link>
<wp:base_blog_url>https://exemple.net</wp:base_blog_url>
`;
const TAIL = '</channel>\n</rss>\n';
const item = (id: number, inside = '') =>
  `<item>\n<title>Titre ${id}</title>\n<wp:post_id>${id}</wp:post_id>\n<wp:post_type>post</wp:post_type>\n${inside}</item>\n`;

async function read(
  file: string | Buffer,
  { chunk = 7, maxRecordBytes }: { chunk?: number; maxRecordBytes?: number } = {},
): Promise<ExportItem[]> {
  const bytes = Buffer.from(file as string);
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
  }
  const items: ExportItem[] = [];
  for await (const each of readExport(chunks(), maxRecordBytes ? { maxRecordBytes } : {})) items.push(each);
  return items;
}

const posts = (items: ExportItem[]) => items.filter((each) => each.kind === 'post') as (WpPost & ExportItem)[];
const broken = (items: ExportItem[]) =>
  items.filter((each) => each.kind === 'unreadable') as (WpUnreadable & ExportItem)[];

describe('an export in good order', () => {
  it('gives the site, its authors and terms, its posts, then the end', async () => {
    const file = `${HEAD}<wp:author><wp:author_login><![CDATA[awa]]></wp:author_login></wp:author>
<wp:category><wp:category_nicename>mali</wp:category_nicename><wp:cat_name><![CDATA[Mali]]></wp:cat_name></wp:category>
<wp:tag><wp:tag_slug>aes</wp:tag_slug></wp:tag><wp:term><wp:term_taxonomy>nav_menu</wp:term_taxonomy></wp:term>
${item(1)}${TAIL}`;
    const items = await read(file);
    expect(items.map(({ kind }) => kind)).toEqual(['site', 'author', 'category', 'tag', 'term', 'post', 'end']);
    expect(items[0]).toMatchObject({ title: 'Le Journal', link: 'https://exemple.net' });
    expect(items[2]).toMatchObject({ slug: 'mali', name: 'Mali', line: 7 });
    expect(items.at(-1)).toMatchObject({ isWhole: true });
  });

  it('reads every field of a post, with its comments and custom fields', async () => {
    const inside = `<dc:creator><![CDATA[awa]]></dc:creator>
<content:encoded><![CDATA[Un <b>mot</b> ]]]]><![CDATA[> </item> fin]]></content:encoded>
<category domain="category" nicename="mali"><![CDATA[Mali]]></category>
<wp:is_sticky>1</wp:is_sticky>
<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value><![CDATA[9]]></wp:meta_value></wp:postmeta>
<wp:comment><wp:comment_id>3</wp:comment_id><wp:comment_author_IP>10.0.0.1</wp:comment_author_IP><wp:comment_parent>2</wp:comment_parent></wp:comment>
`;
    const [post] = posts(await read(HEAD + item(5, inside) + TAIL));
    expect(post).toMatchObject({
      id: '5',
      creator: 'awa',
      content: 'Un <b>mot</b> ]]> </item> fin',
      isSticky: true,
      terms: [{ domain: 'category', nicename: 'mali', name: 'Mali' }],
      meta: [{ key: '_thumbnail_id', value: '9' }],
      comments: [{ id: '3', parent: '2' }],
      line: 6,
    });
  });

  it('tells where each item ends, and passes over those that were stored', async () => {
    const file = Buffer.from(HEAD + item(1) + item(2) + TAIL);
    const [first] = posts(await read(file));
    expect(file.subarray(0, first?.endOffset).toString()).toMatch(/<\/item>$/);
    const rest: ExportItem[] = [];
    for await (const each of readExport(Readable.from([file]), { skipUpTo: first?.endOffset ?? 0 })) rest.push(each);
    expect(posts(rest).map(({ id, line }) => [id, line])).toEqual([['2', 11]]);
  });

  it('reads the same whatever the size of the chunks', async () => {
    const file = HEAD + item(1, '<content:encoded><![CDATA[é]] > ]]></content:encoded>') + item(2) + TAIL;
    const whole = await read(file, { chunk: 1_000_000 });
    for (const chunk of [1, 2, 3, 127, 128, 129]) expect(await read(file, { chunk })).toEqual(whole);
  });
});

describe('a broken export', () => {
  it('imports everything before the place where it was cut off, and says where that is', async () => {
    const items = await read(HEAD + item(1) + item(2).slice(0, 60));
    expect(posts(items).map(({ id }) => id)).toEqual(['1']);
    expect(broken(items)).toMatchObject([{ reason: 'truncated', title: 'Titre 2', line: 11 }]);
    expect(items.at(-1)).toMatchObject({ kind: 'end', isWhole: false });
  });

  it.each([
    ['an unescaped &', 'Pêche & mines'],
    ['a stray <', 'Moins < que'],
    ['an unknown entity', 'Pêche &eacutee; mines'],
  ])('refuses only the item with %s, with its line and title', async (_, text) => {
    const items = await read(HEAD + item(1) + item(2, `<description>\n${text}</description>\n`) + item(3) + TAIL);
    expect(posts(items).map(({ id }) => id)).toEqual(['1', '3']);
    expect(broken(items)).toMatchObject([
      { reason: 'brokenXml', id: '2', title: 'Titre 2', postType: 'post', line: 11 },
    ]);
    expect(broken(items)[0]?.faultLine).toBeGreaterThanOrEqual(15);
  });

  it('loses one item, not its neighbours, to a CDATA section that is never closed', async () => {
    const items = await read(
      HEAD +
        item(1) +
        item(2, '<content:encoded><![CDATA[sans fin') +
        item(3, '<excerpt:encoded><![CDATA[x]]></excerpt:encoded>') +
        item(4) +
        TAIL,
    );
    expect(posts(items).map(({ id }) => id)).toEqual(['1', '3', '4']);
    expect(broken(items).map(({ id }) => id)).toEqual(['2']);
    expect(posts(items)[1]?.line).toBe(16);
  });

  it('goes on at the next item when one was not closed', async () => {
    const items = await read(HEAD + item(1).replace('</item>', '') + item(2) + TAIL);
    expect(posts(items).map(({ id }) => id)).toEqual(['2']);
    expect(broken(items)).toMatchObject([{ reason: 'unclosed', id: '1' }]);
  });

  it('refuses an item that is larger than any article, without keeping it in memory', async () => {
    const items = await read(HEAD + item(1, `<x><![CDATA[${'a'.repeat(5000)}]]></x>`) + item(2) + TAIL, {
      maxRecordBytes: 2000,
    });
    expect(posts(items).map(({ id }) => id)).toEqual(['2']);
    expect(broken(items)).toMatchObject([{ reason: 'tooLarge', id: '1', title: 'Titre 1' }]);
  });

  it.each([
    ['nothing', ''],
    ['no XML', 'PK\u0003\u0004 zip'],
    ['a lonely tag', '<'],
    ['HTML', '<html><body><p>404'],
  ])('survives a file that is %s', async (_, file) => {
    const items = await read(file);
    expect(items.at(-1)).toMatchObject({ kind: 'end', isWhole: false });
    expect(posts(items)).toEqual([]);
  });
});

describe('encodings', () => {
  const accented = (encoding: string) =>
    `${HEAD.replace('UTF-8', encoding)}${item(1, '<dc:creator>Hélène d’Œuvre</dc:creator>')}${TAIL}`;

  it('reads UTF-8 with a byte order mark', async () => {
    const [post] = posts(await read(`\ufeff${accented('UTF-8')}`));
    expect(post).toMatchObject({ creator: 'Hélène d’Œuvre', faults: [] });
  });

  it.each(['ISO-8859-1', 'windows-1252'])('reads what is declared as %s', async (encoding) => {
    const [post] = posts(await read(iconv.encode(accented(encoding), 'windows-1252')));
    expect(post).toMatchObject({ creator: 'Hélène d’Œuvre', faults: [] });
  });

  it('reads UTF-8 that is declared as Latin-1, and says so', async () => {
    const [post] = posts(await read(accented('ISO-8859-1')));
    expect(post).toMatchObject({ creator: 'Hélène d’Œuvre', faults: ['isReallyUtf8'] });
  });

  it('reads UTF-16', async () => {
    const [post] = posts(await read(iconv.encode(accented('UTF-16'), 'utf-16le', { addBOM: true })));
    expect(post).toMatchObject({ creator: 'Hélène d’Œuvre' });
  });

  it('takes a byte that cannot be UTF-8 for Windows-1252, and says so', async () => {
    const file = Buffer.concat([
      Buffer.from(HEAD),
      Buffer.from('<item><title>É'),
      Buffer.from([0xe9, 0x92]),
      Buffer.from('</title></item>'),
      Buffer.from(TAIL),
    ]);
    expect(posts(await read(file))[0]).toMatchObject({ title: 'Éé’', faults: ['invalidBytes'] });
  });

  it('leaves out signs that XML forbids, and says so', async () => {
    const [post] = posts(await read(HEAD + item(1, '<dc:creator>A\u0000w\u000ba</dc:creator>') + TAIL));
    expect(post).toMatchObject({ creator: 'Awa', faults: ['controlCharacters'] });
  });
});
