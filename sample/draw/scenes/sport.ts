import { dice, gouge, ground, rays } from '../carving.ts';
import { palm, sky } from '../landscape.ts';
import { ink } from '../palette.ts';
import {
  cut,
  type Drawing,
  disc,
  ellipse,
  type Placement,
  path,
  place,
  points,
  rect,
  ring,
  shade,
  stroke,
} from '../shapes.ts';

/** A full stadium at nightfall, the ball on the centre spot. */
export function stadium(): Drawing {
  return [
    sky(ink.indigo),
    disc([800, 250, 120], ink.straw),
    rays([800, 250], { inner: 146, outer: 240, count: 52, width: 6 }, ink.dusk),
    path('M-40,520Q800,270 1640,520V760H-40Z', ink.night),
    path('M-40,470Q800,220 1640,470V516Q800,266 -40,516Z', ink.paper),
    crowd(),
    path('M-40,700Q800,600 1640,700V1067H-40Z', ink.river),
    cut(
      'pitch',
      'M-40,700Q800,600 1640,700V1067H-40Z',
      ...[0, 2, 4, 6].map((band) =>
        path(
          `M${800 + (band - 3.5) * 190},600L${800 + (band - 3.5) * 460},1100H${800 + (band - 2.5) * 460}L${800 + (band - 2.5) * 190},600Z`,
          ink.reed,
        ),
      ),
    ),
    stroke('M-40,724Q800,624 1640,724', ink.paper, 8),
    stroke('M800,650V1067', ink.paper, 8),
    `<ellipse cx="800" cy="860" rx="330" ry="110" fill="none" stroke="${ink.paper}" stroke-width="9"/>`,
    floodlight(130, 330),
    floodlight(1470, 330),
    ball(800, 850),
  ].join('');
}

function crowd(): Drawing {
  const roll = dice(88);
  const colours = [ink.laterite, ink.ochre, ink.paper, ink.clay, ink.foam];
  return Array.from({ length: 4 }, (_, row) =>
    Array.from({ length: 31 }, (_, index) => {
      const x = index * 54 + (row % 2) * 27;
      const y = 580 - 0.00019 * (640000 - (x - 800) ** 2) * 0.93 + row * 42 - 16 + (roll() - 0.5) * 8;
      return disc([x, y, 15], colours[Math.floor(roll() * 5)] ?? ink.ochre);
    }).join(''),
  ).join('');
}

const floodlight = (x: number, y: number): Drawing =>
  stroke(`M${x},${y + 400}V${y - 120}`, ink.black, 18) +
  rect([x - 110, y - 230, 220, 116, 10], ink.black) +
  [0, 1, 2, 3]
    .flatMap((column) => [0, 1].map((row) => disc([x - 78 + column * 52, y - 198 + row * 52, 19], ink.straw)))
    .join('') +
  rays([x, y - 172], { inner: 140, outer: 220, count: 30, width: 5 }, ink.straw);

const ball = (x: number, y: number): Drawing =>
  ellipse([x + 20, y + 118, 130, 22], ink.night) +
  disc([x, y, 116], ink.paper) +
  cut(
    'ball',
    `M${x - 116},${y}a116,116 0 1 0 232,0a116,116 0 1 0 -232,0Z`,
    path(`M${x},${y - 44}l42,30l-16,50h-52l-16,-50Z`, ink.black) +
      [0, 72, 144, 216, 288]
        .map((turn) =>
          place(
            { x, y, turn },
            path('M0,-130L44,-104L28,-78H-28L-44,-104Z', ink.black),
            stroke('M0,-44V-80', ink.black, 6),
          ),
        )
        .join(''),
    shade(`M${x + 40},${y - 130}q70,130 -60,250h150v-250Z`, 0.14),
  ) +
  ring([x, y, 116], ink.black, 5);

/** Three runners in the bend of a track, the sea behind. */
export function track(): Drawing {
  const lanes = [0, 1, 2, 3, 4, 5].map(
    (lane) => `M-60,${740 + lane * 66}Q760,${660 + lane * 62} 1660,${470 + lane * 104}`,
  );
  return [
    sky(ink.straw),
    rays([1180, 300], { inner: 210, outer: 360, count: 70, width: 7 }, ink.ochre),
    disc([1180, 300, 180], ink.paper),
    rect([0, 440, 1600, 120], ink.river),
    path(
      gouge([80, 480], [360, 480], 6) + gouge([500, 500], [820, 500], 6) + gouge([980, 474], [1300, 474], 6),
      ink.foam,
    ),
    ground(points('0,560 500,530 1100,500 1600,440'), 1067, ink.reed),
    palm({ x: 120, y: 590, scale: 1.1 }, ink.bark, ink.reed),
    palm({ x: 250, y: 590, scale: 0.8, flip: true }, ink.bark, ink.reed),
    path('M-60,740Q760,660 1660,470V1100H-60Z', ink.laterite),
    stroke(lanes.join(''), ink.paper, 7),
    runner({ x: 500, y: 820, scale: 1.55, turn: -4 }, ink.indigo, ink.paper),
    runner({ x: 850, y: 850, scale: 1.75, turn: -5 }, ink.ochre, ink.night),
    runner({ x: 1240, y: 850, scale: 1.95, turn: -7 }, ink.paper, ink.river),
  ].join('');
}

/** A runner in full stride, 250 units tall, seen from the side. */
const runner = (at: Placement, shirt: string, shorts: string): Drawing =>
  place(
    at,
    shade('M-90,10Q0,-6 100,2Q60,20 -90,10Z', 0.3),
    stroke('M-14,-172L-50,-146L-78,-168', ink.bark, 15),
    stroke('M-2,-96L-50,-74L-104,-88', ink.bark, 21),
    path('M-96,-98l-22,-22l-10,8l18,38Z', ink.black),
    stroke('M4,-96L58,-76L44,-12', ink.bark, 21),
    path('M34,-16h18l32,12q4,8 -6,8h-44Z', ink.black),
    path('M-22,-128L-32,-84L-10,-74L4,-92L34,-70L50,-94L22,-130Z', shorts),
    path('M-8,-196C-26,-170 -28,-146 -24,-122L24,-122C34,-146 38,-180 22,-198Q6,-206 -8,-196Z', shirt),
    shade('M-8,-196C-26,-170 -28,-146 -24,-122L-4,-122Q-12,-160 4,-201Z', 0.16),
    path(gouge([0, -150], [26, -150], 7), shorts),
    stroke('M18,-182L36,-140L74,-148', ink.bark, 15),
    path('M6,-214L4,-192H22L20,-210Z', ink.bark),
    ellipse([17, -222, 15, 18], ink.bark),
    path('M1,-222Q0,-244 19,-243Q34,-242 33,-228Q20,-236 12,-228Q8,-218 1,-222Z', ink.black),
  );
