import type { BlockJson, InlineJson, PictureJson } from '#content/document/document.ts';
import { singleLine } from './clean-text.ts';
import type { Conversion, PictureReference, Scope } from './conversion.ts';
import { fitInline } from './fit-blocks.ts';
import { plainText } from './inline-run.ts';
import { linkAddress, webAddress } from './links.ts';
import { attributeOf, elementsNamed, type HtmlElement, hasClass, isElement } from './parse-html.ts';

/** `<img>`: a picture of the library, a smiley's sign, or nothing for a spying dot. */
export function imageBlocks(image: HtmlElement, _scope: Scope, conversion: Conversion): BlockJson[] {
  const { options, notes } = conversion;
  const alt = singleLine(attributeOf(image, 'alt') ?? '');
  const url = sourceOf(image, conversion);
  const reference: PictureReference = { url, attachmentId: attachmentIdOf(image) };
  if (isSpyingDot(image)) {
    notes.add('pictureMissing', url ?? '');
    return [];
  }
  const mediaId = url || reference.attachmentId ? options.resolvePicture(reference) : null;
  if (mediaId !== null) {
    return [{ type: 'picture', attrs: { mediaId, alt: alt === '' ? null : alt } }];
  }
  notes.add('pictureMissing', url ?? attributeOf(image, 'src')?.slice(0, 100) ?? '');
  return linkParagraph(url, alt, conversion);
}

/** A smiley, which WordPress keeps as a picture of the sign in its `alt`; null for any other picture. */
export function smileyOf(image: HtmlElement): string | null {
  const isSmiley = hasClass(image, 'wp-smiley') || hasClass(image, 'emoji');
  return isSmiley ? singleLine(attributeOf(image, 'alt') ?? '') : null;
}

/**
 * `<figure>` and `[caption]`: what is in them, with the caption where the schema has a place for it (picture, table,
 * embed), else as a paragraph below.
 */
export function figureBlocks(figure: HtmlElement, scope: Scope, conversion: Conversion): BlockJson[] {
  const captions = figure.childNodes.filter(isElement).filter(isCaption);
  const inside = { ...scope, depth: scope.depth + 1 };
  const body = { ...inside, skip: new Set([...scope.skip, ...captions]) };
  const blocks = conversion.blocksOf(figure.childNodes, body);
  const caption = fitInline(captions.flatMap(({ childNodes }) => conversion.blocksOf(childNodes, inside)));
  return [...captioned(blocks, caption.fitting), ...caption.rest];
}

