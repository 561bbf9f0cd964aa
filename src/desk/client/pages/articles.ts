/**
 * Ticking all articles of the page at once, how many are ticked, and the Enter key in what is to be done to them. Its few
 * words come with the page's own markup.
 */
const list = document.querySelector<HTMLFormElement>('form.list');
const all = document.querySelector<HTMLInputElement>('#select-all');
const told = document.querySelector<HTMLElement>('#chosen');
const boxes = [...(list?.querySelectorAll<HTMLInputElement>('input[name=article]') ?? [])];

function tell(): void {
  const chosen = boxes.filter(({ checked }) => checked).length;
  if (told) told.textContent = chosen > 0 ? `${told.dataset.said} ${chosen}` : '';
  if (!all) return;
  all.checked = chosen > 0 && chosen === boxes.length;
  all.indeterminate = chosen > 0 && chosen < boxes.length;
}

/** In a field whose line holds one button, Enter presses that one. */
function pressOwnButton({ key, target }: KeyboardEvent): void {
  if (key !== 'Enter' || !(target instanceof HTMLInputElement)) return;
  target.closest('.bulk .acts')?.querySelector<HTMLButtonElement>('button')?.click();
}

all?.addEventListener('change', () => {
  for (const box of boxes) box.checked = all.checked;
});
list?.addEventListener('change', tell);
list?.addEventListener('keydown', pressOwnButton);
all?.closest('p')?.removeAttribute('hidden');
// What was ticked before somebody came back to this page.
tell();
