import { type LineWriter, writeLines } from './clean-lines.ts';

/** A table with its cells and nothing else; null for one that only holds a page together: one column, or tables within. */
export function cleanTable(
  element: HTMLTableElement,
  readCell: (cell: Element, writer: LineWriter) => void,
): HTMLTableElement | null {
  const rows = [...element.rows];
  const columns = Math.max(0, ...rows.map(({ cells }) => cells.length));
  if (columns < 2 || element.querySelector('table')) return null;
  const table = document.createElement('table');
  const caption = element.caption?.textContent?.trim();
  if (caption) table.createCaption().textContent = caption;
  const body = table.appendChild(document.createElement('tbody'));
  for (const row of rows) {
    const cells = [...row.cells].map((cell) => cleanCell(cell, readCell));
    if (cells.length > 0) body.appendChild(document.createElement('tr')).append(...cells);
  }
  return table;
}

function cleanCell(cell: HTMLTableCellElement, readCell: (cell: Element, writer: LineWriter) => void): Element {
  const made = document.createElement(cell.localName === 'th' ? 'th' : 'td');
  if (cell.colSpan > 1) made.colSpan = cell.colSpan;
  if (cell.rowSpan > 1) made.rowSpan = cell.rowSpan;
  const writer = writeLines(made);
  readCell(cell, writer);
  // A heading within a cell is a line like any other.
  for (const heading of made.querySelectorAll('h2,h3')) {
    const line = document.createElement('p');
    line.append(...heading.childNodes);
    heading.replaceWith(line);
  }
  return made;
}
