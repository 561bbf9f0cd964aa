/** An article that was let go: in which zone, and before how many others placed there. */
export type Drop = { articleId: string; zone: string; index: number };

/** How near to the edge of the window, in pixels, the page begins to move along. */
const EDGE = 72;
const STEP = 12;

/**
 * Lets articles be dragged by a handle, with a mouse, a pen or a finger. Nothing moves before it is let go: a line shows
 * where it will stand. Whoever uses the keyboard has the buttons; the handles are hidden from them.
 */
export function makeDraggable(area: HTMLElement, onDrop: (drop: Drop) => void): void {
  addHandles(area);
  new MutationObserver(() => addHandles(area)).observe(area, { childList: true });
  area.addEventListener('pointerdown', (event) => {
    const handle = (event.target as Element).closest<HTMLElement>('.grip');
    const item = handle?.closest<HTMLElement>('li');
    if (!handle || !item || event.button !== 0) return;
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
    follow(handle, { area, item, onDrop });
  });
}

function addHandles(area: HTMLElement): void {
  for (const item of area.querySelectorAll<HTMLElement>('li[data-article]:not(.grips)')) {
    const handle = document.createElement('span');
    handle.className = 'grip';
    handle.ariaHidden = 'true';
    handle.textContent = '⠿';
    item.classList.add('grips');
    item.prepend(handle);
  }
}

type Drag = { area: HTMLElement; item: HTMLElement; onDrop: (drop: Drop) => void };

function follow(handle: HTMLElement, { area, item, onDrop }: Drag): void {
  const line = document.createElement('li');
  line.className = 'drop';
  line.ariaHidden = 'true';
  item.classList.add('lifted');
  const end = new AbortController();
  const { signal } = end;
  handle.addEventListener('pointermove', (event) => show(line, { area, item, event }), { signal });
  handle.addEventListener('pointerup', () => finish(true), { signal });
  handle.addEventListener('pointercancel', () => finish(false), { signal });
  addEventListener('keydown', ({ key }) => key === 'Escape' && finish(false), { signal });

  function finish(isDropped: boolean): void {
    end.abort();
    const drop = isDropped ? dropAt(line, item) : null;
    line.remove();
    item.classList.remove('lifted');
    if (drop) onDrop(drop);
  }
}

/** Puts the line where the pointer is: in the zone under it, before the first article whose middle is lower. */
function show(
  line: HTMLElement,
  { area, item, event }: { area: HTMLElement; item: HTMLElement; event: PointerEvent },
): void {
  const { clientX: x, clientY: y } = event;
  if (y < EDGE) scrollBy(0, -STEP);
  else if (y > innerHeight - EDGE) scrollBy(0, STEP);
  const zone = [...area.querySelectorAll<HTMLElement>('.zone')].find((each) => holds(each, x, y));
  if (zone) place(line, { zone, item, y });
  else line.remove();
}

function place(line: HTMLElement, { zone, item, y }: { zone: HTMLElement; item: HTMLElement; y: number }): void {
  const others = [...zone.querySelectorAll<HTMLElement>('li.placed')].filter((each) => each !== item);
  const next = others.find((each) => middleOf(each) > y);
  const list = zone.querySelector('ol');
  if (next) next.before(line);
  else if (others.length > 0) others.at(-1)?.after(line);
  else list?.prepend(line);
}

function dropAt(line: HTMLElement, item: HTMLElement): Drop | null {
  const zone = line.closest<HTMLElement>('.zone');
  if (!zone) return null;
  const items = [...zone.querySelectorAll<HTMLElement>('li.placed, li.drop')].filter((each) => each !== item);
  return { articleId: item.dataset.article ?? '', zone: zone.dataset.zone ?? '', index: items.indexOf(line) };
}

function holds(element: HTMLElement, x: number, y: number): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return x >= left && x <= right && y >= top && y <= bottom;
}

function middleOf(element: HTMLElement): number {
  const { top, height } = element.getBoundingClientRect();
  return top + height / 2;
}
