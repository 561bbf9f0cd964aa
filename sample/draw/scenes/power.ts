import { cuts, dice, gouge, ground, rays } from '../carving.ts';
import { womanInWrapper } from '../figures.ts';
import { sky } from '../landscape.ts';
import { ink } from '../palette.ts';
import { type Drawing, disc, ellipse, path, place, points, polygon, rect, shade, stroke } from '../shapes.ts';

/** A tangle of wires over the hill town of Antananarivo, and empty cans in line before a tap. */
export function wires(): Drawing {
  const strands = Array.from(
    { length: 6 },
    (_, index) =>
      `M-20,${110 + index * 36}Q420,${250 + index * 58} 1010,${140 + index * 29}Q1330,${210 + ((index * 53) % 90)} 1640,${40 + index * 74}`,
  ).join('');
  return [
    sky(ink.sky),
    rays([430, 400], { inner: 190, outer: 320, count: 60, width: 6 }, ink.paper),
    disc([430, 400, 160], ink.ochre),
    hillTown(),
    ground(points('0,880 500,860 1100,880 1600,860'), 1067, ink.brick),
    stroke(strands, ink.black, 5),
    path('M988,1000L996,60H1034L1044,1000Z', ink.bark),
    path(gouge([1012, 300], [1016, 700], 5) + gouge([1026, 500], [1028, 900], 4), ink.black),
    rect([860, 126, 310, 22], ink.bark),
    rect([890, 226, 250, 20], ink.bark),
    ...[876, 930, 1080, 1136].map((x) => rect([x, 100, 16, 28, 6], ink.paper)),
    rect([930, 320, 70, 110, 10], ink.dusk),
    stroke('M1030,380q70,-20 60,40t-70,30q-50,-50 30,-60', ink.black, 6),
    standpipe(),
    ...[ink.ochre, ink.straw, ink.ochre, ink.indigo, ink.ochre].map((fill, index) =>
      jerrycan(120 + index * 126, 990, fill),
    ),
    womanInWrapper({ x: 1370, y: 1000, scale: 2.1 }, { cloth: ink.ochre, trim: ink.indigo, head: ink.laterite }),
    jerrycan(1480, 1000, ink.straw),
  ].join('');
}

function hillTown(): Drawing {
  const roll = dice(44);
  const houses: Drawing[] = [];
  for (let row = 0; row < 4; row += 1) {
    for (let x = -40 + row * 10; x < 1640; ) {
      const [width, hill] = [
        120 + roll() * 60,
        130 * Math.exp(-(((x - 1180) / 420) ** 2)) + 70 * Math.exp(-(((x - 300) / 300) ** 2)),
      ];
      const [base, height] = [670 + row * 78 - hill * (1 - row * 0.16), 84 + roll() * 30];
      houses.push(
        rect(
          [x, base - height, width, 330],
          [ink.shell, ink.clay, ink.paper, ink.straw][Math.floor(roll() * 4)] ?? ink.shell,
        ),
        polygon(
          [
            [x - 8, base - height],
            [x + width * 0.5, base - height - 50],
            [x + width + 8, base - height],
          ],
          roll() < 0.5 ? ink.brick : ink.laterite,
        ),
      );
      houses.push(
        rect([x + width * 0.2, base - height + 22, 20, 34], ink.night),
        rect([x + width * 0.6, base - height + 22, 20, 34], ink.night),
      );
      x += width + 10 + roll() * 20;
    }
  }
  return houses.join('');
}

const jerrycan = (x: number, y: number, fill: string): Drawing =>
  path(`M${x - 46},${y}V${y - 90}L${x - 26},${y - 126}H${x + 46}V${y}Z`, fill) +
  shade(`M${x + 18},${y - 126}h28v126h-34Z`, 0.16) +
  rect([x - 50, y - 128, 26, 26, 6], ink.bark) +
  stroke(`M${x - 8},${y - 110}h38`, ink.bark, 10) +
  path(gouge([x - 30, y - 20], [x + 10, y - 76], 5), ink.bark);

