import type { PictureChoice } from '#content/media.ts';
import type { Say } from '../say.ts';
import { creditField } from './credit-field.ts';
import { element } from './element.ts';
import { fileButtons, gatherFiles } from './gather-files.ts';
import { pictureGrid } from './picture-grid.ts';
import { sendFiles } from './upload-list.ts';

export type { PictureChoice };

/** How uploads are followed; progress in bytes. */
export type UploadTools = { say: Say; onProgress?: (done: number, total: number) => void };

/**
 * Lets one choose a picture of the library, or send one up. Null when one changes one's mind. The page brings the
 * messages `pictures.`.
 */
export function pickPicture(say: Say): Promise<PictureChoice | null> {
  return new Promise((resolve) => {
    let chosen: PictureChoice | null = null;
    const dialog = element('dialog', { className: 'picker', 'aria-label': say('pictures.pick.title') });
    const choose = (picture: PictureChoice) => {
      chosen = picture;
      dialog.close();
    };
    dialog.append(...contents(dialog, { say, choose }));
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(chosen);
    });
    document.body.append(dialog);
    dialog.showModal();
    dialog.querySelector<HTMLElement>('input[type=search]')?.focus();
  });
}

/**
 * Sends pictures up and waits until they can be shown. What is refused is left out, and told in a note at the foot of the
 * page that can be closed.
 */
export async function uploadPictures(files: File[], { say, onProgress }: UploadTools): Promise<PictureChoice[]> {
  const list = element('ul', { className: 'sending' });
  const close = element('button', { type: 'button', onclick: () => panel.remove() }, say('pictures.pick.close'));
  const panel = element('section', { className: 'uploads card', 'aria-label': say('pictures.send.list') }, list);
  document.body.append(panel);
  const pictures = await sendFiles(files, { say, list, ...(onProgress ? { onProgress } : {}) });
  if (pictures.length === files.length) panel.remove();
  else panel.append(close);
  return pictures;
}

type Tools = { say: Say; choose: (picture: PictureChoice) => void };

function contents(dialog: HTMLDialogElement, { say, choose }: Tools): HTMLElement[] {
  const search = searching({ say, choose });
  const list = element('ul', { className: 'sending', 'aria-label': say('pictures.send.list') });
  const foot = (picture: PictureChoice) => {
    const credit = creditField({ say, onSaved: search.again });
    credit.show(picture);
    return credit.element;
  };
  const send = async (files: File[]) => {
    const [first, ...others] = await sendFiles(files, { say, list, foot });
    if (first && others.length === 0) choose(first);
    else await search.again();
  };
  gatherFiles(dialog, send);
  const close = element('button', { type: 'button', onclick: () => dialog.close() }, say('pictures.pick.close'));
  const head = element('header', {}, element('h2', {}, say('pictures.pick.title')), close);
  const acts = element('div', { className: 'acts' }, ...fileButtons(say, send));
  return [head, search.form, acts, list, search.results];
}

function searching({ say, choose }: Tools) {
  const input = element('input', { type: 'search', id: 'pick-search' });
  const label = element('label', { htmlFor: 'pick-search' }, say('pictures.pick.search'));
  const count = element('p', { className: 'soft', role: 'status' });
  const grid = pictureGrid({ say, search: input }, choose);
  const more = element('button', { type: 'button', hidden: true }, say('pictures.pick.more'));
  let asked = 0;
  const load = async (page: string | null) => {
    asked += 1;
    const mine = asked;
    const answer = await look(input.value, page);
    if (mine !== asked) return;
    (page === null ? grid.show : grid.add)(answer?.pictures ?? []);
    more.hidden = !answer?.next;
    more.onclick = () => load(answer?.next ?? null);
    count.textContent = answer
      ? say('pictures.pick.count', { count: grid.list.childElementCount })
      : say('pictures.pick.failed');
  };
  let pause: ReturnType<typeof setTimeout>;
  input.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => load(null), 250);
  });
  const form = element('form', {}, label, input, count);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    load(null);
  });
  load(null);
  const results = element('div', { className: 'results' }, grid.list, more);
  return { form, results, again: () => load(null) };
}

type Found = { pictures: PictureChoice[]; next: string | null };

async function look(question: string, page: string | null): Promise<Found | null> {
  const query = new URLSearchParams({ q: question, ...(page ? { page } : {}) });
  try {
    const answer = await fetch(`/desk/pictures/search.json?${query}`, { headers: { Accept: 'application/json' } });
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}
