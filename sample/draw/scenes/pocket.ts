import { dice, gouge, ground, rays } from '../carving.ts';
import { sky } from '../landscape.ts';
import { ink } from '../palette.ts';
import {
  curve,
  cut,
  type Drawing,
  disc,
  ellipse,
  type Point,
  path,
  place,
  points,
  rect,
  ring,
  round360,
  shade,
  stroke,
} from '../shapes.ts';

/** Coins stamped with the sawfish of the regional central bank's old gold weight. */
export function coins(): Drawing {
  const stack = (x: number, count: number) =>
    Array.from({ length: count }, (_, index) => {
      const [y, dx] = [900 - index * 44, ((index * 37) % 22) - 11];
      return (
        path(`M${x + dx - 150},${y}v34a150,42 0 0 0 300,0v-34Z`, index % 2 ? ink.ochre : '#c4872c') +
        path(
          [-110, -70, -30, 10, 50, 90].map((dx2) => gouge([x + dx + dx2, y + 30], [x + dx + dx2, y + 62], 3)).join(''),
          ink.bark,
        ) +
        ellipse([x + dx, y, 150, 42], index === count - 1 ? ink.straw : ink.ochre)
      );
    }).join('');
  return [
    sky(ink.river),
    rect([0, 860, 1600, 207], ink.reed),
    rays([960, 440], { inner: 395, outer: 600, count: 64, width: 10 }, ink.reed),
    coin(960, 440),
    stack(290, 9),
    stack(600, 5),
    stack(1340, 3),
    place(
      { x: 1000, y: 930 },
      ellipse([0, 0, 150, 42], ink.straw),
      path('M-150,0v20a150,42 0 0 0 300,0v-20a150,42 0 0 1 -300,0Z', '#c4872c'),
    ),
  ].join('');
}

const coin = (x: number, y: number): Drawing =>
  disc([x + 18, y + 18, 350], ink.reed) +
  disc([x, y, 350], ink.ochre) +
  ring([x, y, 312], ink.bark, 8) +
  Array.from({ length: 40 }, (_, index) =>
    disc([x + Math.cos((index * Math.PI) / 20) * 331, y + Math.sin((index * Math.PI) / 20) * 331, 7], ink.bark),
  ).join('') +
  cut(
    'face',
    round360([x, y, 300]),
    disc([x, y, 300], ink.straw),
    shade(`M${x + 100},${y - 400}Q${x + 260},${y} ${x + 60},${y + 400}H${x + 400}V${y - 400}Z`, 0.08),
  ) +
  place({ x, y, turn: -28, scale: 1.15 }, sawfish());

function sawfish(): Drawing {
  const teeth = Array.from(
    { length: 7 },
    (_, index) => `M${86 + index * 20},-9l8,-16l5,16ZM${86 + index * 20},9l8,16l5,-16Z`,
  ).join('');
  const scales = Array.from({ length: 4 }, (_, index) => `M${-110 + index * 44},0l22,-24l22,24l-22,24Z`).join('');
  return (
    path('M240,-8V8L70,14C20,66 -80,58 -160,10L-224,60L-206,0L-224,-60L-160,-10C-80,-58 20,-66 70,-14Z', ink.bark) +
    path(teeth, ink.bark) +
    path('M-60,-40L-110,-96L0,-52ZM-60,40L-110,96L0,52Z', ink.bark) +
    path(scales, ink.straw) +
    disc([56, -6, 8], ink.straw)
  );
}

/** A hand holding up a telephone at night, a relay mast on the hill. */
export function telephone(): Drawing {
  const mast: Point = [1250, 300];
  return [
    sky(ink.night),
    ...[420, 320, 220, 120].map((radius, index) =>
      ring([mast[0], mast[1], radius], [ink.indigo, ink.indigo, ink.dusk, ink.clay][index] ?? ink.dusk, 16),
    ),
    ground(points('0,900 400,850 800,880 1100,790 1300,770 1600,850'), 1067, ink.indigo),
    stroke(
      'M1190,790L1244,310M1310,790L1256,310M1206,650h88M1216,560h68M1226,470h48M1236,390h28M1206,650L1284,560L1226,470L1264,390M1294,650L1216,560L1274,470',
      ink.paper,
      9,
    ),
    rect([1236, 260, 28, 70, 8], ink.laterite),
    disc([1250, 300, 26], ink.laterite),
    townLights(),
    phoneInHand(),
  ].join('');
}

function townLights(): Drawing {
  const roll = dice(5);
  return Array.from({ length: 26 }, () =>
    rect([700 + roll() * 880, 900 + roll() * 130, 14, 14], roll() < 0.5 ? ink.ochre : ink.straw),
  ).join('');
}

const phoneInHand = (): Drawing =>
  path(
    'M250,1090C240,960 190,860 208,720C214,660 268,640 292,690L330,800H700C752,820 742,900 706,940C680,1000 640,1040 640,1090Z',
    ink.bark,
  ) +
  place(
    { x: 480, y: 500, turn: 6 },
    rect([-190, -350, 380, 720, 46], ink.black),
    rect([-164, -300, 328, 600, 12], ink.sky),
    disc([0, 334, 18], ink.dusk),
    cut(
      'screen',
      'M-164,-300h328v600h-328Z',
      disc([40, -40, 120], ink.laterite),
      path(`${curve(points('-180,90 -60,50 60,90 190,50'))}V320H-180Z`, ink.ochre),
      path(`${curve(points('-180,170 -40,140 80,180 190,150'))}V320H-180Z`, ink.river),
      path(gouge([-130, 220], [10, 220], 6) + gouge([20, 260], [140, 260], 6), ink.foam),
    ),
    shade('M110,-300h54v600h-110Z', 0.08),
  ) +
  path('M210,700C190,620 250,560 300,620C340,680 356,740 350,800C340,860 250,840 210,700Z', ink.bark) +
  [0, 1, 2, 3]
    .map((index) =>
      place(
        { x: 652 - index * 12, y: 560 + index * 84, turn: 4 },
        rect([-60, -36, 130, 70, 35], ink.bark),
        path(gouge([-40, 26], [50, 30], 4), ink.night),
      ),
    )
    .join('');
