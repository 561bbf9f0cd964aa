import { dice, gouge, ground, hatching, rays } from '../carving.ts';
import { manInBoubou, pupil } from '../figures.ts';
import { leafyTree, sky } from '../landscape.ts';
import { ink } from '../palette.ts';
import { cut, type Drawing, disc, ellipse, type Point, path, place, points, rect, shade, stroke } from '../shapes.ts';

/** A lesson under the tree: pupils from behind, a teacher, a blackboard of drawings. */
export function school(): Drawing {
  const rows = [
    [ink.sky, 6, 905, 1.4],
    [ink.paper, 6, 1075, 1.75],
  ] as const;
  const pupils = rows.flatMap(([cloth, count, y, scale], row) =>
    Array.from({ length: count }, (_, index) => {
      const x = 110 + row * 70 + index * (row ? 250 : 200);
      const dress = { cloth: index % 3 === 1 ? ink.straw : cloth, trim: ink.indigo, head: ink.black };
      return pupil({ x, y, scale }, dress) + rect([x - 58 * scale, y - 52 * scale, 116 * scale, 14 * scale], ink.bark);
    }),
  );
  return [
    sky(ink.straw),
    disc([310, 300, 150], ink.laterite),
    rays([310, 300], { inner: 176, outer: 290, count: 56, width: 6 }, ink.ochre),
    ground(points('0,640 500,610 1100,630 1600,610'), 1067, ink.ochre),
    hatching(points('0,700 800,680 1600,690'), { step: 90, lean: [70, -3], width: 5, seed: 12 }, ink.straw),
    leafyTree({ x: 1330, y: 720, scale: 3.6 }, { trunk: ink.bark, crown: ink.river, light: ink.foam, seed: 31 }),
    stroke('M560,420L500,760M1040,420L1100,760', ink.bark, 20),
    rect([510, 300, 580, 360, 6], ink.bark),
    rect([534, 324, 532, 312], ink.night),
    blackboard(),
    manInBoubou({ x: 1290, y: 850, scale: 2.1 }, { cloth: ink.paper, trim: ink.stone, head: ink.indigo }),
    stroke('M1190,690L1020,520', ink.bark, 8),
    ...pupils,
  ].join('');
}

const blackboard = (): Drawing =>
  disc([640, 430, 34], ink.ochre) +
  rays([640, 430], { inner: 44, outer: 72, count: 14, width: 4 }, ink.ochre) +
  stroke('M560,590Q640,550 720,590T880,590T1040,590', ink.foam, 7) +
  stroke('M740,470Q800,430 860,470Q800,510 740,470ZM860,470l40,-26v52Z', ink.paper, 6) +
  disc([766, 464, 5], ink.paper) +
  stroke('M940,540V470L985,420L1030,470V540ZM972,540v-40h26v40', ink.clay, 6);

/** A midwife holds a newborn, the moon behind her. */
export function midwife(): Drawing {
  return [
    sky(ink.night),
    stars(),
    rays([800, 500], { inner: 450, outer: 640, count: 90, width: 8 }, ink.indigo),
    disc([800, 500, 420], ink.straw),
    disc([800, 500, 350], ink.shell),
    path(
      'M360,1067C370,860 460,740 640,690C690,676 720,650 724,600H880C884,650 914,676 964,690C1144,740 1230,860 1240,1067Z',
      ink.river,
    ),
    shade('M884,650C930,820 880,960 920,1067H1240C1230,860 1144,740 964,690C914,676 884,650 880,600Z', 0.18),
    path('M724,560H880V640Q800,720 724,640Z', ink.bark),
    shade('M800,560h80v80q-30,40 -60,46Z', 0.3),
    path('M676,420C676,300 930,300 926,430C930,540 880,640 806,640C730,640 676,540 676,420Z', ink.bark),
    shade('M822,330C836,420 850,470 828,520Q850,560 806,640C880,640 930,540 926,430C924,370 880,334 822,330Z', 0.3),
    path('M650,400C630,250 720,190 812,190C920,190 980,260 952,404C900,340 730,330 650,400Z', ink.laterite),
    shade('M850,196Q910,260 890,354Q930,372 952,404C976,290 930,214 850,196Z', 0.2),
    path('M920,240C990,190 1030,230 1010,280C980,280 950,270 920,240Z', ink.laterite),
    path(gouge([690, 350], [820, 220], 7) + gouge([760, 330], [880, 240], 6), ink.brick),
    stroke('M722,470q34,14 62,0M826,470q34,14 62,0', ink.black, 8),
    stroke('M776,566q30,16 60,0', ink.black, 8),
    newborn(),
    path('M330,1067C350,920 420,880 520,900C660,930 760,960 900,930L930,1010C800,1067 700,1067 600,1067Z', ink.reed),
    path(
      'M1270,1067C1260,930 1190,880 1110,900C1010,930 960,960 880,960L860,1040C960,1067 1100,1067 1270,1067Z',
      ink.reed,
    ),
    path('M880,926C930,900 990,910 1000,940C990,980 930,1010 880,1010Z', ink.bark),
  ].join('');
}

