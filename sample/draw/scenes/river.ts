import { dice, glitter, gouge, ground, rays, ripples } from '../carving.ts';
import { boatman, seated } from '../figures.ts';
import { birds, canoe, palm, sky, sun } from '../landscape.ts';
import { ink } from '../palette.ts';
import { type Drawing, disc, type Point, path, place, points, rect, shade, stroke } from '../shapes.ts';

/** A long canoe on the Niger at sunrise, off the far bank of Bamako. */
export function pirogue(): Drawing {
  const far: Point[] = points('0,520 220,486 420,500 640,470 900,496 1180,462 1400,482 1600,470');
  return [
    sky(ink.straw),
    sun([1080, 430, 190], ink.laterite, ink.ochre),
    ground(far, 620, ink.clay),
    ground(points('0,560 300,540 620,556 980,538 1300,552 1600,540'), 640, ink.brick),
    rect([0, 600, 1600, 467], ink.river),
    ripples([0, 615, 1600, 440], { rows: 15, seed: 4, density: 0.9, reach: 170 }, ink.reed),
    glitter([1080, 610, 200, 300], { rows: 12, seed: 7 }, ink.ochre),
    birds(points('360,220 450,260 300,290'), ink.brick, 34),
    palm({ x: 130, y: 590, scale: 0.62 }, ink.bark, ink.reed),
    palm({ x: 230, y: 596, scale: 0.46, flip: true }, ink.bark, ink.reed),
    place(
      { x: 690, y: 880, scale: 2.3 },
      boatman({ x: 128, y: -22, scale: 0.78 }, { cloth: ink.paper, trim: ink.indigo, head: ink.straw }),
      seated({ x: -20, y: -14, scale: 0.72 }, { cloth: ink.laterite, trim: ink.laterite, head: ink.ochre }),
      seated({ x: -84, y: -14, scale: 0.66 }, { cloth: ink.ochre, trim: ink.indigo, head: ink.paper }),
      seated({ x: 42, y: -14, scale: 0.7 }, { cloth: ink.sky, trim: ink.foam, head: ink.black }),
      canoe({ x: 0, y: 0 }, ink.black, ink.ochre),
    ),
    path(
      gouge([520, 930], [900, 930], 9) + gouge([760, 960], [1180, 960], 9) + gouge([300, 985], [560, 985], 9),
      ink.foam,
    ),
  ].join('');
}

/** Kinshasa across the river, seen from the palms of Brazzaville, the ferry between them. */
export function congoRiver(): Drawing {
  return [
    sky(ink.sky),
    rays([470, 300], { inner: 170, outer: 300, count: 60, width: 6 }, ink.paper),
    disc([470, 300, 140], ink.ochre),
    skyline({ base: 470, seed: 6, fill: ink.dusk, tall: 190 }),
    skyline({ base: 480, seed: 14, fill: ink.indigo, tall: 110 }),
    rect([0, 470, 1600, 20], ink.night),
    rect([0, 488, 1600, 580], ink.river),
    ripples([0, 500, 1600, 560], { rows: 17, seed: 24, reach: 190 }, ink.reed),
    glitter([470, 500, 150, 240], { rows: 11, seed: 3 }, ink.straw),
    ferry(),
    ...[
      [160, 640, 1],
      [1240, 560, 0.6],
      [380, 800, 1.3],
      [1330, 850, 1.2],
    ].map(([x = 0, y = 0, scale = 1]) => hyacinth(x, y, scale)),
    ground(points('0,960 300,930 700,990 1100,1030 1600,1000'), 1067, ink.bark),
    palm({ x: 1400, y: 1060, scale: 2.3 }, ink.bark, ink.reed),
    palm({ x: 130, y: 1030, scale: 1.6, flip: true }, ink.bark, ink.reed),
  ].join('');
}

function skyline({ base, seed, fill, tall }: { base: number; seed: number; fill: string; tall: number }): Drawing {
  const roll = dice(seed);
  const blocks: Drawing[] = [];
  for (let x = -20; x < 1600; ) {
    const [width, height] = [38 + roll() * 70, 30 + roll() ** 2 * tall];
    blocks.push(rect([Math.round(x), Math.round(base - height), Math.round(width), Math.round(height)], fill));
    if (height > tall * 0.5) {
      const windows = Array.from({ length: Math.floor(height / 26) - 1 }, (_, floor) =>
        rect([Math.round(x + 10), Math.round(base - height + 16 + floor * 24), Math.round(width - 20), 7], ink.sky),
      );
      blocks.push(...windows);
    }
    x += width + roll() * 22;
  }
  return blocks.join('');
}

