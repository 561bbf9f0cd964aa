/**
 * Draws a list anew and leaves the keyboard where it was: on the button with the same `data-key`, else on the first one,
 * else on what stands beside the list. On a slow line the answer to a search comes while one is already in its list.
 */
export function redrawList(list: HTMLElement, entries: HTMLElement[], beside: HTMLElement): void {
  const focused = list.contains(document.activeElement) ? (document.activeElement as HTMLElement) : null;
  list.replaceChildren(...entries);
  if (!focused) return;
  const buttons = [...list.querySelectorAll('button')];
  (buttons.find(({ dataset }) => dataset.key === focused.dataset.key) ?? buttons[0] ?? beside).focus();
}
