/** Ticking all comments of the page at once, and how many are ticked. */
export function ticking(form: HTMLFormElement): void {
  const all = form.querySelector<HTMLInputElement>('#select-all');
  const told = form.querySelector<HTMLElement>('#chosen');
  const boxes = () => [...form.querySelectorAll<HTMLInputElement>('input[name=comment]')];
  const tell = () => {
    const chosen = boxes().filter(({ checked }) => checked).length;
    if (told) told.textContent = chosen > 0 ? `${told.dataset.said} ${chosen}` : '';
    if (!all) return;
    all.checked = chosen > 0 && chosen === boxes().length;
    all.indeterminate = chosen > 0 && chosen < boxes().length;
  };
  all?.addEventListener('change', () => {
    for (const box of boxes()) box.checked = all.checked;
  });
  form.addEventListener('change', tell);
  all?.closest('p')?.removeAttribute('hidden');
  // What was ticked before somebody came back to this page.
  tell();
}
