import { cuts, dice, gouge, ground, hatching, rays, ripples } from '../carving.ts';
import { birds, canoe, leafyTree, palm, sky } from '../landscape.ts';
import { ink } from '../palette.ts';
import { type Drawing, disc, type Point, path, place, points, polygon, rect, shade, stroke } from '../shapes.ts';

/** The lighthouse of the Mamelles above the western tip of Dakar, at night. */
export function lighthouse(): Drawing {
  return [
    sky(ink.night),
    polygon(points('1052,262 -60,40 -60,470'), ink.indigo),
    polygon(points('1052,262 1660,120 1660,420'), ink.indigo),
    stars(),
    disc([300, 230, 86], ink.straw),
    disc([336, 208, 78], ink.indigo),
    rect([0, 760, 1600, 307], ink.river),
    ripples([0, 770, 1600, 290], { rows: 11, seed: 12, reach: 180 }, ink.foam),
    ground(points('420,780 560,690 760,520 950,440 1130,440 1320,540 1480,650 1600,690'), 800, ink.bark),
    ground(points('420,780 640,690 860,640 1060,650 1280,600 1460,660 1600,720'), 800, ink.brick),
    path('M400,780H1600V812L1400,796L1180,816L960,794L760,812L600,790Z', ink.bark),
    hatching(points('640,650 800,530 960,470'), { step: 44, lean: [60, 110], width: 5, seed: 2 }, ink.laterite),
    hatching(points('1140,470 1300,560 1460,660'), { step: 44, lean: [30, 100], width: 5, seed: 5 }, ink.brick),
    rect([940, 390, 220, 72], ink.paper),
    shade('M1090,390h70v72h-70Z', 0.2),
    rect([972, 410, 26, 30], ink.night),
    rect([1108, 410, 26, 30], ink.night),
    path('M1006,394L1020,300H1084L1098,394Z', ink.paper),
    shade('M1062,300h22l14,94h-30Z', 0.2),
    rect([1006, 288, 92, 16], ink.black),
    rect([1022, 232, 60, 58], ink.ochre),
    stroke('M1042,232v58M1062,232v58', ink.black, 5),
    path('M1012,234Q1052,176 1092,234Z', ink.laterite),
    stroke('M1052,200v-36', ink.laterite, 7),
    path(cuts('60,905 420,905 520,960 980,960 1100,930 1500,930 180,1010 560,1010', 10), ink.sky),
    canoe({ x: 330, y: 880, scale: 0.62 }, ink.black, ink.laterite),
  ].join('');
}

function stars(): Drawing {
  const roll = dice(33);
  return Array.from({ length: 34 }, () =>
    disc([roll() * 1600, roll() * 560, 2.5 + Math.round(roll() * 3)], ink.straw),
  ).join('');
}

/** The seafront of Conakry under its kapok trees, the Loos islands on the horizon. */
export function conakryCorniche(): Drawing {
  const waves = [
    [-80, 740],
    [-60, 800],
    [-90, 880],
  ] as const;
  return [
    sky(ink.sky),
    rays([1120, 470], { inner: 170, outer: 330, count: 60, from: 180, to: 360, width: 6 }, ink.paper),
    disc([1120, 470, 140], ink.laterite),
    birds(points('240,240 330,280 420,230 620,170'), ink.dusk, 30),
    path('M640,520Q760,440 880,470Q960,420 1060,520Z', ink.dusk),
    path('M1180,520Q1290,452 1420,480Q1500,470 1560,520Z', ink.dusk),
    rect([0, 516, 1600, 400], ink.river),
    ripples([0, 530, 1600, 330], { rows: 11, seed: 16, reach: 160 }, ink.reed),
    path(
      Array.from({ length: 9 }, (_, index) =>
        gouge(
          [1120 - 130 + ((index * 37) % 60), 536 + index * 26],
          [1120 + 120 - ((index * 53) % 70), 536 + index * 26],
          7,
        ),
      ).join(''),
      ink.clay,
    ),
    canoe({ x: 700, y: 670, scale: 0.7 }, ink.black, ink.ochre),
    path('M706,646V480L836,630Z', ink.paper),
    stroke('M700,650V460', ink.black, 7),
    canoe({ x: 950, y: 590, scale: 0.34 }, ink.black, ink.laterite),
    ...waves.map(([x, y], index) =>
      path(
        `M${x},${y}Q120,${y - 40} 300,${y - 6}T700,${y + 4}T1100,${y + 10}T1700,${y - 10}L1700,1100H-100Z`,
        [ink.foam, ink.sky, ink.paper][index] ?? ink.paper,
      ),
    ),
    corniche(),
    leafyTree({ x: 170, y: 950, scale: 3 }, { trunk: ink.bark, crown: ink.reed, light: ink.river, seed: 9 }),
    palm({ x: 1440, y: 970, scale: 1.9, flip: true }, ink.bark, ink.reed),
  ].join('');
}

