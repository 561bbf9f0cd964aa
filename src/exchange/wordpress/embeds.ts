import type { BlockJson, EmbedJson, InlineJson } from '#content/document/document.ts';
import { cut, singleLine } from './clean-text.ts';
import type { Conversion, ConversionOptions, Scope } from './conversion.ts';
import { isEmbeddable, publicPage } from './embed-hosts.ts';
import { fitInline } from './fit-blocks.ts';
import { plainText } from './inline-run.ts';
import { embedAddress, isOwn, webAddress } from './links.ts';
import { attributeOf, elementsNamed, type HtmlElement, hasClass, textContent } from './parse-html.ts';

const LONGEST_TITLE = 280;

/** `<iframe>`: the page behind a known player; any other frame is left out and reported. */
export function frameBlocks(frame: HtmlElement, scope: Scope, conversion: Conversion): BlockJson[] {
  const raw = attributeOf(frame, 'src') ?? attributeOf(frame, 'data-src') ?? '';
  const url = webAddress(raw, conversion.options);
  if (url && isEmbeddable(url)) {
    conversion.notes.add('frameToEmbed', url.href);
    return [embedNode(publicPage(url).href, titleOf(attributeOf(frame, 'title') ?? ''))];
  }
  conversion.notes.add('iframe', raw);
  return conversion.blocksOf(frame.childNodes, { ...scope, depth: scope.depth + 1 });
}

/** `<object>` and `<embed>`, mostly the Flash players of old: the page behind a known one, else what is written inside. */
export function objectBlocks(element: HtmlElement, scope: Scope, conversion: Conversion): BlockJson[] {
  const movie = elementsNamed(element, 'param').find((param) => attributeOf(param, 'name')?.toLowerCase() === 'movie');
  const inner = elementsNamed(element, 'embed')[0];
  const raw = [element, inner, movie].flatMap((each) =>
    each ? ['src', 'data', 'value'].map((name) => attributeOf(each, name) ?? '') : [],
  );
  const url = raw.map((address) => webAddress(address, conversion.options)).find((each) => each && isEmbeddable(each));
  if (url) {
    conversion.notes.add('frameToEmbed', url.href);
    return [embedNode(publicPage(url).href, '')];
  }
  conversion.notes.add('object', raw.find(Boolean) ?? '');
  return conversion.blocksOf(element.childNodes, { ...scope, depth: scope.depth + 1 });
}

/** `<audio>` and `<video>`: the address of the file. */
export function playerBlocks(player: HtmlElement, scope: Scope, conversion: Conversion): BlockJson[] {
  const sources = [player, ...elementsNamed(player, 'source')].map((each) => attributeOf(each, 'src') ?? '');
  const blocks = sources.flatMap((source) => fileEmbed(source, '', conversion)).slice(0, 1);
  if (blocks.length > 0) conversion.notes.add('playerToEmbed', sources.find(Boolean) ?? '');
  return blocks.length > 0 ? blocks : conversion.blocksOf(player.childNodes, { ...scope, depth: scope.depth + 1 });
}

/** `<div class="wp-block-file">`: a file to download, once, under its name. */
export function fileBlocks(block: HtmlElement, scope: Scope, conversion: Conversion): BlockJson[] {
  const link = elementsNamed(block, 'a')[0];
  const blocks = link ? fileEmbed(attributeOf(link, 'href') ?? '', textContent(link), conversion) : [];
  return blocks.length > 0 ? blocks : conversion.blocksOf(block.childNodes, { ...scope, depth: scope.depth + 1 });
}

/** The post of a social network, pasted as its `<blockquote>`; null for a quotation. */
export function socialPost(quote: HtmlElement, { options }: Pick<Conversion, 'options'>): EmbedJson | null {
  const links = elementsNamed(quote, 'a').map((link) => attributeOf(link, 'href') ?? '');
  const address = hasClass(quote, 'twitter-tweet')
    ? links.findLast((href) => /\/status(es)?\/\d+/.test(href))
    : hasClass(quote, 'instagram-media')
      ? (attributeOf(quote, 'data-instgrm-permalink') ?? links[0])
      : hasClass(quote, 'tiktok-embed')
        ? attributeOf(quote, 'cite')
        : hasClass(quote, 'wp-embedded-content')
          ? links[0]
          : null;
  const url = address ? webAddress(address, options) : null;
  if (!url) return null;
  const own = isOwn(url, options) ? embedAddress(url, options) : null;
  return embedNode(own ?? publicPage(url).href, titleOf(textContent(quote)));
}

