import { sayer } from '../say.ts';

/** Ticking all articles of the page at once, and how many are ticked. */
const say = sayer();
const list = document.querySelector<HTMLFormElement>('form.list');
const boxes = [...(list?.querySelectorAll<HTMLInputElement>('input[name=article]') ?? [])];
const told = document.getElementById('chosen');
const all = document.createElement('input');

function tell(): void {
  const chosen = boxes.filter(({ checked }) => checked).length;
  all.checked = chosen > 0 && chosen === boxes.length;
  all.indeterminate = chosen > 0 && chosen < boxes.length;
  if (told) told.textContent = chosen > 0 ? say('articles.select.count', { count: chosen }) : '';
}

function addAll(form: HTMLFormElement): void {
  const line = document.createElement('p');
  const label = document.createElement('label');
  line.className = 'choice';
  all.type = 'checkbox';
  all.id = 'select-all';
  label.htmlFor = all.id;
  label.textContent = say('articles.select.all');
  line.append(all, label);
  form.prepend(line);
  all.addEventListener('change', () => {
    for (const box of boxes) box.checked = all.checked;
    tell();
  });
}

if (list && boxes.length > 0) {
  addAll(list);
  list.addEventListener('change', tell);
  // What was ticked before somebody went back to this page.
  tell();
}