const ferry = (): Drawing =>
  place(
    { x: 830, y: 700 },
    path('M-330,-40H340L300,50H-280Z', ink.black),
    path('M-322,-22H332L326,0H-312Z', ink.laterite),
    rect([-230, -120, 430, 84], ink.paper),
    shade('M120,-120h80v84h-80Z', 0.16),
    ...[-200, -130, -60, 10, 80].map((x) => rect([x, -100, 46, 40], ink.night)),
    rect([-250, -132, 470, 14], ink.indigo),
    rect([-60, -190, 130, 60], ink.paper),
    rect([-44, -176, 96, 24], ink.night),
    rect([-76, -200, 162, 12], ink.laterite),
    ...[-210, -160, -120, 120, 165, 195].map((x, index) =>
      seated(
        { x, y: -130, scale: 0.52 },
        {
          cloth: [ink.laterite, ink.ochre, ink.river][index % 3] ?? ink.ochre,
          trim: '',
          head: [ink.ochre, ink.paper, ink.black][index % 3] ?? ink.black,
        },
      ),
    ),
    path(gouge([-400, 58], [380, 64], 13), ink.foam),
  );

const hyacinth = (x: number, y: number, scale: number): Drawing =>
  place(
    { x, y, scale },
    path(
      [-60, -30, 0, 30, 60]
        .map(
          (dx, index) =>
            `M${dx},0Q${dx - 30},${-18 - (index % 2) * 10} ${dx - 8},${-30 - (index % 2) * 8}Q${dx + 26},-20 ${dx},0Z`,
        )
        .join(''),
      ink.reed,
    ),
    path(gouge([-90, 2], [90, 2], 9), ink.reed),
    disc([-14, -34, 7], ink.clay),
    disc([30, -38, 7], ink.clay),
  );

/** A fisherman of lake Chad among the reeds, casting his net under the moon. */
export function lakeFisher(): Drawing {
  const reeds = (from: number, count: number, seed: number) => {
    const roll = dice(seed);
    return Array.from({ length: count }, () => {
      const [x, height, lean] = [from + roll() * 260, 260 + roll() * 260, (roll() - 0.5) * 90];
      return (
        path(gouge([x, 1090], [x + lean, 1067 - height], 8), ink.night) +
        (roll() < 0.4
          ? path(gouge([x + lean * 0.86, 1067 - height * 0.84], [x + lean, 1067 - height - 30], 15), ink.brick)
          : '')
      );
    }).join('');
  };
  return [
    sky(ink.indigo),
    rays([1040, 360], { inner: 250, outer: 430, count: 70, width: 6 }, ink.dusk),
    disc([1040, 360, 220], ink.straw),
    ground(points('0,560 400,540 800,556 1200,538 1600,552'), 620, ink.night),
    rect([0, 580, 1600, 487], ink.reed),
    ripples([0, 596, 1600, 460], { rows: 15, seed: 41, reach: 170 }, ink.river),
    glitter([1040, 596, 210, 330], { rows: 13, seed: 9 }, ink.straw),
    castNet(),
    place({ x: 640, y: 850, scale: 2.4 }, fisherman(), canoe({ x: 0, y: 0 }, ink.black, ink.laterite)),
    reeds(-60, 17, 3),
    reeds(1390, 15, 7),
    birds(points('380,250 470,210 560,240'), ink.sky, 30),
  ].join('');
}

const fisherman = (): Drawing =>
  path('M-22,-110L-34,-22L-16,-22L-4,-84L14,-22L32,-22L12,-110Z', ink.paper) +
  path('M-22,-170Q-32,-130 -24,-104L14,-104Q22,-132 16,-168Q-2,-176 -22,-170Z', ink.laterite) +
  stroke('M12,-160L48,-176L80,-168', ink.bark, 9) +
  stroke('M-14,-158L30,-146L76,-158', ink.bark, 9) +
  rect([-8, -186, 10, 16], ink.bark) +
  disc([0, -194, 13], ink.bark) +
  path('M-13,-196Q-12,-210 1,-210Q14,-209 13,-197Q0,-203 -13,-196Z', ink.paper);

function castNet(): Drawing {
  const [x, y] = [832, 464];
  const rim = Array.from(
    { length: 9 },
    (_, index): Point => [1000 + index * 44, 700 + Math.sin((index / 8) * Math.PI) * 70 - index * 22],
  );
  const cords = rim.map(([rx, ry]) => `M${x},${y}Q${(x + rx) / 2 + 30},${(y + ry) / 2 - 70} ${rx},${ry}`).join('');
  const meshes = [0.45, 0.65, 0.83, 1]
    .map((share) =>
      rim
        .map(([rx, ry], index) => {
          const [cx, cy] = [(x + rx) / 2 + 30, (y + ry) / 2 - 70];
          const along = (a: number, b: number, c: number) =>
            (1 - share) ** 2 * a + 2 * share * (1 - share) * b + share ** 2 * c;
          return `${index ? 'L' : 'M'}${along(x, cx, rx).toFixed(1)},${along(y, cy, ry).toFixed(1)}`;
        })
        .join(''),
    )
    .join('');
  return stroke(cords + meshes, ink.paper, 3.5) + rim.map(([rx, ry]) => disc([rx, ry, 8], ink.paper)).join('');
}
