import { gouge, ground, hatching, rays } from '../carving.ts';
import { manInBoubou } from '../figures.ts';
import { palm, sky, sun } from '../landscape.ts';
import { ink } from '../palette.ts';
import { type Drawing, disc, ellipse, path, place, points, rect, ring, shade, stroke } from '../shapes.ts';

/** The low palace of Abomey with its bas-reliefs, under thatch. */
export function abomeyPalace(): Drawing {
  const reliefs = [lion, bird, fish, buffalo, pot];
  return [
    sky(ink.sky),
    sun([1270, 230, 130], ink.ochre, ink.paper),
    palm({ x: 170, y: 560, scale: 1.3 }, ink.bark, ink.river),
    palm({ x: 320, y: 560, scale: 0.95, flip: true }, ink.bark, ink.river),
    path('M-40,520L140,300H1460L1640,520Z', ink.bark),
    path(
      'M-40,520L140,300H1460L1640,520L1560,500L1480,524L1380,500L1280,524L1180,500L1080,524L980,500L880,524L780,500L680,524L580,500L480,524L380,500L280,524L180,500L80,524Z',
      ink.bark,
    ),
    hatching(points('150,320 1450,320'), { step: 30, lean: [-12, 130], width: 6, seed: 4 }, ink.ochre),
    hatching(points('90,400 1520,400'), { step: 36, lean: [-10, 100], width: 6, seed: 6 }, ink.brick),
    rect([60, 500, 1480, 400], ink.laterite),
    shade('M60,500h1480v46H60Z', 0.25),
    ...reliefs.map((relief, index) => {
      const x = 130 + index * 240 + (index > 2 ? 190 : 0);
      return (
        rect([x, 590, 200, 200], ink.brick) +
        rect([x + 12, 602, 176, 176], ink.straw) +
        place({ x: x + 100, y: 690 }, relief())
      );
    }),
    rect([834, 560, 192, 340], ink.night),
    rect([820, 546, 220, 20], ink.bark),
    rect([812, 560, 22, 340], ink.bark),
    rect([1026, 560, 22, 340], ink.bark),
    ground(points('0,890 500,880 1100,886 1600,876'), 1067, ink.sand),
    path('M834,884H1026L1120,1067H760Z', ink.straw),
    hatching(points('0,960 700,950'), { step: 70, lean: [60, -3], width: 5, seed: 21 }, ink.ochre),
    hatching(points('1150,980 1600,970'), { step: 70, lean: [60, -3], width: 5, seed: 22 }, ink.ochre),
    manInBoubou({ x: 930, y: 1010, scale: 1.6 }, { cloth: ink.indigo, trim: ink.dusk, head: ink.paper }),
  ].join('');
}

const lion = (): Drawing =>
  path(
    'M-70,30Q-76,-24 -30,-26L20,-24Q30,-60 62,-44Q80,-26 64,-2L40,10L44,60H26L16,24L-36,26L-44,60H-62L-58,30Q-76,10 -78,-40L-66,-36Z',
    ink.indigo,
  ) +
  disc([52, -26, 6], ink.straw) +
  path(gouge([-30, -8], [10, -6], 5), ink.straw);
const bird = (): Drawing =>
  path('M-64,-50Q-10,-70 20,-30Q40,-60 70,-46Q60,-30 44,-10Q30,40 -20,40L-66,62L-40,20Q-60,-10 -64,-50Z', ink.river) +
  path('M-6,38l-8,30h10l8,-32ZM14,32l-2,34h10l2,-38Z', ink.river) +
  disc([50, -38, 5], ink.straw) +
  path(gouge([-40, -30], [10, 10], 6), ink.straw);
const fish = (): Drawing =>
  path('M-80,0Q-20,-64 40,-6L76,-40L70,6L80,48L40,10Q-20,60 -80,0Z', ink.black) +
  disc([-46, -8, 8], ink.straw) +
  path(gouge([-20, -24], [-16, 26], 5) + gouge([4, -20], [8, 24], 5), ink.straw);
const buffalo = (): Drawing =>
  path(
    'M-70,-10Q-40,-44 20,-34Q40,-40 52,-30Q80,-40 78,-72Q92,-30 64,-14L68,20L46,18L40,4L36,60H18L12,20L-34,22L-42,60H-60L-56,16Q-70,10 -70,-10Z',
    ink.brick,
  ) +
  disc([58, -14, 5], ink.straw) +
  path(gouge([-40, -16], [10, -14], 5), ink.straw);
const pot = (): Drawing =>
  path('M-30,-66H30L24,-50Q72,-20 60,30Q44,70 0,70Q-44,70 -60,30Q-72,-20 -24,-50Z', ink.laterite) +
  points('-24,-6 24,-6 0,20 -28,40 28,40')
    .map(([x = 0, y = 0]) => disc([x, y, 8], ink.straw))
    .join('');