const standpipe = (): Drawing =>
  rect([760, 780, 26, 220], ink.dusk) +
  path('M700,784Q700,758 730,758H800V790H736Q730,790 730,800V820H700Z', ink.dusk) +
  stroke('M760,740h52', ink.laterite, 15) +
  rect([780, 742, 12, 24], ink.laterite) +
  path('M715,836q-14,26 0,34q14,-8 0,-34Z', ink.river) +
  path('M640,1000h220l20,24H620Z', ink.stone);

/** A tailor goes on sewing by the light of a storm lantern. */
export function lantern(): Drawing {
  return [
    sky(ink.night),
    disc([1110, 500, 520], ink.indigo),
    disc([1110, 500, 360], ink.dusk),
    rays([1110, 500], { inner: 230, outer: 350, count: 48, width: 7 }, ink.ochre),
    disc([1110, 500, 205], ink.straw),
    rect([0, 850, 1600, 217], ink.bark),
    path(cuts('60,900 520,900 300,960 900,960 760,910 1300,910 1000,1000 1560,1000 80,1030 420,1030', 6), ink.black),
    ellipse([1110, 862, 360, 22], ink.ochre),
    stormLamp(),
    sewingMachine(),
    path(
      'M150,872C260,800 330,860 420,828C520,800 560,870 650,850C720,836 760,866 800,880L760,960C640,1000 560,940 470,980C380,1010 260,950 120,990Z',
      ink.laterite,
    ),
    path(cuts('230,860 250,960 340,862 360,960 440,850 470,960 560,850 560,940 660,866 650,940', 7), ink.straw),
    disc([860, 900, 26], ink.paper),
    disc([860, 900, 9], ink.black),
    disc([930, 930, 22], ink.river),
    disc([930, 930, 8], ink.black),
  ].join('');
}

const stormLamp = (): Drawing =>
  stroke('M990,420C960,200 1260,200 1230,420', ink.black, 10) +
  path('M1030,300H1190L1210,350H1010Z', ink.laterite) +
  rect([1066, 262, 88, 42, 8], ink.laterite) +
  path('M1022,350C960,440 970,580 1030,660H1190C1250,580 1260,440 1198,350Z', ink.paper) +
  path('M1110,470C1160,540 1160,600 1110,624C1060,600 1060,540 1110,470Z', ink.ochre) +
  path('M1110,540C1132,572 1132,600 1110,612C1088,600 1088,572 1110,540Z', ink.laterite) +
  stroke('M976,350L984,690M1244,350L1236,690', ink.black, 12) +
  stroke('M990,470Q1110,510 1230,470M992,560Q1110,600 1228,560', ink.black, 5) +
  path('M1010,660H1210L1226,720H994Z', ink.laterite) +
  path('M976,720H1244L1270,850H950Z', ink.laterite) +
  shade('M1170,720h74l26,116h-86Z', 0.2) +
  disc([1012, 786, 24], ink.black) +
  rect([966, 836, 290, 22], ink.black);

const sewingMachine = (): Drawing =>
  place(
    { x: 470, y: 852 },
    rect([-280, -46, 560, 46, 8], ink.black),
    path('M120,-46V-330H-170Q-236,-330 -244,-262V-170H-176V-210Q-176,-240 -150,-240H20V-46Z', ink.black),
    path('M120,-46V-330H150Q236,-310 250,-200V-46Z', ink.black),
    path('M-160,-312H100V-298H-160ZM-240,-40H240v8H-240Z', ink.ochre),
    path('M-20,-292q40,-14 70,20q-40,10 -70,-20ZM-60,-292q-30,30 -70,14q20,-28 70,-14Z', ink.ochre),
    disc([256, -236, 92], ink.black),
    disc([256, -236, 66], ink.night),
    stroke('M256,-302v132M190,-236h132', ink.black, 12),
    disc([256, -236, 20], ink.ochre),
    disc([318, -290, 15], ink.laterite),
    rect([-226, -176, 28, 70], ink.stone),
    stroke('M-212,-106V-48', ink.stone, 7),
    rect([-226, -372, 20, 44], ink.stone),
    rect([40, -392, 44, 62, 6], ink.laterite),
    stroke('M62,-380L-212,-360L-212,-200', ink.paper, 3),
  );
