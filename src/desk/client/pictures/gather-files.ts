import type { Say } from '../say.ts';
import { element } from './element.ts';

/** On an iPhone, a list of types without HEIC makes the phone hand over a JPEG. */
const ACCEPTED = 'image/jpeg,image/png,image/webp,image/avif,image/gif';

/** Buttons to choose pictures and to take one, which give what was chosen. */
export function fileButtons(say: Say, onFiles: (files: File[]) => void): HTMLElement[] {
  const choose = opener({ accept: ACCEPTED, multiple: true }, onFiles);
  const camera = opener({ accept: 'image/*' }, onFiles);
  camera.setAttribute('capture', 'environment');
  const button = (key: string, input: HTMLInputElement) =>
    element('button', { type: 'button', onclick: () => input.click() }, say(key));
  const chooser = button('pictures.send.choose', choose);
  chooser.classList.add('main');
  const hasCamera = matchMedia('(pointer: coarse)').matches;
  return hasCamera ? [chooser, button('pictures.send.camera', camera), choose, camera] : [chooser, choose];
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

function opener(given: { accept: string; multiple?: boolean }, onFiles: (files: File[]) => void): HTMLInputElement {
  const input = element('input', { type: 'file', hidden: true, ...given });
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])];
    input.value = '';
    if (files.length > 0) onFiles(files);
  });
  return input;
}
