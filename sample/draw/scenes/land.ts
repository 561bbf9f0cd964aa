import { cuts, dice, gouge, ground, hatching, rays } from '../carving.ts';
import { manInProfile, motherWithChild, walkerWithBasin } from '../figures.ts';
import { baobab, earthHouse, sky } from '../landscape.ts';
import { ink } from '../palette.ts';
import { type Drawing, disc, type Placement, path, place, points, shade, stroke } from '../shapes.ts';

/** A cocoa pod of 300 units hanging from y 0. */
export const cocoaPod = (at: Placement, { skin, rib }: { skin: string; rib: string }): Drawing =>
  place(
    at,
    stroke('M0,-34V6', ink.bark, 15),
    path(
      'M-26,0C-88,30 -104,110 -88,176C-74,236 -34,280 0,306C34,280 74,236 88,176C104,110 88,30 26,0Q0,-12 -26,0Z',
      skin,
    ),
    shade('M30,2Q58,150 0,306C34,280 74,236 88,176C104,110 88,30 30,2Z', 0.16),
    path(
      gouge([0, 14], [0, 286], 6) +
        'M-26,20Q-66,150 -14,276Q-50,150 -26,20ZM26,20Q66,150 14,276Q50,150 26,20ZM-52,50Q-92,140 -46,236Q-74,140 -52,50ZM52,50Q92,140 46,236Q74,140 52,50Z',
      rib,
    ),
  );

const leaf = (at: Placement, fill: string, vein: string): Drawing =>
  place(
    at,
    path('M0,0C-74,60 -86,200 0,360C86,200 74,60 0,0Z', fill),
    stroke('M0,0V340', vein, 5),
    path(
      [60, 110, 160, 210, 260].map((y) => gouge([0, y], [-46, y + 36], 4) + gouge([0, y], [46, y + 36], 4)).join(''),
      vein,
    ),
  );

/** Pods ripening on the trunk of a cocoa tree. */
export function cocoaTree(): Drawing {
  const crown = [
    [-30, 60, -64, 1.3],
    [180, -60, -30, 1.35],
    [420, -90, 16, 1.25],
    [640, -60, 40, 1],
    [1010, -70, -42, 1.1],
    [1240, -110, -8, 1.4],
    [1470, -60, 26, 1.35],
    [1640, 60, 62, 1.3],
  ] as const;
  return [
    sky(ink.straw),
    rays([1180, 560], { inner: 290, outer: 440, count: 72, width: 7 }, ink.ochre),
    disc([1180, 560, 260], ink.clay),
    ...[80, 330, 1330, 1540].map((x, index) =>
      path(`M${x},1067Q${x + 20},600 ${x - 10 + index * 6},-20h40Q${x + 56},600 ${x + 64},1067Z`, ink.ochre),
    ),
    ground(points('0,960 400,930 800,950 1200,930 1600,960'), 1067, ink.brick),
    path(
      'M690,1067C740,960 742,860 730,700C716,470 740,300 640,-20H900C850,240 876,420 880,640C884,840 900,960 980,1067Z',
      ink.bark,
    ),
    path(
      cuts('770,60 800,300 810,340 790,560 850,420 856,700 776,640 780,900 830,760 846,980 750,420 752,560', 8),
      ink.black,
    ),
    path('M880,300C980,240 1080,230 1240,90L1260,112C1110,270 1000,280 884,352Z', ink.bark),
    path('M736,420C640,360 540,350 380,210L364,236C520,390 640,410 734,478Z', ink.bark),
    ...crown.map(([x, y, turn, scale], index) =>
      leaf({ x, y, turn, scale }, index % 2 ? ink.river : ink.reed, index % 2 ? ink.reed : ink.river),
    ),
    cocoaPod({ x: 706, y: 560, scale: 0.94, turn: 8 }, { skin: ink.ochre, rib: ink.laterite }),
    cocoaPod({ x: 926, y: 430, scale: 1.1, turn: -6 }, { skin: ink.laterite, rib: ink.brick }),
    cocoaPod({ x: 480, y: 318, scale: 0.86, turn: 4 }, { skin: ink.laterite, rib: ink.brick }),
    cocoaPod({ x: 826, y: 660, scale: 0.9, turn: 2 }, { skin: ink.straw, rib: ink.ochre }),
    cocoaPod({ x: 1170, y: 210, scale: 0.66, turn: -10 }, { skin: ink.ochre, rib: ink.laterite }),
  ].join('');
}

/** Walkers bent into the harmattan under a pale sun. */
export function harmattan(): Drawing {
  const roll = dice(17);
  const gusts = Array.from({ length: 46 }, () => {
    const [x, y, length] = [roll() * 1700 - 60, 60 + roll() * 860, 160 + roll() * 340];
    return gouge([x, y], [x + length, y + length * 0.05], 3 + roll() * 4);
  });
  return [
    sky(ink.straw),
    disc([1000, 330, 270], ink.sand),
    disc([1000, 330, 180], ink.paper),
    ground(points('0,640 260,610 620,650 1000,600 1600,640'), 1067, ink.sand),
    ...[1080, 1230, 1420].map((x, index) =>
      earthHouse({ x, y: 650 + index * 6, scale: 0.9 }, { wall: ink.clay, shade: ink.laterite }),
    ),
    baobab({ x: 320, y: 790, scale: 2.5 }, ink.clay),
    ground(points('0,780 420,750 900,790 1300,750 1600,770'), 1067, ink.ochre),
    path(gusts.join(''), ink.paper),
    bent({ x: 1210, y: 1000, scale: 2.7 }, manInProfile, { cloth: ink.indigo, trim: ink.dusk, head: ink.paper }),
    bent({ x: 830, y: 985, scale: 2.5 }, motherWithChild, { cloth: ink.laterite, trim: ink.river, head: ink.laterite }),
    bent({ x: 500, y: 970, scale: 2.3 }, walkerWithBasin, { cloth: ink.paper, trim: ink.brick, head: ink.ochre }),
    hatching(points('0,1020 800,1000 1600,1020'), { step: 80, lean: [110, 4], width: 5, seed: 6 }, ink.laterite),
    path(
      Array.from({ length: 16 }, (_, index) =>
        gouge(
          [(index * 463) % 1500, 240 + ((index * 197) % 760)],
          [((index * 463) % 1500) + 240, 250 + ((index * 197) % 760)],
          4,
        ),
      ).join(''),
      ink.paper,
    ),
  ].join('');
}

/** Somebody leaning to the left against the wind, a scarf flying behind. */
function bent(at: Placement, figure: typeof manInProfile, dress: Parameters<typeof manInProfile>[1]): Drawing {
  const scarf =
    path('M-8,-166C-36,-176 -56,-154 -86,-170C-64,-142 -40,-142 -10,-150Z', dress.head) +
    path('M-12,-178Q0,-160 14,-176L14,-164Q0,-152 -12,-164Z', dress.head);
  return place(
    { ...at, turn: -9 },
    place(
      { x: 0, y: 0, flip: true },
      scarf,
      figure({ x: 0, y: 0 }, dress),
      path('M-11,-178Q2,-166 15,-180L12,-166Q0,-160 -11,-166Z', dress.head),
    ),
  );
}
