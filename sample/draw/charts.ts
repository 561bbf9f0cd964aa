import { gouge } from './carving.ts';
import { ink } from './palette.ts';
import { type Drawing, board, label, path, place, rect, stroke } from './shapes.ts';

/** A cocoa pod of 300 units lying on its side, with its ribs cut out. */
export const cocoaPod = (skin: string, rib: string): Drawing =>
  path('M-150,0C-140,-64 -60,-92 20,-84C90,-78 136,-38 156,0C136,38 90,78 20,84C-60,92 -140,64 -150,0Z', skin) +
  path([-52, -20, 14, 48].map((y) => gouge([-120, y * 0.35], [128, y * 0.3], 9).replace(/Q/g, 'Q') + gouge([-90, y], [96, y * 0.95], 8)).join(''), rib);

/** Average world price of cocoa, year by year, in dollars a tonne: rounded yearly means of the ICCO daily price. */
export function cacaoPrice(): Drawing {
  const years = [['2020', 2370], ['2021', 2430], ['2022', 2390], ['2023', 3280], ['2024', 7300]] as const;
  const [floor, tallest, left, step] = [930, 700, 120, 284];
  const bars = years.map(([year, price], index) => {
    const [x, height, last] = [left + index * step, (price / 7300) * tallest, index === years.length - 1];
    return (
      rect([x, floor - height, 210, height], last ? ink.laterite : ink.ochre) +
      label(`${Math.floor(price / 1000)}\u202f${String(price % 1000).padStart(3, '0')}`, [x + 105, floor - height - 28], { size: last ? 92 : 68, weight: 800, anchor: 'middle', colour: last ? ink.laterite : ink.black }) +
      label(year, [x + 105, floor + 78], { size: 58, weight: 600, anchor: 'middle' })
    );
  });
  return [
    rect([0, 0, board.width, board.height], ink.paper),
    place({ x: 330, y: 260, scale: 1.1, turn: -14 }, cocoaPod(ink.laterite, ink.brick)),
    ...bars,
    stroke(`M80,${floor}H1520`, ink.black, 6),
    label('dollars la tonne', [560, 300], { size: 56, weight: 500 }),
  ].join('');
}
