import { dice, gouge, ground, ripples } from '../carving.ts';
import { birds, sky, sun } from '../landscape.ts';
import { ink } from '../palette.ts';
import { type Drawing, path, points, rect, shade, stroke } from '../shapes.ts';

/** Algiers seen from the sea: the white town in steps above the arcades of the port. */
export function algiersPort(): Drawing {
  const arches = Array.from({ length: 17 }, (_, index) => {
    const x = 30 + index * 96;
    return path(`M${x},760v-58a34,34 0 0 1 68,0v58Z`, ink.dusk);
  });
  return [
    sky(ink.straw),
    sun([1240, 250, 130], ink.laterite, ink.ochre),
    ground(points('0,420 260,330 520,240 760,250 1050,400 1330,470 1600,500'), 800, ink.clay),
    whiteTown(),
    rect([0, 640, 1600, 130], ink.paper),
    rect([0, 628, 1600, 18], ink.shell),
    ...arches,
    rect([0, 760, 1600, 34], ink.brick),
    rect([0, 794, 1600, 273], ink.indigo),
    ripples([0, 800, 1600, 260], { rows: 9, seed: 8, reach: 190 }, ink.night),
    harbourCrane(1120),
    harbourCrane(1370),
    trawler(),
    birds(points('260,180 350,220 690,130'), ink.brick, 32),
  ].join('');
}

function whiteTown(): Drawing {
  const roll = dice(21);
  const houses: Drawing[] = [];
  for (let row = 0; row < 7; row += 1) {
    const [start, end, base] = [40 + (6 - row) * 78, 980 + row * 95 - (6 - row) * 60, 330 + row * 54];
    for (let x = start; x < end; ) {
      const [width, height] = [54 + roll() * 60, 62 + roll() * 44];
      const wall = roll() < 0.2 ? ink.shell : roll() < 0.12 ? ink.straw : ink.paper;
      houses.push(
        rect([x, base - height, width, 360], wall),
        shade(`M${x + width * 0.7},${base - height}h${width * 0.3}v360h-${width * 0.3}Z`, 0.13),
      );
      houses.push(
        rect([x + width * 0.2, base - height + 22, 11, 20], ink.indigo),
        rect([x + width * 0.46, base - height + 22, 11, 20], ink.indigo),
      );
      x += width + 2;
    }
  }
  const minaret =
    rect([560, 130, 52, 260], ink.paper) +
    shade('M594,130h18v260h-18Z', 0.14) +
    rect([552, 120, 68, 16], ink.river) +
    rect([572, 84, 28, 40], ink.paper) +
    path('M568,86Q586,48 604,86Z', ink.river);
  return minaret + houses.join('');
}

const harbourCrane = (x: number): Drawing =>
  stroke(`M${x},800V520M${x + 70},800V520M${x},780L${x + 70},660L${x},560`, ink.black, 11) +
  stroke(`M${x - 190},500L${x + 110},500M${x + 35},520V430L${x - 180},500M${x + 35},430L${x + 104},500`, ink.black, 9) +
  stroke(`M${x - 170},500v120`, ink.black, 4) +
  rect([x - 196, 618, 52, 40], ink.ochre) +
  rect([x + 14, 490, 44, 42], ink.laterite);

const trawler = (): Drawing =>
  path('M180,890L760,890Q790,860 820,840L770,960Q760,980 730,980H260Q210,980 180,890Z', ink.black) +
  path('M188,906H794L784,928H196Z', ink.laterite) +
  rect([280, 790, 190, 100], ink.paper) +
  shade('M420,790h50v100h-50Z', 0.14) +
  rect([300, 740, 110, 56], ink.paper) +
  rect([310, 754, 34, 26], ink.night) +
  rect([362, 754, 34, 26], ink.night) +
  rect([306, 820, 40, 40, 20], ink.night) +
  rect([376, 820, 40, 40, 20], ink.night) +
  stroke('M600,890V650M600,670L760,846M600,670L470,790', ink.black, 8) +
  path(gouge([150, 985], [880, 992], 12), ink.foam);
