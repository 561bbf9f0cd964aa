import { type Attributes, make, makeButton } from '../make-element.ts';
import type { Say } from '../say.ts';

/** On an iPhone, a list of types without HEIC makes the phone hand over a JPEG. */
const ACCEPTED = 'image/jpeg,image/png,image/webp,image/avif,image/gif';

/** Buttons to choose pictures and to take one, which give what was chosen. */
export function fileButtons(say: Say, onFiles: (files: File[]) => void): HTMLElement[] {
  const choose = opener({ accept: ACCEPTED, multiple: true }, onFiles);
  const camera = opener({ accept: 'image/*', capture: 'environment' }, onFiles);
  const chooser = makeButton(say('pictures.send.choose'), () => choose.click(), { class: 'main' });
  const hasCamera = matchMedia('(pointer: coarse)').matches;
  const taker = makeButton(say('pictures.send.camera'), () => camera.click());
  return hasCamera ? [chooser, taker, choose, camera] : [chooser, choose];
}

/** Takes pictures that are dropped on an element or pasted anywhere on the page but in a field. */
export function gatherFiles(target: HTMLElement, onFiles: (files: File[]) => void): void {
  const give = (data: DataTransfer | null) => {
    const files = [...(data?.files ?? [])];
    if (files.length > 0) onFiles(files);
    return files.length > 0;
  };
  target.addEventListener('dragover', (event) => {
    event.preventDefault();
    target.classList.add('over');
  });
  target.addEventListener('dragleave', () => target.classList.remove('over'));
  target.addEventListener('drop', (event) => {
    event.preventDefault();
    target.classList.remove('over');
    give(event.dataTransfer);
  });
  document.addEventListener('paste', (event) => {
    if (target.isConnected && give(event.clipboardData)) event.preventDefault();
  });
}

function opener(given: Attributes, onFiles: (files: File[]) => void): HTMLInputElement {
  const input = make('input', { type: 'file', hidden: true, ...given });
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])];
    input.value = '';
    if (files.length > 0) onFiles(files);
  });
  return input;
}