/** The great talking drum: a hollowed trunk with its slit, a carved animal lying along it. */
export function talkingDrum(): Drawing {
  return [
    sky(ink.brick),
    rays([800, 520], { inner: 470, outer: 720, count: 104, width: 9 }, ink.laterite),
    disc([800, 520, 450], ink.ochre),
    rect([0, 850, 1600, 217], ink.bark),
    path(
      gouge([80, 930], [560, 930], 6) +
        gouge([700, 980], [1340, 980], 7) +
        gouge([200, 1030], [640, 1030], 6) +
        gouge([1120, 910], [1540, 910], 6),
      ink.black,
    ),
    path('M420,740L360,880H440L480,740ZM1120,740L1160,880H1240L1180,740Z', ink.black),
    path(
      'M210,560C210,480 250,440 300,440H1300C1360,440 1400,500 1400,600C1400,710 1360,770 1300,770H300C250,770 210,690 210,560Z',
      ink.bark,
    ),
    shade(
      'M212,600C240,700 300,690 400,690H1200C1320,690 1380,680 1398,580C1404,710 1360,770 1300,770H300C250,770 212,700 212,600Z',
      0.35,
    ),
    ellipse([1310, 605, 86, 164], ink.clay),
    ellipse([1310, 605, 60, 124], ink.bark),
    ellipse([1310, 605, 32, 74], ink.black),
    path('M380,500H1150L1130,540H400Z', ink.black),
    path(Array.from({ length: 16 }, (_, index) => `M${330 + index * 54},620l27,-34l27,34l-27,34Z`).join(''), ink.ochre),
    path(Array.from({ length: 16 }, (_, index) => `M${345 + index * 54},620l12,-16l12,16l-12,16Z`).join(''), ink.brick),
    path(
      Array.from({ length: 30 }, (_, index) => gouge([320 + index * 30, 690], [330 + index * 30, 736], 6)).join(''),
      ink.clay,
    ),
    leopard(),
    path('M150,980L620,880L634,900L170,1004Z', ink.straw),
    disc([640, 886, 30], ink.laterite),
    path('M1480,1000L1010,894L1018,872L1494,976Z', ink.straw),
    disc([1004, 880, 30], ink.laterite),
  ].join('');
}

const leopard = (): Drawing =>
  place(
    { x: 780, y: 446 },
    path(
      'M-300,-10C-400,-6 -470,-60 -452,-140C-446,-180 -400,-196 -384,-168C-372,-140 -410,-136 -418,-118C-426,-80 -380,-64 -320,-84C-250,-140 -60,-130 60,-138C110,-142 150,-150 176,-176C184,-206 204,-222 232,-226L240,-252L262,-232C300,-232 330,-214 346,-186C372,-178 384,-164 378,-146C360,-126 320,-122 292,-124C284,-96 276,-60 270,-24L330,-22Q346,-10 336,4H196L190,-60C150,-40 100,-34 40,-40H-140C-150,-20 -130,-20 -110,-18Q-96,-8 -104,4H-270Q-310,4 -300,-10Z',
      ink.black,
    ),
    path(
      points(
        '-270,-60 -220,-96 -206,-54 -160,-100 -146,-64 -90,-104 -76,-66 -20,-106 -6,-66 50,-112 66,-70 120,-118 136,-78 196,-140 210,-92 230,-50',
      )
        .map(([x = 0, y = 0]) => gouge([x - 16, y], [x + 16, y - 6], 12))
        .join(''),
      ink.ochre,
    ),
    disc([306, -190, 9], ink.ochre) + path(gouge([322, -146], [370, -152], 4), ink.ochre),
  );

/** A kora: half a calabash, a long neck, and its two ranks of strings. */
export function kora(): Drawing {
  const strings = Array.from({ length: 21 }, (_, index) => {
    const left = index < 11;
    const order = left ? index : index - 11;
    return `M${800 + (left ? -14 : 14)},${130 + order * 32}L${left ? 738 : 862},${606 + order * 18}`;
  });
  const pegs = Array.from({ length: 11 }, (_, index) => rect([772, 124 + index * 32, 56, 13, 5], ink.ochre));
  return [
    sky(ink.river),
    rays([800, 617], { inner: 410, outer: 740, count: 110, width: 9 }, ink.reed),
    place(
      { x: 80, y: -4, scale: 0.9 },
      calabash(),
      stroke('M660,400V980M940,400V980', ink.laterite, 26),
      path('M780,-20H820L826,1000H774Z', ink.bark),
      path(gouge([800, 20], [803, 110], 6) + gouge([792, 820], [796, 980], 6), ink.black),
      ...pegs,
      stroke(strings.join(''), ink.black, 3),
      path('M734,590H866L852,806H748Z', ink.laterite),
      path(
        Array.from(
          { length: 11 },
          (_, index) =>
            gouge([728, 606 + index * 18], [756, 606 + index * 18], 5) +
            gouge([844, 606 + index * 18], [872, 606 + index * 18], 5),
        ).join(''),
        ink.black,
      ),
      path('M760,800h80l22,34h-124Z', ink.bark),
      stroke('M800,1000v80', ink.black, 22),
      ring([800, 1010, 34], ink.black, 14),
      path(gouge([774, 640], [776, 770], 5) + gouge([826, 640], [822, 770], 5), ink.brick),
    ),
    note(330, 360, 1),
    note(1270, 300, -1),
    note(240, 640, -1),
    note(1370, 620, 1),
  ].join('');
}

const calabash = (): Drawing =>
  [
    disc([800, 690, 430], ink.straw),
    disc([800, 740, 312], ink.bark),
    disc([800, 740, 292], ink.sand),
    shade('M960,495A292,292 0 0 1 880,1020Q1010,760 960,495Z', 0.12),
    Array.from({ length: 36 }, (_, index) =>
      disc([800 + Math.cos((index * Math.PI) / 18) * 302, 740 + Math.sin((index * Math.PI) / 18) * 302, 10], ink.ochre),
    ).join(''),
    disc([1018, 790, 36], ink.bark),
    ring([1018, 790, 48], ink.laterite, 8),
  ].join('');

const note = (x: number, y: number, side: number): Drawing =>
  path(
    gouge([x, y], [x + 90 * side, y - 34], 14) +
      gouge([x + 10, y + 50], [x + 130 * side, y + 6], 12) +
      gouge([x + 4, y + 100], [x + 90 * side, y + 64], 12),
    ink.foam,
  );
