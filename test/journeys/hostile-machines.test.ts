import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, it } from 'vitest';
import { stoppedClock } from '#content/clock.ts';
import type { OpenDatabase } from '#storage/database.ts';
import { PIECES, slice } from '#test/hostile/corpus.ts';
import { type HostilePart, writeHostilePart } from '#test/hostile/hostile-newspaper.ts';
import { memoryDatabase } from '#test/support/databases.ts';
import { hire } from '#test/support/desk.ts';
import { NOW } from '#test/support/newsroom.ts';
import { appOver, ORIGIN } from '#test/support/site.ts';
import { Visitor } from '#test/support/visitor.ts';

const clock = stoppedClock(NOW);
const PARTS = 3;

describe('what machines read of hostile texts', () => {
  let db: OpenDatabase;
  let parts: HostilePart[];
  let read: (path: string) => Promise<string>;

  beforeAll(async () => {
    db = await memoryDatabase();
    const app = appOver(db, clock);
    const { email, password } = await hire({ db, clock }, { name: 'Awa', roles: ['editor'] });
    const editor = new Visitor(app);
    await editor.post('/desk/session/', { email, password });
    parts = [];
    for (let part = 0; part < PARTS; part++) {
      const save: Parameters<typeof writeHostilePart>[0]['save'] = async (id, draft) => {
        const saving = { baseRevision: 0, tabId: 'a', draft };
        expect((await editor.sendJson(`/desk/articles/${id}/draft/`, saving, 'PUT')).status).toBe(200);
      };
      parts.push(await writeHostilePart({ db, clock, part, of: PARTS, save }));
    }
    read = async (path) => {
      const answer = await app.request(ORIGIN + path);
      expect(answer.status, path).toBe(200);
      return answer.text();
    };
  });

  it.each(Array.from({ length: PARTS }, (_, part) => part))(
    'is well-formed and runs nowhere: part %i',
    async (part) => {
      await parts[part]?.nameNewspaper();
      const path = parts[part]?.paths[1] ?? '';
      for (const base of ['/', `/rubrique/hostile-${part}/`, '/comments/', path]) {
        for (const format of ['feed/', 'feed/atom/']) mustBeHarmless(textsIn(await read(base + format)));
      }
      for (const file of [
        '/sitemap.xml',
        '/sitemap-pages.xml',
        '/sitemap-news.xml',
        '/sitemap-articles-1.xml',
        '/opensearch.xml',
        '/favicon.svg',
      ]) {
        textsIn(await read(file));
      }
      for (const file of ['/manifest.webmanifest', '/feed.json', `/rubrique/hostile-${part}/feed.json`])
        JSON.parse(await read(file));
    },
  );

  it('holds in the JSON feed no more markup than ours', async () => {
    await parts[0]?.nameNewspaper();
    const feed = JSON.parse(await read('/feed.json')) as { items: { content_html: string }[] };
    for (const item of feed.items) expect(strangersIn(item.content_html)).toEqual([]);
    expect(feed.items.length).toBeGreaterThan(0);
  });

  it('says in feeds what was written, sign by sign', async () => {
    await db.query.updateTable('comments').set({ status: 'spam' }).execute();
    const texts = slice(PIECES, { part: 0, of: PARTS }).slice(0, 15);
    const rows = await db.query.selectFrom('comments').select(['id', 'text']).where('text', 'in', texts).execute();
    const ids = rows.map(({ id }) => id).slice(0, 15);
    await db.query.updateTable('comments').set({ status: 'approved' }).where('id', 'in', ids).execute();
    const shown = textsIn(await read('/comments/feed/'))
      .filter(({ name }) => name === 'description')
      .map(({ text }) => wordsOf(text));
    const written = rows.filter(({ id }) => ids.includes(id)).map(({ text }) => text.replace(/\r\n?|\f|\n/g, '\n'));
    for (const text of written) expect(shown).toContain(text);
  });
});

type XmlText = { name: string; text: string };

/** The texts of an XML file, by the names of their elements. Fails where it is not well-formed. */
function textsIn(xml: string): XmlText[] {
  const parser = new SaxesParser({ xmlns: true });
  const found: XmlText[] = [];
  const open: XmlText[] = [];
  parser.on('error', (error) => expect.unreachable(`${error.message}\n${xml.slice(0, 300)}`));
  parser.on('opentag', ({ name, attributes }) => {
    const type = (attributes as Record<string, { value: string }>).type?.value;
    open.push({ name: type === 'html' ? 'html' : name, text: '' });
  });
  const add = (text: string) => {
    const top = open.at(-1);
    if (top) top.text += text;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => found.push(open.pop() as XmlText));
  parser.write(xml).close();
  return found;
}

/** What programs that read feeds show as HTML: titles and short texts too, whatever the specification says. */
function mustBeHarmless(texts: XmlText[]): void {
  const shown = texts.filter(({ name }) => ['title', 'description', 'content:encoded', 'html'].includes(name));
  expect(shown.length).toBeGreaterThan(0);
  for (const { name, text } of shown) {
    // Atom says of its titles that they are plain.
    if (name !== 'title' || texts.some((each) => each.name === 'rss'))
      expect(strangersIn(text), text.slice(0, 200)).toEqual([]);
  }
}

const OURS = new Set(
  'p,h2,h3,ul,ol,li,figure,figcaption,blockquote,aside,section,table,caption,thead,tbody,tr,th,td,hr,pre,code,a,b,strong,em,sup,sub,s,i,br,span,small,picture,source,img'.split(
    ',',
  ),
);
const OUR_ATTRIBUTES = new Set(
  'class,href,rel,lang,src,srcset,sizes,alt,width,height,aria-label,tabindex,scope,start,colspan,rowspan,type,loading,decoding,style,dir,title'.split(
    ',',
  ),
);

/** Elements and attributes in HTML that no body of ours has. */
function strangersIn(html: string): string[] {
  return elementsIn(parseFragment(html)).flatMap(({ tagName, attrs }) => [
    ...(OURS.has(tagName) ? [] : [`<${tagName}>`]),
    ...attrs.filter((attribute) => !isOurs(attribute)).map(({ name, value }) => `${name}=${value}`),
  ]);
}

function isOurs({ name, value }: { name: string; value: string }): boolean {
  return OUR_ATTRIBUTES.has(name) && (!/^(href|src)$/.test(name) || /^(https?:|mailto:|tel:|#|\?)/i.test(value));
}

function elementsIn(node: DefaultTreeAdapterTypes.Node): DefaultTreeAdapterTypes.Element[] {
  const within = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : [];
  return 'tagName' in node ? [node, ...within] : within;
}

/** What a piece of HTML says. */
function wordsOf(html: string): string {
  const words = (node: DefaultTreeAdapterTypes.Node): string => {
    if (node.nodeName === 'br') return '\n';
    if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
    return 'childNodes' in node ? node.childNodes.map(words).join('') : '';
  };
  return words(parseFragment(html));
}
