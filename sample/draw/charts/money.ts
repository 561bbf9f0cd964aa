import { ink } from '../palette.ts';
import { cocoaPod } from '../scenes/land.ts';
import { board, type Drawing, dashed, label, path, rect, stroke } from '../shapes.ts';

/** Mean world price of cocoa, year by year, in dollars a tonne: yearly means of the ICCO's daily price, rounded to ten. */
const cocoaPrices = [
  ['2020', 2370],
  ['2021', 2430],
  ['2022', 2390],
  ['2023', 3280],
  ['2024', 7300],
] as const;

const sheet = (): Drawing => rect([0, 0, board.width, board.height], ink.paper);

/** How the price of cocoa tripled. */
export function cocoaPrice(): Drawing {
  const [floor, tallest] = [930, 690];
  const bars = cocoaPrices.map(([year, price], index) => {
    const [x, height, isLast] = [110 + index * 288, (price / 7300) * tallest, index === cocoaPrices.length - 1];
    const figure = `${Math.floor(price / 1000)}\u202f${String(price % 1000).padStart(3, '0')}`;
    return (
      rect([x, floor - height, 220, height], isLast ? ink.laterite : ink.ochre) +
      label(figure, [x + 110, floor - height - 28], {
        size: isLast ? 100 : 70,
        weight: 800,
        anchor: 'middle',
        colour: isLast ? ink.laterite : ink.black,
      }) +
      label(year, [x + 110, floor + 82], { size: 62, weight: 600, anchor: 'middle' })
    );
  });
  const pods =
    cocoaPod({ x: 470, y: 150, scale: 1.05, turn: 62 }, { skin: ink.laterite, rib: ink.brick }) +
    cocoaPod({ x: 640, y: 190, scale: 0.8, turn: 118 }, { skin: ink.ochre, rib: ink.laterite });
  return [
    sheet(),
    pods,
    ...bars,
    stroke(`M80,${floor}H1520`, ink.black, 7),
    label('dollars', [720, 250], { size: 62, weight: 500 }),
    label('la tonne', [720, 325], { size: 62, weight: 500 }),
  ].join('');
}

/** A river: two heights on the left bank of the sheet, two on the right, and where between them (0 to 1) it bends. */
type Flow = {
  from: readonly [x: number, top: number, bottom: number];
  to: readonly [x: number, top: number, bottom: number];
  bend: number;
};

function flow({ from: [x1, top1, bottom1], to: [x2, top2, bottom2], bend }: Flow, fill: string): Drawing {
  const [early, late] = [x1 + (x2 - x1) * (bend + 0.12), x1 + (x2 - x1) * (bend - 0.12)];
  return path(
    `M${x1},${top1}C${early},${top1} ${late},${top2} ${x2},${top2}V${bottom2}C${late},${bottom2} ${early},${bottom1} ${x1},${bottom1}Z`,
    fill,
  );
}

/** Where a state's money comes from and where it goes: an order of sizes, with no figures. */
export function budget(): Drawing {
  const sources = [
    ['Impôts', 'et douanes', 60, 560, 260, 620, ink.river],
    ['Emprunts', '', 620, 860, 620, 800, ink.indigo],
    ['Dons', '', 920, 1010, 800, 850, ink.dusk],
  ] as const;
  const uses = [
    ['Salaires', 60, 300, 260, 450, ink.laterite],
    ['Fonctionnement', 350, 540, 450, 590, ink.brick],
    ['Investissement', 590, 780, 590, 720, ink.ochre],
    ['Dette', 830, 1010, 720, 850, ink.bark],
  ] as const;
  return [
    sheet(),
    ...sources.map(([, , top, bottom, into, until, fill]) =>
      flow({ from: [40, top, bottom], to: [720, into, until], bend: 0.66 }, fill),
    ),
    ...uses.map(([, top, bottom, from, until, fill]) =>
      flow({ from: [880, from, until], to: [1560, top, bottom], bend: 0.26 }, fill),
    ),
    rect([720, 240, 160, 630], ink.black),
    label('BUDGET', [822, 555], { size: 84, weight: 900, colour: ink.paper, anchor: 'middle', turn: -90, spacing: 10 }),
    ...sources.map(
      ([name, more, top, bottom]) =>
        label(name, [76, (top + bottom) / 2 + (more ? -14 : 22)], { size: 64, weight: 800, colour: ink.paper }) +
        label(more, [76, (top + bottom) / 2 + 62], { size: 64, weight: 800, colour: ink.paper }),
    ),
    ...uses.map(([name, top, bottom, , , fill]) =>
      label(name, [1528, (top + bottom) / 2 + 22], {
        size: 64,
        weight: 800,
        colour: fill === ink.ochre ? ink.black : ink.paper,
        anchor: 'end',
      }),
    ),
  ].join('');
}

/** What a gigabyte weighs in a month's income, against the United Nations' target: orders of size, not measurements. */
export function gigabyte(): Drawing {
  const rows = [
    ['Pays à revenu élevé', 150, ink.foam],
    ['Pays à revenu intermédiaire', 830, ink.ochre],
    ['Pays à faible revenu', 1410, ink.laterite],
  ] as const;
  const target = 900;
  return [
    sheet(),
    ...rows.map(([name, width, fill], index) => {
      const y = 300 + index * 260;
      const end = 80 + width;
      const torn =
        index === 2
          ? path(`M${end - 90},${y - 8}l36,36l-36,36l36,36l-36,36h36l36,-36l-36,-36l36,-36l-36,-36Z`, ink.paper)
          : '';
      return label(name, [104, y - 28], { size: 62, weight: 700 }) + rect([80, y, width, 130], fill) + torn;
    }),
    stroke('M80,200V1000', ink.black, 7),
    dashed(`M${80 + target},150V1000`, { colour: ink.indigo, width: 9, dash: '26 16' }),
    label('Objectif de l’ONU : 2 % du revenu', [80 + target, 112], {
      size: 62,
      weight: 800,
      colour: ink.indigo,
      anchor: 'middle',
    }),
  ].join('');
}
