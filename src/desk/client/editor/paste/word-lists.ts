import { stylesOf } from './text-style.ts';

/**
 * Makes lists of what Word calls lists: paragraphs with `mso-list:l0 level1 lfo1` in their style and the bullet or number
 * typed into them.
 */
export function mendWordLists(body: Element): void {
  const items = [...body.querySelectorAll('p')].filter((p) => levelOf(p) !== null);
  const done = new Set<Element>();
  for (const item of items) {
    if (done.has(item)) continue;
    const run = runFrom(item);
    for (const each of run) done.add(each);
    const place = item.ownerDocument.createComment('');
    item.before(place);
    for (const each of run) each.remove();
    place.replaceWith(...listsOf(run));
  }
}

/** List items that follow each other. */
function runFrom(item: Element): Element[] {
  const run: Element[] = [];
  for (let at: Element | null = item; at && levelOf(at) !== null; at = at.nextElementSibling) run.push(at);
  return run;
}

/** An item, and those of a deeper level that follow it. */
type Group = { item: Element; inner: Element[] };

function listsOf(items: Element[]): Element[] {
  const lists: Element[] = [];
  for (const { item, inner } of groupsOf(items)) {
    const tag = isNumbered(item) ? 'ol' : 'ul';
    let list = lists[lists.length - 1];
    if (list?.localName !== tag) {
      list = item.ownerDocument.createElement(tag);
      lists.push(list);
    }
    list.append(listItem(item, listsOf(inner)));
  }
  return lists;
}

function groupsOf(items: Element[]): Group[] {
  const groups: Group[] = [];
  const level = items[0] ? levelOf(items[0]) : null;
  for (const item of items) {
    const last = groups[groups.length - 1];
    if (last && (levelOf(item) ?? 1) > (level ?? 1)) last.inner.push(item);
    else groups.push({ item, inner: [] });
  }
  return groups;
}

function listItem(item: Element, inner: Element[]): Element {
  for (const marker of item.querySelectorAll('[style*="mso-list"]')) if (isMarker(marker)) marker.remove();
  const li = item.ownerDocument.createElement('li');
  li.append(...item.childNodes, ...inner);
  return li;
}

function levelOf(element: Element): number | null {
  const [, level] = /level(\d+)/.exec(stylesOf(element).get('mso-list') ?? '') ?? [];
  return level ? Number(level) : null;
}

function isMarker(element: Element): boolean {
  return stylesOf(element).get('mso-list') === 'ignore';
}

function isNumbered(item: Element): boolean {
  const marker = [...item.querySelectorAll('[style*="mso-list"]')].find(isMarker);
  return /^\s*[\da-z]{1,4}[.)]/i.test(marker?.textContent ?? '');
}
