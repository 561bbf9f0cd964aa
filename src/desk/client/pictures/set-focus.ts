import { make } from '../make-element.ts';
import type { Say } from '../say.ts';

type Fields = { x: HTMLInputElement; y: HTMLInputElement };

const STEP = 2;

/** Lets the point of interest be set on the picture itself, by a click or the arrow keys; the two numbers follow. */
export function setFocusOn(stage: HTMLElement, { x, y }: Fields, say: Say): void {
  const told = make('span', { class: 'unseen', role: 'status' });
  const aim = make('button', { type: 'button', class: 'aim', 'aria-label': say('pictures.focus.set') });
  const draw = () => {
    aim.style.setProperty('--x', `${x.value}%`);
    aim.style.setProperty('--y', `${y.value}%`);
  };
  const put = (left: number, top: number) => {
    x.value = within(left);
    y.value = within(top);
    draw();
    told.textContent = say('pictures.focus.at', { x: Math.round(Number(x.value)), y: Math.round(Number(y.value)) });
  };
  aim.addEventListener('click', (event) => {
    if (event.detail === 0) return;
    const { left, top, width, height } = aim.getBoundingClientRect();
    put(((event.clientX - left) / width) * 100, ((event.clientY - top) / height) * 100);
  });
  aim.addEventListener('keydown', (event) => {
    const [across, down] = MOVES[event.key] ?? [0, 0];
    if (!across && !down) return;
    event.preventDefault();
    put(Number(x.value) + across * STEP, Number(y.value) + down * STEP);
  });
  for (const field of [x, y]) field.addEventListener('input', draw);
  stage.append(aim, told);
  draw();
}

const MOVES: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

function within(percent: number): string {
  return String(Math.min(100, Math.max(0, Math.round(percent * 10) / 10)));
}
