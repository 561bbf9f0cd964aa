/**
 * Makes a toolbar one stop of the Tab key, gone through with the arrow keys, Home and End (WAI-ARIA Authoring Practices,
 * toolbar). Buttons that are disabled or hidden are passed over.
 */
export function roveFocus(toolbar: HTMLElement, leave: () => void): void {
  const stops = () => [...toolbar.querySelectorAll<HTMLElement>('button')].filter(isReachable);
  const settle = (stop: HTMLElement | undefined) => {
    for (const each of toolbar.querySelectorAll<HTMLElement>('button')) each.tabIndex = each === stop ? 0 : -1;
  };
  settle(stops()[0]);
  toolbar.addEventListener('focusin', (event) => settle(event.target as HTMLElement));
  toolbar.addEventListener('keydown', (event) => {
    const all = stops();
    const at = all.indexOf(document.activeElement as HTMLElement);
    if (event.key === 'Escape') return leave();
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (to === undefined || all.length === 0) return;
    event.preventDefault();
    all[(to + all.length) % all.length]?.focus();
  });
}

function isReachable(button: HTMLElement): boolean {
  return !button.hidden && !button.closest('[hidden]') && !(button as HTMLButtonElement).disabled;
}
