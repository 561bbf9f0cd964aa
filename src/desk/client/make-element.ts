/** What an element is given: attributes by name (false and null leave one out, true is the empty one), and listeners. */
export type Attributes = Record<string, string | number | boolean | null | undefined>;

/** An element with its attributes and what is in it. Styles are not set here: the page's policy forbids `style`. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: (Node | string | null)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** A button that does something; it never sends a form. */
export function makeButton(label: string, onPress: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const button = make('button', { type: 'button', ...attributes }, label);
  button.addEventListener('click', onPress);
  return button;
}

let made = 0;

/** An identity that no other element of the page has, to tie a label to its field. */
export function newId(prefix: string): string {
  made += 1;
  return `${prefix}-${made}`;
}