const corniche = (): Drawing =>
  [
    path('M-20,1067V900Q420,856 900,930Q1300,980 1620,930V1067Z', ink.bark),
    path('M-20,1067V930Q420,890 900,964Q1300,1010 1620,964V1067Z', ink.brick),
    ...Array.from({ length: 15 }, (_, index) =>
      rect([30 + index * 108, Math.round(railAt(38 + index * 108)) - 6, 16, 92], ink.paper),
    ),
    stroke('M-20,858Q420,800 900,884Q1300,930 1620,900', ink.paper, 13),
    stroke('M-20,890Q420,836 900,918Q1300,962 1620,932', ink.paper, 8),
  ].join('');

/** Height of the railing's upper bar at a distance from the left: the two arcs that draw it, followed. */
function railAt(x: number): number {
  const [start, width, from, pull, to] = x < 900 ? [-20, 920, 858, 800, 884] : [900, 720, 884, 930, 900];
  const share = (x - start) / width;
  return (1 - share) ** 2 * from + 2 * share * (1 - share) * pull + share ** 2 * to;
}

/** Saint-Louis: the iron bridge, and the sea that takes the houses of the Langue de Barbarie. */
export function saintLouis(): Drawing {
  const spans = Array.from({ length: 6 }, (_, index) => bridgeSpan(40 + index * 270));
  return [
    sky(ink.clay),
    rays([340, 330], { inner: 150, outer: 270, count: 52, width: 6 }, ink.straw),
    disc([340, 330, 124], ink.paper),
    rect([0, 470, 1600, 80], ink.river),
    ...spans,
    rect([0, 468, 1600, 16], ink.black),
    path('M0,540L1600,520V900H0Z', ink.sand),
    brokenHouse(120, 690, ink.paper),
    brokenHouse(420, 716, ink.ochre),
    wholeHouse(760, 690, ink.shell),
    wholeHouse(1020, 676, ink.laterite),
    wholeHouse(1300, 690, ink.paper),
    place({ x: 1260, y: 790, turn: 3 }, canoe({ x: 0, y: 0, scale: 1.1 }, ink.indigo, ink.ochre)),
    seaEdge(760, ink.river),
    seaEdge(830, ink.indigo),
    seaEdge(930, ink.night),
  ].join('');
}

const bridgeSpan = (x: number): Drawing =>
  stroke(`M${x},470Q${x + 135},300 ${x + 270},470`, ink.night, 13) +
  stroke(
    [34, 68, 101, 135, 169, 202, 236]
      .map((step) => `M${x + step},470v${-85 * (1 - ((step - 135) / 135) ** 2)}`)
      .join(''),
    ink.night,
    6,
  ) +
  rect([x - 14, 480, 28, 66], ink.bark);

const wholeHouse = (x: number, y: number, wall: string): Drawing =>
  rect([x, y - 150, 210, 170], wall) +
  shade(`M${x + 150},${y - 150}h60v170h-60Z`, 0.16) +
  rect([x - 10, y - 164, 230, 18], ink.bark) +
  rect([x + 26, y - 100, 42, 50], ink.night) +
  rect([x + 92, y - 100, 46, 120], ink.night);

const brokenHouse = (x: number, y: number, wall: string): Drawing =>
  path(
    `M${x},${y + 60}V${y - 150}H${x + 90}L${x + 106},${y - 104}L${x + 140},${y - 118}L${x + 150},${y - 50}L${x + 196},${y - 40}L${x + 214},${y + 60}Z`,
    wall,
  ) +
  rect([x + 22, y - 104, 40, 50], ink.night) +
  path(`M${x + 84},${y + 60}V${y - 66}H${x + 124}V${y + 60}Z`, ink.night) +
  path(gouge([x + 90, y - 150], [x + 66, y - 20], 5), ink.bark);

function seaEdge(y: number, fill: string): Drawing {
  const crests: Point[] = [-160, 90, 340, 590, 840].map((x) => [x, y]);
  const swell = crests
    .map(
      ([x]) =>
        `C${x + 60},${y - 70} ${x + 150},${y - 96} ${x + 190},${y - 40}C${x + 160},${y - 60} ${x + 150},${y - 14} ${x + 250},${y}`,
    )
    .join('');
  const edge = `M-160,${y}${swell}C1240,${y + 30} 1400,${y + 90} 1700,${y + 110}`;
  return path(`${edge}V1100H-160Z`, fill) + stroke(edge, ink.paper, 9);
}
