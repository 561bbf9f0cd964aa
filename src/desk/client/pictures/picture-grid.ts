import type { PictureChoice } from '#content/media.ts';
import { redrawList } from '../redraw-list.ts';
import type { Say } from '../say.ts';
import { element } from './element.ts';

/** Pictures as buttons, side by side; the arrow keys go from one to the next, Home and End to the ends. */
export type PictureGrid = {
  list: HTMLElement;
  add: (pictures: PictureChoice[]) => void;
  /** Shows these in place of all others. */
  show: (pictures: PictureChoice[]) => void;
};

/** A grid that tells which picture was chosen; the keyboard goes to the search when none is left under it. */
export function pictureGrid(
  { say, search }: { say: Say; search: HTMLElement },
  onChoice: (picture: PictureChoice) => void,
): PictureGrid {
  const list = element('ul', { className: 'grid', 'aria-label': say('pictures.pick.results') });
  const buttons = () => [...list.querySelectorAll('button')];
  const cards = (pictures: PictureChoice[]) => pictures.map((picture) => card(picture, say, onChoice));
  list.addEventListener('keydown', (event) => {
    const all = buttons();
    const at = all.indexOf(event.target as HTMLButtonElement);
    const next = at < 0 ? undefined : all[placeAfter(event.key, at, all)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
  return {
    list,
    add: (pictures) => list.append(...cards(pictures)),
    show: (pictures) => redrawList(list, cards(pictures), search),
  };
}

function placeAfter(key: string, at: number, all: HTMLElement[]): number {
  const columns = all.findIndex(({ offsetTop }) => offsetTop > (all[0]?.offsetTop ?? 0));
  const row = columns > 0 ? columns : all.length;
  const places: Record<string, number> = {
    ArrowRight: at + 1,
    ArrowLeft: at - 1,
    ArrowDown: at + row,
    ArrowUp: at - row,
    Home: 0,
    End: all.length - 1,
  };
  return places[key] ?? -1;
}

function card(picture: PictureChoice, say: Say, onChoice: (picture: PictureChoice) => void): HTMLElement {
  const { thumbnail, caption, alt, credit } = picture;
  const image = element('img', { src: thumbnail, alt: '', width: 320, height: 213, loading: 'lazy' });
  const title = element('span', { className: 'title' }, caption || alt || `${picture.width} × ${picture.height}`);
  const button = element('button', { type: 'button', onclick: () => onChoice(picture) }, image, title);
  button.dataset.key = String(picture.id);
  const note = element('span', { className: credit ? 'soft' : 'badge bad' }, credit || say('pictures.pick.noCredit'));
  return element('li', {}, button, note);
}
