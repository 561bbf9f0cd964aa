import type { BlockJson, TableCellJson, TableRowJson } from '#content/document/document.ts';
import type { Conversion, Scope } from './conversion.ts';
import { fitInline, fitProse } from './fit-blocks.ts';
import { plainText } from './inline-run.ts';
import { attributeOf, elementsNamed, type HtmlElement, isElement } from './parse-html.ts';

const MAX_SPAN = 100;

/**
 * `<table>`. One with a single cell only draws a frame: its content is kept without it. What cannot stand in a cell moves
 * out below the table.
 */
export function tableBlocks(table: HtmlElement, scope: Scope, conversion: Conversion): BlockJson[] {
  const inside = { ...scope, depth: scope.depth + 1 };
  const rows = elementsNamed(table, 'tr').map((row) => row.childNodes.filter(isElement).filter(isCell));
  const [only, ...others] = rows.flat();
  if (!only)
    return conversion.blocksOf(
      table.childNodes.filter((node) => !isText(node.nodeName)),
      inside,
    );
  if (others.length === 0) {
    conversion.notes.add('layoutTable');
    return conversion.blocksOf(only.childNodes, inside);
  }
  const rest: BlockJson[] = [];
  const content = rows
    .filter((row) => row.length > 0)
    .map(
      (row): TableRowJson => ({
        type: 'tableRow',
        content: row.map((cell) => cellOf(cell, { inside, conversion, rest })),
      }),
    );
  if (rest.length > 0) conversion.notes.add('movedOut', 'table');
  return [{ type: 'table', attrs: { caption: captionOf(table, inside, conversion) }, content }, ...rest];
}

type CellContext = { inside: Scope; conversion: Conversion; rest: BlockJson[] };

function cellOf(cell: HtmlElement, { inside, conversion, rest }: CellContext): TableCellJson {
  const fitted = fitProse(conversion.blocksOf(cell.childNodes, inside));
  rest.push(...fitted.rest);
  return {
    type: cell.tagName === 'th' || isInHead(cell) ? 'tableHeader' : 'tableCell',
    attrs: { colspan: spanOf(cell, 'colspan'), rowspan: spanOf(cell, 'rowspan') },
    content: fitted.fitting.length > 0 ? fitted.fitting : [{ type: 'paragraph' }],
  };
}

function captionOf(table: HtmlElement, inside: Scope, conversion: Conversion): string {
  const captions = table.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'caption');
  const blocks = captions.flatMap((caption) => conversion.blocksOf(caption.childNodes, inside));
  return plainText(fitInline(blocks).fitting).replaceAll('\n', ' ');
}

function spanOf(cell: HtmlElement, name: 'colspan' | 'rowspan'): number {
  const span = Number.parseInt(attributeOf(cell, name) ?? '1', 10);
  return span >= 1 ? Math.min(span, MAX_SPAN) : 1;
}

function isCell({ tagName }: HtmlElement): boolean {
  return tagName === 'td' || tagName === 'th';
}

function isInHead(cell: HtmlElement): boolean {
  const section = cell.parentNode?.nodeName === 'tr' ? (cell.parentNode as HtmlElement).parentNode : null;
  return section?.nodeName === 'thead';
}

function isText(nodeName: string): boolean {
  return nodeName === '#text';
}
