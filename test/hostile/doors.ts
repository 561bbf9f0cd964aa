import type { Hono } from 'hono';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** A door of the program: what is sent there, and where that is. */
export type Door = { method: string; path: string };

/** A form that some page shows: where it is sent, and what its fields may hold, as a browser would send it. */
export type ShownForm = { method: 'GET' | 'POST'; action: string; fields: Map<string, string[]> };

/** Every door that the program has, from its own list, so that a new one is met without anybody thinking of it. */
export function doorsOf(app: Hono): Door[] {
  const doors = app.routes
    .filter(({ method, path }) => method !== 'ALL' && !path.includes('*'))
    .map(({ method, path }) => ({ method, path }));
  return [...new Map(doors.map((door) => [`${door.method} ${door.path}`, door])).values()];
}

/** The names of what changes in an address: `/desk/articles/:id{[0-9]+}/` → `id`. */
const PARAMETER = /:(\w+)(?:\{((?:[^{}]|\{[^{}]*\})*)\})?/g;

/** An address of a door, with these values in it. */
export function addressOf({ path }: Door, value: (name: string, pattern: string) => string): string {
  return path.replace(PARAMETER, (_, name: string, pattern = '') => value(name, pattern));
}

/** Whether an address, without its query, leads to this door. */
export function leadsTo({ path }: Door, address: string): boolean {
  const pattern = path.replace(PARAMETER, (_, __, given) => (given ? `(?:${given})` : '[^/]+')).replaceAll('.', '\\.');
  return new RegExp(`^${pattern}$`).test(address.split('?')[0] ?? '');
}

/** The forms of a page. */
export function formsIn(html: string, path: string): ShownForm[] {
  const elements = elementsIn(parse(html));
  return elements
    .filter(({ tagName }) => tagName === 'form')
    .map((form) => {
      const id = attribute(form, 'id');
      const outside = id === null ? [] : elements.filter((each) => attribute(each, 'form') === id);
      const method = attribute(form, 'method') === 'post' ? 'POST' : 'GET';
      return { method, action: attribute(form, 'action') || path, fields: fieldsOf([...elementsIn(form), ...outside]) };
    });
}

function fieldsOf(elements: DefaultTreeAdapterTypes.Element[]): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  for (const element of elements) {
    const name = attribute(element, 'name');
    if (!name || !/^(input|select|textarea|button)$/.test(element.tagName)) continue;
    const options = elementsIn(element).filter(({ tagName }) => tagName === 'option');
    const values = element.tagName === 'select' ? options.map(valueIn) : [valueIn(element)];
    fields.set(name, [...(fields.get(name) ?? []), ...values]);
  }
  return fields;
}

function valueIn(element: DefaultTreeAdapterTypes.Element): string {
  const [text] = element.childNodes;
  return attribute(element, 'value') ?? (text && 'value' in text ? text.value : '');
}

function attribute(element: DefaultTreeAdapterTypes.Element, name: string): string | null {
  return element.attrs.find((each) => each.name === name)?.value ?? null;
}

function elementsIn(node: DefaultTreeAdapterTypes.Node): DefaultTreeAdapterTypes.Element[] {
  const within = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : [];
  return 'tagName' in node ? [node, ...within] : within;
}
