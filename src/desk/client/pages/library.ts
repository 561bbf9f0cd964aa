import { element } from '../pictures/element.ts';
import { fileButtons, gatherFiles } from '../pictures/gather-files.ts';
import { sendFiles } from '../pictures/upload-list.ts';
import { sayer } from '../say.ts';

/** The library: its form becomes a place to choose, drop and paste several pictures, each followed until it is there. */
const say = sayer();
const form = document.querySelector<HTMLFormElement>('#send');
if (form) better(form);

function better(form: HTMLFormElement): void {
  const list = element('ul', { className: 'sending', 'aria-label': say('pictures.send.list') });
  const title = element('h2', {}, form.querySelector('label')?.textContent ?? '');
  const hint = element('p', { className: 'hint' }, form.querySelector('.hint')?.textContent ?? '');
  const place = element('div', { className: form.className, id: form.id }, title, hint);
  const drop = element('p', { className: 'hint' }, say('pictures.send.drop'));
  const early = [...(form.querySelector<HTMLInputElement>('input[type=file]')?.files ?? [])];
  let queue = Promise.resolve();
  const take = (files: File[]) => {
    if (!list.isConnected) place.append(list);
    queue = queue.then(async () => {
      await sendFiles(files, { say, list });
    });
  };
  if (matchMedia('(pointer: fine)').matches) place.append(drop);
  place.append(element('p', { className: 'acts' }, ...fileButtons(say, take)));
  gatherFiles(place, take);
  form.replaceWith(place);
  // Chosen before this script had come.
  if (early.length > 0) take(early);
}