const newborn = (): Drawing =>
  place(
    { x: 760, y: 840, turn: -10 },
    path(
      'M-250,30C-260,-60 -180,-120 -80,-110C60,-100 200,-60 290,0C320,60 260,120 120,130C-20,140 -230,140 -250,30Z',
      ink.paper,
    ),
    shade('M-60,136C80,110 200,70 290,0C320,60 260,120 120,130C40,138 -20,140 -60,136Z', 0.14),
    ellipse([-150, -10, 66, 72], ink.bark),
    path(
      'M-250,20C-270,-70 -200,-120 -120,-106C-80,-96 -70,-60 -92,-56C-150,-80 -220,-50 -216,30C-216,70 -240,60 -250,20Z',
      ink.ochre,
    ),
    stroke('M-176,-4q14,10 28,0M-122,-8q12,10 26,-2', ink.black, 6),
    stroke('M-146,34q12,8 24,-2', ink.black, 6),
    path(gouge([-60, -80], [120, 90], 8) + gouge([20, -80], [210, 50], 7) + gouge([-80, 40], [40, 120], 7), ink.stone),
  );

function stars(): Drawing {
  const roll = dice(61);
  return Array.from({ length: 30 }, () =>
    disc([roll() * 1600, roll() * 900, 3 + Math.round(roll() * 3)], ink.straw),
  ).join('');
}

/** A mosquito before the moon, and a bed under its net. */
export function mosquito(): Drawing {
  return [
    sky(ink.indigo),
    rays([560, 440], { inner: 370, outer: 540, count: 60, width: 9 }, ink.dusk),
    disc([560, 440, 345], ink.straw),
    insect(),
    bedUnderNet(),
  ].join('');
}

function insect(): Drawing {
  const legs = [
    'M-20,20Q-120,-60 -190,120L-230,300',
    'M0,30Q-60,20 -90,170L-130,330',
    'M20,30Q70,60 60,190L90,330',
    'M30,10Q140,-40 170,130L220,290',
    'M-30,0Q-150,-140 -280,20L-350,40',
  ];
  return place(
    { x: 590, y: 400, scale: 1.12 },
    stroke(legs.join(''), ink.black, 9),
    path('M10,-10C-70,-140 -250,-230 -330,-190C-350,-130 -180,-20 10,-10Z', ink.sky),
    stroke('M0,-12C-90,-90 -200,-160 -310,-180M0,-12C-110,-60 -220,-110 -320,-150', ink.dusk, 4),
    path('M0,0C-60,-20 -200,40 -300,130C-290,160 -270,156 -240,140C-160,100 -60,60 6,34Z', ink.bark),
    path(
      points('-70,20 -120,48 -170,76 -220,106')
        .map(([x = 0, y = 0]) => gouge([x - 14, y - 16], [x + 12, y + 40], 8))
        .join(''),
      ink.paper,
    ),
    path('M-20,-24C10,-70 90,-60 100,-10C100,40 20,60 -14,30Z', ink.black),
    path(gouge([10, -30], [70, -24], 6), ink.paper),
    disc([118, 6, 34], ink.black),
    disc([128, 0, 11], ink.laterite),
    stroke('M140,24L262,130', ink.black, 8),
    stroke('M136,-12q60,-40 100,-10M140,4q60,-10 90,30', ink.black, 5),
  );
}

function bedUnderNet(): Drawing {
  const net = 'M1240,330C1200,470 1130,600 1060,960H1560C1510,600 1330,470 1290,330Z';
  const threads: Point[] = [];
  for (let index = -7; index <= 7; index += 1) threads.push([1265 + index * 8, 1265 + index * 74]);
  return (
    rect([0, 950, 1600, 117], ink.night) +
    path('M1050,900H1600V960H1050Z', ink.bark) +
    rect([1090, 850, 470, 60, 16], ink.laterite) +
    path('M1100,856Q1120,800 1200,810Q1240,820 1230,856Z', ink.paper) +
    path('M1230,856Q1300,760 1440,800Q1540,820 1550,870H1230Z', ink.ochre) +
    ellipse([1186, 806, 36, 34], ink.bark) +
    cut(
      'net',
      net,
      `<path d="${net}" fill="${ink.paper}" fill-opacity="0.16"/>`,
      stroke(threads.map(([x, foot]) => `M${x},330Q${x},560 ${foot},960`).join(''), ink.foam, 3.5),
      stroke([450, 550, 650, 750, 850].map((y) => `M1000,${y}Q1265,${y + 24} 1600,${y}`).join(''), ink.foam, 3.5),
    ) +
    stroke(net, ink.paper, 7) +
    stroke('M1265,330V-10', ink.paper, 5) +
    ellipse([1265, 330, 34, 10], ink.paper)
  );
}
