import type { BlockJson, InlineJson } from '#content/document/document.ts';
import type { Conversion, Scope } from './conversion.ts';
import {
  addressBlocks,
  embedFigureBlocks,
  fileBlocks,
  frameBlocks,
  objectBlocks,
  playerBlocks,
  socialPost,
} from './embeds.ts';
import { boldParagraph, fitInline, inlineContent } from './fit-blocks.ts';
import { definitionBlocks, listBlocks } from './lists.ts';
import { attributeOf, elementsNamed, type HtmlElement, hasClass } from './parse-html.ts';
import {
  backgroundBlocks,
  captionShortcodeBlocks,
  figureBlocks,
  galleryBlocks,
  galleryShortcodeBlocks,
  imageBlocks,
} from './pictures.ts';
import { preformattedBlocks } from './preformatted.ts';
import { pullQuoteBlocks, quoteBlocks } from './quotes.ts';
import { ADDRESS_ELEMENT, CAPTION_ELEMENT, GALLERY_ELEMENT } from './shortcodes.ts';
import { tableBlocks } from './tables.ts';

/** Turns an element that is a block of its own into blocks of the body. */
export type ToBlocks = (element: HtmlElement, scope: Scope, conversion: Conversion) => BlockJson[];

/** How an element becomes blocks; null for one that only says something of the text in it, or nothing at all. */
export function blockElement(element: HtmlElement): ToBlocks | null {
  if (hasClass(element, 'wp-block-file')) return fileBlocks;
  return Object.hasOwn(BLOCKS, element.tagName) ? (BLOCKS[element.tagName] ?? null) : null;
}

const inside: ToBlocks = (element, scope, conversion) =>
  conversion.blocksOf(element.childNodes, { ...scope, depth: scope.depth + 1 });

const separator: ToBlocks = () => [{ type: 'separator' }];

const BLOCKS: Record<string, ToBlocks> = {
  ...Object.fromEntries(
    'p section article main header footer aside nav address center details fieldset hgroup li dd dt td th tr tbody thead tfoot caption figcaption legend body html'
      .split(' ')
      .map((name) => [name, inside]),
  ),
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, headingBlocks])),
  summary: (element, scope, conversion) => inside(element, scope, conversion).map(boldened),
  div: divisionBlocks,
  section: divisionBlocks,
  ul: listOrGallery,
  ol: listOrGallery,
  menu: listBlocks,
  dir: listBlocks,
  dl: (list, scope, conversion) => {
    const isFigure = hasClass(list, 'wp-caption') || hasClass(list, 'gallery-item');
    return (isFigure ? figureBlocks : definitionBlocks)(list, scope, conversion);
  },
  blockquote: (element, scope, conversion) => {
    const post = socialPost(element, conversion);
    return post ? [post] : quoteBlocks(element, scope, conversion);
  },
  figure: figureOrGallery,
  img: imageBlocks,
  table: tableBlocks,
  pre: preformattedBlocks,
  xmp: preformattedBlocks,
  hr: separator,
  iframe: frameBlocks,
  object: objectBlocks,
  embed: objectBlocks,
  audio: playerBlocks,
  video: playerBlocks,
  form: (element, scope, conversion) => {
    conversion.notes.add('form', attributeOf(element, 'action') ?? '');
    return inside(element, scope, conversion);
  },
  [CAPTION_ELEMENT]: captionShortcodeBlocks,
  [GALLERY_ELEMENT]: galleryShortcodeBlocks,
  [ADDRESS_ELEMENT]: addressBlocks,
};

function headingBlocks(element: HtmlElement, scope: Scope, conversion: Conversion): BlockJson[] {
  const written = Number(element.tagName.slice(1));
  const level = written <= 2 ? 2 : 3;
  const { fitting, rest } = fitInline(inside(element, scope, conversion));
  if (fitting.length === 0) return rest;
  if (written !== 2 && written !== 3) conversion.notes.add('headingLevel', element.tagName);
  const isBold = fitting.every((node) => node.type !== 'text' || node.marks?.some(({ type }) => type === 'strong'));
  const content = isBold ? fitting.map(withoutStrong) : fitting;
  return [{ type: 'heading', attrs: { level }, ...inlineContent(content) }, ...rest];
}

function listOrGallery(list: HtmlElement, scope: Scope, conversion: Conversion): BlockJson[] {
  const isGallery = hasClass(list, 'wp-block-gallery') || hasClass(list, 'blocks-gallery-grid');
  return (isGallery ? galleryBlocks : listBlocks)(list, scope, conversion);
}

function figureOrGallery(figure: HtmlElement, scope: Scope, conversion: Conversion): BlockJson[] {
  if (hasClass(figure, 'wp-block-gallery')) return galleryBlocks(figure, scope, conversion);
  if (hasClass(figure, 'wp-block-pullquote')) return pullQuoteBlocks(figure, scope, conversion);
  if (hasClass(figure, 'wp-block-embed'))
    return embedFigureBlocks(figure, scope, conversion) ?? figureBlocks(figure, scope, conversion);
  return figureBlocks(figure, scope, conversion);
}

/** The classic gallery's own HTML, as found in texts copied from a page: `<div class="gallery"><dl>…`. */
function divisionBlocks(division: HtmlElement, scope: Scope, conversion: Conversion): BlockJson[] {
  if (hasClass(division, 'wp-caption')) return figureBlocks(division, scope, conversion);
  if (/background(-image)?:\s*url/i.test(attributeOf(division, 'style') ?? '')) {
    return backgroundBlocks(division, scope, conversion);
  }
  const isGallery = hasClass(division, 'gallery') && elementsNamed(division, 'img').length > 1;
  return (isGallery ? galleryBlocks : inside)(division, scope, conversion);
}

function boldened(block: BlockJson): BlockJson {
  return block.type === 'paragraph' ? boldParagraph(block.content) : block;
}

function withoutStrong(node: InlineJson): InlineJson {
  if (node.type !== 'text') return node;
  const marks = (node.marks ?? []).filter(({ type }) => type !== 'strong');
  const { marks: _, ...bare } = node;
  return marks.length > 0 ? { ...bare, marks } : bare;
}
