import { make, makeButton } from '../make-element.ts';
import type { Say } from '../say.ts';

type Fields = Record<'x' | 'y' | 'width' | 'height', HTMLInputElement>;

/** Shapes that newspapers use, as width by height. */
const SHAPES: [name: string, ratio: number][] = [
  ['16:9', 16 / 9],
  ['3:2', 3 / 2],
  ['4:3', 4 / 3],
];
/** Less than this, in hundredths, is a click and no frame. */
const LEAST = 5;

/** Lets a crop be drawn on the whole picture, or taken in a known shape; the four numbers follow, and lead. */
export function cutOn(stage: HTMLElement, fields: Fields, say: Say): void {
  const frame = make('div', { class: 'frame' });
  const draw = () => {
    for (const [name, field] of Object.entries(NAMES)) frame.style.setProperty(name, `${fields[field].value}%`);
  };
  const put = (part: Record<keyof Fields, number>) => {
    for (const name of Object.keys(part) as (keyof Fields)[]) fields[name].value = String(round(part[name]));
    draw();
  };
  stage.classList.add('cut');
  stage.append(frame);
  drawBy(stage, put);
  for (const field of Object.values(fields)) field.addEventListener('input', draw);
  fields.x.closest('form')?.prepend(shapes({ say, stage, put }));
  draw();
}

const NAMES = { '--x': 'x', '--y': 'y', '--w': 'width', '--h': 'height' } as const;

type Put = (part: Record<keyof Fields, number>) => void;

function drawBy(stage: HTMLElement, put: Put): void {
  let from: [number, number] | null = null;
  const placeOf = ({ clientX, clientY }: PointerEvent): [number, number] => {
    const { left, top, width, height } = stage.getBoundingClientRect();
    const within = (value: number) => Math.min(100, Math.max(0, value * 100));
    return [within((clientX - left) / width), within((clientY - top) / height)];
  };
  stage.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    stage.setPointerCapture(event.pointerId);
    from = placeOf(event);
  });
  stage.addEventListener('pointermove', (event) => {
    if (!from) return;
    const [x, y] = placeOf(event);
    const part = { x: Math.min(x, from[0]), y: Math.min(y, from[1]) };
    const size = { width: Math.abs(x - from[0]), height: Math.abs(y - from[1]) };
    if (size.width >= LEAST && size.height >= LEAST) put({ ...part, ...size });
  });
  for (const end of ['pointerup', 'pointercancel'] as const) {
    stage.addEventListener(end, () => {
      from = null;
    });
  }
}

function shapes({ say, stage, put }: { say: Say; stage: HTMLElement; put: Put }): HTMLElement {
  const shape = (label: string, ratio: number) => makeButton(label, () => put(centred(stage, ratio)));
  const buttons = SHAPES.map(([label, ratio]) => shape(label, ratio));
  const label = make('span', { class: 'hint' }, say('pictures.cut.draw'));
  return make('div', {}, label, make('p', { class: 'acts' }, ...buttons, shape(say('pictures.cut.square'), 1)));
}

/** The largest part of this shape, in the middle. */
function centred(stage: HTMLElement, ratio: number): Record<keyof Fields, number> {
  const { width, height } = stage.getBoundingClientRect();
  const own = width / height;
  const [w, h] = own > ratio ? [(100 * ratio) / own, 100] : [100, (100 * own) / ratio];
  return { x: (100 - w) / 2, y: (100 - h) / 2, width: w, height: h };
}

function round(percent: number): number {
  return Math.round(percent * 100) / 100;
}
