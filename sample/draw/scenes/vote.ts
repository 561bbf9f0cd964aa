import { gouge, ground, hatching, rays } from '../carving.ts';
import {
  type Dress,
  type Figure,
  manInBoubou,
  manInProfile,
  manInShirt,
  motherWithChild,
  womanInWrapper,
} from '../figures.ts';
import { acacia, sky } from '../landscape.ts';
import { ink } from '../palette.ts';
import { cut, type Drawing, disc, type Point, path, place, points, rect, shade, stroke } from '../shapes.ts';

const electors: readonly (readonly [Figure, Dress])[] = [
  [manInProfile, { cloth: ink.paper, trim: ink.stone, head: ink.laterite }],
  [motherWithChild, { cloth: ink.ochre, trim: ink.indigo, head: ink.ochre }],
  [manInShirt, { cloth: ink.river, trim: ink.black, head: ink.black }],
  [womanInWrapper, { cloth: ink.indigo, trim: ink.laterite, head: ink.paper }],
  [manInBoubou, { cloth: ink.sky, trim: ink.foam, head: ink.indigo }],
  [womanInWrapper, { cloth: ink.brick, trim: ink.paper, head: ink.river }],
  [manInProfile, { cloth: ink.indigo, trim: ink.dusk, head: ink.paper }],
  [manInShirt, { cloth: ink.paper, trim: ink.indigo, head: ink.black }],
  [motherWithChild, { cloth: ink.laterite, trim: ink.river, head: ink.ochre }],
];

/** Voters in line before a polling station, early in the morning, their shadows long. */
export function queue(): Drawing {
  const people = electors.map(([figure, dress], index) => {
    const [x, y, scale] = [1120 - index * 124 + (index % 3) * 14, 846 + index * 14, 1.72 + index * 0.05];
    return shade(`M${x - 30},${y}h70L${x - 150},${y + 250}h-90Z`, 0.14) + figure({ x, y, scale }, dress);
  });
  const edge: Point[] = points('0,800 500,786 1100,790 1600,780');
  return [
    sky(ink.straw),
    rays([560, 560], { inner: 420, outer: 620, count: 84, width: 7 }, ink.ochre),
    disc([560, 560, 380], ink.laterite),
    ground(points('0,720 400,690 800,716 1200,700 1600,716'), 900, ink.brick),
    acacia({ x: 120, y: 740, scale: 1.25 }, ink.bark, ink.reed),
    ground(edge, 1067, ink.sand),
    hatching(points('0,1030 800,1010 1600,1020'), { step: 70, lean: [60, -3], width: 4, seed: 5 }, ink.ochre),
    pollingStation(),
    ...people,
  ].join('');
}

function pollingStation(): Drawing {
  return [
    rect([1190, 430, 430, 400], ink.paper),
    shade('M1190,430h60v400h-60Z', 0.12),
    path('M1130,446L1200,350H1640V446Z', ink.indigo),
    path([1240, 1320, 1400, 1480, 1560].map((x) => gouge([x, 360], [x - 30, 436], 4)).join(''), ink.dusk),
    rect([1300, 560, 150, 270], ink.night),
    rect([1500, 560, 100, 110], ink.night) + stroke('M1550,560v110M1500,615h100', ink.paper, 8),
  ].join('');
}

/** A hand lets an envelope fall into a ballot box. */
export function ballotBox(): Drawing {
  return [
    sky(ink.indigo),
    rays([800, 560], { inner: 470, outer: 700, count: 96, width: 7 }, ink.dusk),
    disc([800, 560, 430], ink.ochre),
    rect([0, 930, 1600, 137], ink.night),
    path('M420,560L500,470H1100L1180,560Z', ink.brick),
    path('M610,500H990L1010,532H590Z', ink.black),
    cut(
      'slot',
      'M0,0H1600V522H0Z',
      place(
        { x: 810, y: 420, turn: -7 },
        path('M-150,-120h300v280h-300Z', ink.paper),
        stroke('M-150,-120L0,16L150,-120', ink.stone, 9),
      ),
    ),
    hand(),
    rect([420, 560, 760, 400], ink.laterite),
    shade('M960,560h220v400h-260Q990,760 960,560Z', 0.18),
    path(
      [480, 560, 640, 720, 800, 880, 960, 1040, 1120]
        .map((x, index) => gouge([x, 600 + (index % 3) * 14], [x + 6, 910 - (index % 2) * 40], 6))
        .join(''),
      ink.brick,
    ),
    rect([735, 690, 130, 120, 12], ink.ochre) +
      stroke('M765,690v-34a35,35 0 0 1 70,0v34', ink.ochre, 18) +
      disc([800, 742, 15], ink.black) +
      path('M792,742h16l6,40h-28Z', ink.black),
  ].join('');
}

const hand = (): Drawing =>
  path(
    'M1030,-20L1340,-20C1300,130 1200,220 1110,272C1056,316 1020,380 964,410C930,424 904,398 926,372L980,300C940,330 900,376 862,388C830,394 820,362 842,344L890,296C860,318 836,342 808,348C776,352 768,320 790,304L838,262C818,276 800,286 782,284C758,280 758,252 780,240C880,190 960,130 1030,-20Z',
    ink.bark,
  ) +
  path(gouge([838, 262], [930, 200], 4) + gouge([890, 296], [966, 232], 4), ink.night) +
  path('M1000,-20L1370,-20L1350,60L980,20Z', ink.paper);