/** `[embed]`, `[audio]`, `[video]` and the block of an address: shown whatever its host, since somebody asked for it. */
export function addressBlocks(element: HtmlElement, _scope: Scope, conversion: Conversion): BlockJson[] {
  const raw = attributeOf(element, 'data-url') ?? '';
  const embed = embedOf(raw, conversion.options);
  if (embed) return [embed];
  return raw === '' ? [] : [{ type: 'paragraph', content: [{ type: 'text', text: titleOf(raw) || '…' }] }];
}

/** `<figure class="wp-block-embed">`: the address in it, whatever its host; null when it holds something else. */
export function embedFigureBlocks(figure: HtmlElement, scope: Scope, conversion: Conversion): BlockJson[] | null {
  const captions = elementsNamed(figure, 'figcaption');
  const words = figure.childNodes
    .filter((node) => node.nodeName !== 'figcaption')
    .map(textContent)
    .join('')
    .trim();
  const embed = /^https?:\/\/\S+$/i.test(words) ? embedOf(words, conversion.options) : null;
  if (!embed) return null;
  const caption = captions.flatMap((each) => conversion.blocksOf(each.childNodes, scope));
  const { fitting, rest } = fitInline(caption);
  return [{ ...embed, attrs: { ...embed.attrs, title: titleOf(plainText(fitting)) } }, ...rest];
}

/** An embed of this address, a player's replaced by its page; null for an address that leads nowhere. */
export function embedOf(raw: string, options: ConversionOptions): EmbedJson | null {
  const url = webAddress(raw, options);
  const address = url && (isEmbeddable(url) ? publicPage(url).href : embedAddress(url, options));
  return address ? embedNode(address, '') : null;
}

/**
 * A paragraph's lines that are nothing but a known site's address, which WordPress shows as what is there; the other lines
 * stay paragraphs.
 */
export function linesToEmbeds(content: InlineJson[], options: ConversionOptions): BlockJson[] {
  if (!/https?:\/\//i.test(plainText(content))) return [{ type: 'paragraph', content }];
  const blocks: BlockJson[] = [];
  let lines: InlineJson[][] = [];
  const close = () => {
    const joined = lines.flatMap((line, index) => (index === 0 ? line : [{ type: 'hardBreak' } as const, ...line]));
    if (joined.length > 0) blocks.push({ type: 'paragraph', content: joined });
    lines = [];
  };
  for (const line of linesOf(content)) {
    const block = lineToEmbed(line, options) ?? lineToOwnPage(line, options);
    if (!block) {
      lines.push(line);
      continue;
    }
    close();
    blocks.push(block);
  }
  close();
  return blocks;
}

function lineToEmbed(line: InlineJson[], options: ConversionOptions): EmbedJson | null {
  const url = lonelyAddress(line, options);
  return url && isEmbeddable(url) && !isOwn(url, options) ? embedNode(publicPage(url).href, '') : null;
}

/** The address of another article of the site, which WordPress shows as a card: a link, for `markReadAlso` to find. */
function lineToOwnPage(line: InlineJson[], options: ConversionOptions): BlockJson | null {
  const url = lonelyAddress(line, options);
  const href = url && isOwn(url, options) ? embedAddress(url, options) : null;
  if (!url || !href) return null;
  return { type: 'paragraph', content: [{ type: 'text', text: url.href, marks: [{ type: 'link', attrs: { href } }] }] };
}

function lonelyAddress(line: InlineJson[], options: ConversionOptions): URL | null {
  const text = plainText(line).trim();
  if (!/^https?:\/\/\S+$/i.test(text) || line.some((node) => isLinkElsewhere(node, text))) return null;
  return webAddress(text, options);
}

function isLinkElsewhere(node: InlineJson, text: string): boolean {
  const link = node.type === 'text' ? node.marks?.find((mark) => mark.type === 'link') : undefined;
  return link !== undefined && !URL.parse(text)?.href.endsWith(link.attrs.href);
}

function linesOf(content: InlineJson[]): InlineJson[][] {
  const lines: InlineJson[][] = [[]];
  for (const node of content) {
    if (node.type === 'hardBreak') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines;
}

function fileEmbed(raw: string, title: string, { options }: Conversion): EmbedJson[] {
  const url = webAddress(raw, options);
  const address = url && embedAddress(url, options);
  return address ? [embedNode(address, titleOf(title))] : [];
}

function embedNode(url: string, title: string): EmbedJson {
  return { type: 'embed', attrs: { url, title } };
}

function titleOf(text: string): string {
  return cut(singleLine(text), LONGEST_TITLE);
}