/** A block or section whose picture is behind its text (Gutenberg's "cover" before 2020): the picture comes first. */
export function backgroundBlocks(element: HtmlElement, scope: Scope, conversion: Conversion): BlockJson[] {
  const style = attributeOf(element, 'style') ?? '';
  const raw = /background(?:-image)?:\s*url\(\s*['"]?([^'")]{1,2000})/i.exec(style)?.[1] ?? '';
  const url = webAddress(raw, conversion.options)?.href;
  const blocks = conversion.blocksOf(element.childNodes, { ...scope, depth: scope.depth + 1 });
  const mediaId = url ? conversion.options.resolvePicture({ url, attachmentId: null }) : null;
  if (url && mediaId === null) conversion.notes.add('pictureMissing', url);
  return mediaId === null ? blocks : [pictureNode(mediaId), ...blocks];
}

/** `[caption]`: the text beside its picture is the caption. */
export function captionShortcodeBlocks(element: HtmlElement, scope: Scope, conversion: Conversion): BlockJson[] {
  const attached = /^attachment_(\d+)$/.exec(attributeOf(element, 'data-id') ?? '')?.[1];
  const image = elementsNamed(element, 'img')[0];
  if (attached && image && attachmentIdOf(image) === null) {
    image.attrs.push({ name: 'data-id', value: attached });
  }
  const blocks = conversion.blocksOf(element.childNodes, { ...scope, depth: scope.depth + 1 });
  const pictures = blocks.filter(({ type }) => type === 'picture');
  if (pictures.length === 0) return blocks;
  const { fitting, rest } = fitInline(blocks.filter(({ type }) => type !== 'picture'));
  const old = singleLine(attributeOf(element, 'data-caption') ?? '');
  const caption: InlineJson[] = fitting.length > 0 || old === '' ? fitting : [{ type: 'text', text: old }];
  return [...captioned(pictures, caption), ...rest];
}

/** Any markup that holds the pictures of a gallery, old or new. */
export function galleryBlocks(element: HtmlElement, scope: Scope, conversion: Conversion): BlockJson[] {
  const blocks = figureBlocks(element, scope, conversion);
  const pictures = blocks.filter((block) => block.type === 'picture');
  const rest = blocks.filter((block) => block.type !== 'picture' && block.type !== 'gallery');
  const inner = blocks.flatMap((block) => (block.type === 'gallery' ? block.content : []));
  const content = [...inner, ...pictures];
  return content.length > 0 ? [{ type: 'gallery', content }, ...rest] : rest;
}

/** `[gallery]`: the pictures that it names, else those attached to the article. */
export function galleryShortcodeBlocks(element: HtmlElement, _scope: Scope, conversion: Conversion): BlockJson[] {
  const { options, notes } = conversion;
  const ids = (attributeOf(element, 'data-ids') ?? '').split(/[\s,]+/).filter((id) => /^\d+$/.test(id));
  const mediaIds =
    ids.length > 0
      ? ids.map((attachmentId) => options.resolvePicture({ url: null, attachmentId }))
      : (options.attachedPictures ?? []);
  for (const [index, mediaId] of mediaIds.entries()) {
    if (mediaId === null) notes.add('pictureMissing', `[gallery] ${ids[index]}`);
  }
  const content = mediaIds.filter((id) => id !== null).map((mediaId): PictureJson => pictureNode(mediaId));
  if (content.length > 0) return [{ type: 'gallery', content }];
  const written = singleLine(attributeOf(element, 'data-written') ?? '[gallery]');
  notes.add('galleryEmpty', written);
  return [{ type: 'paragraph', content: [{ type: 'text', text: written }] }];
}

/** The attachment that a picture's markup names: class `wp-image-7`, `data-id="7"`. */
export function attachmentIdOf(image: HtmlElement): string | null {
  const named = /(?:^|\s)wp-image-(\d+)(?:\s|$)/.exec(attributeOf(image, 'class') ?? '')?.[1];
  const data = attributeOf(image, 'data-id') ?? attributeOf(image, 'data-attachment-id') ?? '';
  return named ?? (/^\d+$/.test(data) ? data : null);
}

/** Today's `<figcaption>`, and what WordPress's pages had before it, for texts that were copied from them. */
function isCaption(element: HtmlElement): boolean {
  const { tagName } = element;
  const names = ['wp-caption-text', 'wp-caption-dd', 'gallery-caption'];
  return tagName === 'figcaption' || names.some((name) => hasClass(element, name));
}

function captioned(blocks: BlockJson[], caption: InlineJson[]): BlockJson[] {
  if (caption.length === 0) return blocks;
  const text = plainText(caption).replaceAll('\n', ' ');
  const [block, ...others] = blocks.filter(({ type }) => ['picture', 'table', 'embed'].includes(type));
  if (block && others.length === 0) {
    return blocks.map((each) => {
      if (each !== block) return each;
      if (each.type === 'picture') return { ...each, content: caption };
      if (each.type === 'table') return { ...each, attrs: { caption: each.attrs.caption || text } };
      return each.type === 'embed' ? { ...each, attrs: { ...each.attrs, title: text } } : each;
    });
  }
  return [...blocks, { type: 'paragraph', content: caption }];
}

function pictureNode(mediaId: number): PictureJson {
  return { type: 'picture', attrs: { mediaId, alt: null } };
}

function linkParagraph(url: string | null, alt: string, { options }: Conversion): BlockJson[] {
  const href = url && linkAddress(url, options);
  const text = alt || (url ? singleLine(decodeURIComponentSafely(url.split(/[?#]/)[0]?.split('/').at(-1) ?? '')) : '');
  if (text === '') return [];
  const marks = href ? { marks: [{ type: 'link' as const, attrs: { href } }] } : {};
  return [{ type: 'paragraph', content: [{ type: 'text', text, ...marks }] }];
}

/** Plug-ins that load pictures late keep the real address elsewhere than in `src`. */
function sourceOf(image: HtmlElement, { options }: Conversion): string | null {
  for (const name of ['data-src', 'data-lazy-src', 'data-original', 'data-orig-file', 'src']) {
    const url = webAddress(attributeOf(image, name) ?? '', options);
    if (url) return url.href;
  }
  return null;
}

function isSpyingDot(image: HtmlElement): boolean {
  const size = (name: string) => Number.parseInt(attributeOf(image, name) ?? '', 10);
  return size('width') <= 1 && size('height') <= 1;
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
