import { awaitPicture } from '../pictures/await-picture.ts';
import { cutOn } from '../pictures/cut-picture.ts';
import { setFocusOn } from '../pictures/set-focus.ts';
import { sayer } from '../say.ts';

/** The page of a picture: its point of interest and its crop are set on the picture itself. */
const say = sayer();
const field = (id: string) => document.getElementById(id) as HTMLInputElement | null;

const [focalX, focalY, focus] = [field('focalX'), field('focalY'), document.getElementById('focus')];
if (focalX && focalY && focus) setFocusOn(focus, { x: focalX, y: focalY }, say);

const [x, y, width, height] = [field('x'), field('y'), field('width'), field('height')];
const cut = document.getElementById('cut');
if (x && y && width && height && cut) cutOn(cut, { x, y, width, height }, say);

const waiting = document.getElementById('waiting');
if (waiting) awaitPicture(Number(waiting.dataset.id)).then(() => location.reload());
