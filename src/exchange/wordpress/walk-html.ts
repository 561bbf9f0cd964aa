import type { BlockJson } from '#content/document/document.ts';
import { blockElement } from './block-elements.ts';
import type { Conversion, ConversionOptions, Scope } from './conversion.ts';
import { embedOf, linesToEmbeds } from './embeds.ts';
import { addressOfWholeBlock, blockComment } from './gutenberg.ts';
import { InlineRun } from './inline-run.ts';
import { scopeInside } from './marks.ts';
import type { Notes } from './notes.ts';
import {
  attributeOf,
  type HtmlElement,
  type HtmlNode,
  isComment,
  isElement,
  isText,
  MAX_DEPTH,
  textContent,
} from './parse-html.ts';
import { smileyOf } from './pictures.ts';

/** The conversion of one text: how its elements become blocks. `isBlockEditor` when blank lines mean nothing in it. */
export function startConversion(
  options: ConversionOptions,
  { notes, isBlockEditor }: { notes: Notes; isBlockEditor: boolean },
): Conversion {
  const conversion: Conversion = {
    options,
    notes,
    blocksOf(nodes, scope) {
      const walk = new Walk(conversion, isBlockEditor);
      walk.all(nodes, scope);
      return walk.finish();
    },
  };
  return conversion;
}

/** Elements that are left out with all that is in them, and the note that says so; null where nobody misses anything. */
const LEFT_OUT: Record<string, 'script' | 'style' | 'form' | 'drawing' | null> = {
  script: 'script',
  style: 'style',
  template: 'script',
  link: 'style',
  svg: 'drawing',
  canvas: 'drawing',
  input: 'form',
  button: 'form',
  select: 'form',
  textarea: 'form',
  meta: null,
  base: null,
  title: null,
  param: null,
  source: null,
  track: null,
  map: null,
};

/** One walk over sibling nodes: text gathers in the run, and becomes paragraphs where a block begins. */
class Walk {
  readonly #run = new InlineRun();
  readonly #blocks: BlockJson[] = [];
  readonly #conversion: Conversion;
  readonly #isBlockEditor: boolean;
  /** How many blocks of the block editor are open around here. */
  #openBlocks = 0;

  constructor(conversion: Conversion, isBlockEditor: boolean) {
    this.#conversion = conversion;
    this.#isBlockEditor = isBlockEditor;
  }

  all(nodes: readonly HtmlNode[], scope: Scope): void {
    for (const node of nodes) this.#node(node, scope);
  }

  finish(): BlockJson[] {
    this.#flush();
    return this.#blocks;
  }

  #node(node: HtmlNode, scope: Scope): void {
    if (scope.skip.has(node)) return;
    if (isText(node)) this.#text(node.value, scope);
    else if (isComment(node)) this.#comment(node.data);
    else if (isElement(node)) this.#element(node, scope);
  }

  #text(value: string, scope: Scope): void {
    const { marks, whiteSpace } = scope;
    // Text between blocks of the block editor comes from the classic one.
    const isClassic = this.#isBlockEditor && whiteSpace === 'collapse' && scope.depth === 0 && this.#openBlocks === 0;
    this.#run.text(value, marks, isClassic ? 'autop' : whiteSpace);
  }

  #element(element: HtmlElement, scope: Scope): void {
    const name = element.tagName;
    if (name === 'br' || name === 'wbr') {
      if (name === 'br') this.#run.lineBreak();
    } else if (Object.hasOwn(LEFT_OUT, name)) this.#leaveOut(element);
    else if (scope.depth > MAX_DEPTH) this.#run.text(textContent(element), scope.marks, 'collapse');
    else if (name === 'img' && smileyOf(element) !== null)
      this.#run.text(smileyOf(element) ?? '', scope.marks, 'collapse');
    else if (name === 'noscript' && element.childNodes.some((child) => child.nodeName === 'img')) return;
    else if (name === 'q') this.#quotation(element, scope);
    else this.#blockOrInline(element, scope);
  }

  #blockOrInline(element: HtmlElement, scope: Scope): void {
    const toBlocks = blockElement(element);
    if (!toBlocks) {
      this.all(element.childNodes, scopeInside(element, scope, this.#conversion));
      return;
    }
    this.#flush();
    this.#blocks.push(...this.#linked(toBlocks(element, scope, this.#conversion), scope));
  }

  /** A picture does not lead anywhere: where its link is to another page than its own file, that is noted. */
  #linked(blocks: BlockJson[], scope: Scope): BlockJson[] {
    const link = scope.marks.find((mark) => mark.type === 'link');
    const isPicture = blocks.some(({ type }) => type === 'picture');
    if (link && isPicture && !/\.(jpe?g|png|gif|webp|avif|svg)([?#]|$)|attachment_id=/i.test(link.attrs.href)) {
      this.#conversion.notes.add('pictureLink', link.attrs.href);
    }
    return blocks;
  }

  #quotation(element: HtmlElement, scope: Scope): void {
    const isFrench = (this.#conversion.options.language ?? 'fr').startsWith('fr');
    this.#run.text(isFrench ? '«\u00a0' : '“', scope.marks, 'collapse');
    this.all(element.childNodes, scopeInside(element, scope, this.#conversion));
    this.#run.text(isFrench ? '\u00a0»' : '”', scope.marks, 'collapse');
  }

  #comment(data: string): void {
    const { notes } = this.#conversion;
    if (/^more(\s|$)/.test(data)) this.#mark('moreMark');
    else if (data.trim() === 'nextpage') this.#mark('pageBreak');
    const block = blockComment(data);
    if (!block) return;
    if (block.name !== 'freeform' && block.part !== 'whole') {
      this.#openBlocks = Math.max(0, this.#openBlocks + (block.part === 'opening' ? 1 : -1));
    }
    if (block.part !== 'whole') return;
    const url = addressOfWholeBlock(block, notes);
    this.#flush();
    const embed = url ? embedOf(url, this.#conversion.options) : null;
    if (embed) this.#blocks.push(embed);
  }

  #mark(code: 'moreMark' | 'pageBreak'): void {
    this.#conversion.notes.add(code);
    this.#flush();
  }

  #leaveOut(element: HtmlElement): void {
    const code = LEFT_OUT[element.tagName];
    if (!code) return;
    const source = attributeOf(element, 'src') ?? attributeOf(element, 'href') ?? attributeOf(element, 'name');
    this.#conversion.notes.add(code, source ?? element.tagName);
  }

  #flush(): void {
    for (const content of this.#run.takeParagraphs()) {
      this.#blocks.push(...linesToEmbeds(content, this.#conversion.options));
    }
    if (this.#run.doubleBreaks > 0) this.#conversion.notes.add('doubleBreak');
  }
}
