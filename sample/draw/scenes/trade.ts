import { gouge, ground, hatching } from '../carving.ts';
import { manInShirt, walkerWithBasin } from '../figures.ts';
import { acacia, birds, sky, sun } from '../landscape.ts';
import { ink } from '../palette.ts';
import { cut, type Drawing, disc, path, place, points, rect, shade, stroke } from '../shapes.ts';

/** A road barrier and the lorries that wait behind it, seen from this side of the border. */
export function borderPost(): Drawing {
  return [
    sky(ink.clay),
    sun([520, 380, 160], ink.straw, ink.laterite),
    ground(points('0,620 300,590 700,612 1100,586 1600,600'), 800, ink.brick),
    acacia({ x: 250, y: 640, scale: 1.3 }, ink.bark, ink.reed),
    rect([0, 690, 1600, 377], ink.sand),
    path('M0,860L1600,800V1067H0Z', ink.bark),
    path(
      gouge([40, 1010], [420, 990], 9) + gouge([560, 984], [940, 964], 9) + gouge([1080, 956], [1460, 936], 9),
      ink.straw,
    ),
    lorry({ x: -60, y: 850, scale: 0.94 }, ink.river, ink.ochre),
    lorry({ x: 420, y: 846 }, ink.laterite, ink.paper),
    guardHut(),
    walkerWithBasin({ x: 1010, y: 880, scale: 1.5 }, { cloth: ink.ochre, trim: ink.indigo, head: ink.laterite }),
    manInShirt({ x: 1450, y: 900, scale: 1.75 }, { cloth: ink.river, trim: ink.reed, head: ink.reed }),
    barrier(),
  ].join('');
}

const lorry = (at: Parameters<typeof place>[0], cab: string, load: string): Drawing =>
  place(
    at,
    path('M0,-330Q60,-372 120,-340Q190,-384 250,-340Q310,-366 350,-320V-80H0Z', load),
    path([30, 90, 150, 210, 270, 330].map((x) => gouge([x, -330], [x - 8, -100], 4)).join(''), ink.bark),
    stroke('M0,-230H350M0,-160H350', ink.bark, 5),
    rect([-10, -100, 500, 34], ink.black),
    path('M366,-80V-260H450Q474,-256 486,-180L500,-160V-80Z', cab),
    path('M392,-238H444Q456,-232 462,-176H392Z', ink.night),
    rect([480, -120, 22, 26], ink.straw),
    ...[60, 150, 420].map((x) => disc([x, -46, 50], ink.black) + disc([x, -46, 22], ink.stone)),
  );

const guardHut = (): Drawing =>
  rect([1180, 520, 230, 300], ink.paper) +
  shade('M1340,520h70v300h-70Z', 0.16) +
  path('M1140,524L1200,450H1400L1450,524Z', ink.indigo) +
  rect([1216, 590, 104, 84], ink.night) +
  stroke('M1268,590v84', ink.paper, 7) +
  rect([1180, 720, 160, 14], ink.laterite);

function barrier(): Drawing {
  const bands = Array.from({ length: 9 }, (_, index) => path(`M${index * 120},-18h60l-18,36h-60Z`, ink.laterite));
  return (
    rect([1296, 760, 44, 190], ink.black) +
    rect([1270, 930, 96, 28], ink.black) +
    place(
      { x: 1390, y: 800, turn: 177.5 },
      rect([-70, -30, 90, 60], ink.black),
      cut(
        'pole',
        'M0,-18H1500V18H0Z',
        rect([0, -18, 1500, 36], ink.paper),
        ...bands,
        path('M1080,-18h60l-18,36h-60ZM1200,-18h60l-18,36h-60ZM1320,-18h60l-18,36h-60Z', ink.laterite),
      ),
    )
  );
}

/** An ore train on a viaduct through the green hills of Guinea. */
export function oreTrain(): Drawing {
  const wagons = Array.from({ length: 9 }, (_, index) => wagon(1130 - index * 158));
  const piers = Array.from(
    { length: 8 },
    (_, index) =>
      path(`M${70 + index * 220},640h44l18,430h-80Z`, ink.stone) +
      shade(`M${96 + index * 220},640h18l18,430h-34Z`, 0.18),
  );
  return [
    sky(ink.sky),
    sun([330, 260, 130], ink.ochre, ink.paper),
    ground(points('0,430 200,330 420,420 700,250 960,380 1200,280 1420,360 1600,300'), 1067, ink.foam),
    ground(points('0,560 260,470 520,560 820,440 1100,540 1380,450 1600,520'), 1067, ink.river),
    hatching(points('60,560 260,490'), { step: 34, lean: [26, 90], width: 6, seed: 4 }, ink.reed),
    hatching(points('620,540 820,460 1000,520'), { step: 34, lean: [20, 100], width: 6, seed: 8 }, ink.reed),
    hatching(points('1220,520 1380,470 1560,520'), { step: 34, lean: [20, 90], width: 6, seed: 9 }, ink.reed),
    ...piers,
    ground(points('0,900 300,860 640,960 1000,900 1300,940 1600,880'), 1067, ink.reed),
    hatching(points('0,960 640,1000 1600,950'), { step: 40, lean: [14, -46], width: 6, seed: 11 }, ink.river),
    rect([0, 618, 1600, 32], ink.bark),
    rect([0, 650, 1600, 10], ink.night),
    ...wagons,
    engine(),
    birds(points('1180,170 1270,140 1090,130'), ink.indigo, 28),
  ].join('');
}

const wagon = (x: number): Drawing =>
  path(`M${x - 66},520Q${x - 40},466 ${x - 10},484Q${x + 20},458 ${x + 66},520Z`, ink.brick) +
  path(`M${x - 74},516h148l-14,70h-120Z`, ink.indigo) +
  path(
    gouge([x - 40, 526], [x - 34, 580], 4) + gouge([x, 526], [x, 580], 4) + gouge([x + 40, 526], [x + 34, 580], 4),
    ink.night,
  ) +
  rect([x - 80, 586, 160, 10], ink.black) +
  [-46, -16, 16, 46].map((dx) => disc([x + dx, 602, 15], ink.black)).join('');

const engine = (): Drawing =>
  path('M1216,470H1440Q1500,474 1516,540L1520,590H1216Z', ink.laterite) +
  rect([1216, 540, 303, 20], ink.straw) +
  path('M1400,484H1446Q1480,488 1492,526H1400Z', ink.night) +
  rect([1240, 492, 36, 34], ink.night) +
  rect([1296, 492, 36, 34], ink.night) +
  rect([1250, 448, 120, 24], ink.brick) +
  rect([1210, 586, 316, 14], ink.black) +
  [1250, 1290, 1330, 1410, 1450, 1490].map((x) => disc([x, 604, 17], ink.black)).join('');
