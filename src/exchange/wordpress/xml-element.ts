import { SaxesParser } from 'saxes';

/** An element of an export: its own text, and the elements in it. */
export type XmlElement = {
  name: string;
  attributes: Record<string, string>;
  /** Its own text and CDATA, untrimmed, without that of its children. */
  text: string;
  children: XmlElement[];
};

/** Thrown for XML that breaks the rules; `line` counts from 1 inside the text that was given. */
export class XmlError extends Error {
  override name = 'XmlError';
  readonly line: number;

  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

/** Parses one element. Nothing outside the text is ever read: no DTD, no external entity. Throws an `XmlError`. */
export function parseXmlElement(xml: string): XmlElement {
  const parser = new SaxesParser({ fragment: true, xmlns: false as const });
  const root: XmlElement = { name: '', attributes: {}, text: '', children: [] };
  const open = [root];
  const top = () => open.at(-1) ?? root;
  parser.on('error', (error) => {
    throw new XmlError(error.message.replace(/^\d+:\d+:\s*/, ''), parser.line);
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: XmlElement = { name, attributes, text: '', children: [] };
    top().children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => {
    top().text += text;
  });
  parser.on('cdata', (text) => {
    top().text += text;
  });
  parser.write(xml).close();
  return onlyChild(root);
}

/** The trimmed text of the first child with this name; '' when there is none. */
export function textIn(element: XmlElement, name: string): string {
  return element.children.find((child) => child.name === name)?.text.trim() ?? '';
}

/** The children with this name, in order. */
export function childrenIn(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

function onlyChild(root: XmlElement): XmlElement {
  const [element] = root.children;
  if (!element) throw new XmlError('no element', 1);
  return element;
}
