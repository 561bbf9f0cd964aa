/** Strokes on a field of 24 by 24, by what they stand for. */
const STROKES: Record<string, string> = {
  paragraph: 'M10 20V4h9M15 4v16M10 12a4 4 0 0 1 0-8',
  heading2: 'M4 5v14M12 5v14M4 12h8M16 12a2.5 2.5 0 1 1 4.5 1.5L16 19h5',
  heading3: 'M4 5v14M12 5v14M4 12h8M16 11h4.5l-2.5 3.2a2.4 2.4 0 1 1-2 4.2',
  bulletList: 'M9 6h11M9 12h11M9 18h11M4 6h.01M4 12h.01M4 18h.01',
  orderedList: 'M10 6h10M10 12h10M10 18h10M4 4.5 5.5 4v5M4 14.5c2-1.5 3 .5 1.5 2L4 19h3',
  quote: 'M4 6h3v5c0 3-1 5-3 6M13 6h3v5c0 3-1 5-3 6',
  pullQuote: 'M3 4h18M3 20h18M7 9h10M9 15h6',
  sidebar: 'M4 4h16v16H4zM4 8h16M8 12h8M8 16h5',
  picture: 'M3 5h18v14H3zM3 16l5-5 4 4 3-3 6 5M16 9h.01',
  gallery: 'M3 3h8v8H3zM13 3h8v8h-8zM3 13h8v8H3zM13 13h8v8h-8z',
  readAlso: 'M4 6h16M4 12h9M4 18h7M16 15l4 3-4 3',
  embed: 'M8 7l-5 5 5 5M16 7l5 5-5 5',
  table: 'M3 5h18v14H3zM3 10h18M9 5v14M15 5v14',
  separator: 'M3 12h18',
  codeBlock: 'M4 4h16v16H4zM10 9l-3 3 3 3M14 9l3 3-3 3',
  strong: 'M7 4h6a4 4 0 0 1 0 8H7zM7 12h7a4 4 0 0 1 0 8H7z',
  emphasis: 'M10 4h8M6 20h8M14 4l-4 16',
  link: 'M10 14a4 4 0 0 0 6 0l4-4a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-4 4a4 4 0 0 0 6 6l1-1',
  foreign: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M3 12h18M12 3c5 6 5 12 0 18M12 3c-5 6-5 12 0 18',
  superscript: 'M4 8l8 11M12 8 4 19M16 4c3-2 5 1 3 3l-3 3h5',
  subscript: 'M4 5l8 11M12 5 4 16M16 16c3-2 5 1 3 3l-3 3h5',
  strike: 'M4 12h16M17 7c-1-4-10-4-10 1M7 17c1 4 11 4 10-2',
  code: 'M9 8l-4 4 4 4M15 8l4 4-4 4',
  undo: 'M8 5 3 10l5 5M3 10h11a6 6 0 0 1 0 10h-3',
  redo: 'M16 5l5 5-5 5M21 10H10a6 6 0 0 0 0 10h3',
  insert: 'M12 4v16M4 12h16',
  find: 'M10 4a6 6 0 1 0 0 12 6 6 0 0 0 0-12M15 15l6 6',
  spaces: 'M4 10v6h16v-6',
  help: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.4-1 .8-1 2M12 17h.01',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
};

const SVG = 'http://www.w3.org/2000/svg';

/** A drawing that says nothing by itself: its button has a name. */
export function icon(name: string): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', STROKES[name] ?? STROKES.more ?? '');
  svg.append(path);
  return svg;
}
