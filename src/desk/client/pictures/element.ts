/** What an element is given: properties by their names in the DOM, attributes with a hyphen, and what it listens to. */
type Given<T> = Partial<Omit<T, 'style'>> & Record<`aria-${string}` | `data-${string}`, string> & { role?: string };

/** Makes an element with what it holds; texts go in as texts. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  given: Partial<Given<HTMLElementTagNameMap[K]>>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(given)) {
    if (key.includes('-') || key === 'role') made.setAttribute(key, String(value));
    else Object.assign(made, { [key]: value });
  }
  made.append(...children);
  return made;
}
