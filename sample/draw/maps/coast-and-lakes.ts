import { countryName, openSheet, type Place, scaleBar, town } from '../cartography.ts';
import { hatching } from '../carving.ts';
import { acacia } from '../landscape.ts';
import { ink } from '../palette.ts';
import { cut, type Drawing, dashed, disc, label, path, points, stroke } from '../shapes.ts';
import {
  chari,
  komadougou,
  lakeChadInThe1960s,
  lakeChadNorth,
  lakeChadSmall,
  lakeChadSouth,
  lakeEdward,
  lakeKivu,
  lakeTanganyika,
  logone,
  niger,
} from '../waterways.ts';

const pipelineCourse: readonly Place[] = points(
  '13.2,16.8 11.6,15.2 9.4,14.2 7.4,14.1 5.2,13.9 3.9,12.9 3.35,11.8 2.9,10.4 2.65,9 2.5,7.6 2.63,6.37',
);

/** The oil pipeline from Agadem to the coast of Benin. */
export function pipeline(): Drawing {
  const sheet = openSheet([-4.2, 4.6], [19.2, 20.4]);
  const course = sheet.line(pipelineCourse);
  return [
    sheet.base,
    sheet.country('562', ink.ochre),
    sheet.country('204', ink.ochre),
    sheet.borders(ink.paper, 5),
    stroke(sheet.line(niger), ink.river, 7),
    path(`${sheet.line(lakeChadSmall)}Z`, ink.river),
    stroke(course, ink.paper, 24),
    stroke(course, ink.brick, 14),
    countryName('Niger', sheet.at([7, 16.5]), { size: 76, weight: 900, spacing: 14 }),
    countryName('Nigeria', sheet.at([9, 9.6]), { colour: ink.bark }),
    countryName('Mali', sheet.at([-1.2, 18]), { colour: ink.bark }),
    countryName('Tchad', sheet.at([17, 13]), { colour: ink.bark }),
    countryName('Bénin', sheet.at([0.5, 9.2]), { anchor: 'end', size: 62, weight: 900 }),
    stroke(`M${sheet.at([0.75, 9.4])}L${sheet.at([1.9, 9.6])}`, ink.black, 4),
    town('Agadem', sheet.at([13.2, 16.8]), {
      size: 66,
      weight: 800,
      dx: -10,
      dy: -40,
      anchor: 'middle',
      rim: ink.ochre,
    }),
    town('Sèmè', sheet.at([2.63, 6.37]), { size: 66, weight: 800, dx: 10, dy: 84, rim: ink.sky }),
    town('Niamey', sheet.at([2.11, 13.51]), { size: 56, dx: -30, dy: 10 }),
    scaleBar(sheet, { kilometres: 400, latitude: 10, at: [1220, 1000] }),
  ].join('');
}

const cities = {
  abidjan: [-4.02, 5.33],
  accra: [-0.19, 5.58],
  lome: [1.22, 6.13],
  cotonou: [2.43, 6.37],
  lagos: [3.38, 6.5],
} as const satisfies Record<string, Place>;

/** The road along the gulf of Guinea, from Abidjan to Lagos. */
export function corridor(): Drawing {
  const sheet = openSheet([-6.3, 3.1], [5.7, 11]);
  const road = sheet.line([
    cities.abidjan,
    [-3.2, 5.3],
    [-2.3, 5.1],
    [-1.5, 5.1],
    cities.accra,
    [0.6, 5.95],
    cities.lome,
    [1.9, 6.4],
    cities.cotonou,
    [2.9, 6.5],
    cities.lagos,
  ]);
  const below = { size: 64, weight: 800, rim: ink.sky, anchor: 'middle', dx: 0, dy: 96 } as const;
  return [
    sheet.base,
    ...['384', '768', '566'].map((code) => sheet.country(code, ink.straw)),
    ...['288', '204'].map((code) => sheet.country(code, ink.sand)),
    sheet.borders(ink.paper, 6),
    stroke(road, ink.paper, 30),
    stroke(road, ink.laterite, 18),
    countryName('Côte', sheet.at([-4.6, 8.5])),
    countryName('d’Ivoire', sheet.at([-4.6, 7.95])),
    countryName('Ghana', sheet.at([-1.2, 8.2])),
    countryName('Togo', [sheet.at([1.1, 8.4])[0], sheet.at([1.1, 8.4])[1]], { turn: -82 }),
    countryName('Bénin', [sheet.at([2.5, 8.8])[0], sheet.at([2.5, 8.8])[1]], { turn: -90 }),
    countryName('Nigeria', sheet.at([4.4, 8.6])),
    town('Abidjan', sheet.at(cities.abidjan), below),
    town('Accra', sheet.at(cities.accra), below),
    town('Lomé', sheet.at(cities.lome), { ...below, dx: 10 }),
    town('Cotonou', sheet.at(cities.cotonou), { ...below, dx: 40, dy: 180 }),
    stroke(`M${sheet.at(cities.cotonou)[0]},${sheet.at(cities.cotonou)[1] + 26}l26,100`, ink.black, 4),
    town('Lagos', sheet.at(cities.lagos), { ...below, dx: 70 }),
    scaleBar(sheet, { kilometres: 200, latitude: 6, at: [90, 1000] }),
  ].join('');
}

/** Goma, lake Kivu and the borders that meet there. */
export function kivu(): Drawing {
  const sheet = openSheet([26.35, -3.75], [31.75, -0.15], 10);
  const lakes = [lakeKivu, lakeEdward, lakeTanganyika].map((shore) => `${sheet.line(shore)}Z`).join('');
  return [
    sheet.base,
    sheet.country('180', ink.straw),
    sheet.borders(ink.paper, 9),
    path(lakes, ink.river),
    stroke(lakes, ink.foam, 5),
    countryName('RD Congo', sheet.at([27.5, -1.3]), { size: 70, weight: 900 }),
    countryName('Ouganda', sheet.at([30.7, -0.55])),
    countryName('Rwanda', sheet.at([30.1, -2.05])),
    countryName('Burundi', sheet.at([30.1, -3.3])),
    disc([...sheet.at([29.22, -1.66]), 50], ink.laterite),
    disc([...sheet.at([29.22, -1.66]), 30], ink.paper),
    disc([...sheet.at([29.22, -1.66]), 15], ink.black),
    label('Goma', [sheet.at([29.22, -1.66])[0] - 64, sheet.at([29.22, -1.66])[1] - 20], {
      size: 80,
      weight: 900,
      colour: ink.brick,
      anchor: 'end',
      rim: ink.straw,
    }),
    town('Bukavu', sheet.at([28.86, -2.51]), { dx: -30, dy: 30, rim: ink.straw, size: 62 }),
    label('Lac Kivu', sheet.at([28.72, -2.02]), {
      size: 56,
      weight: 600,
      italic: true,
      colour: ink.reed,
      anchor: 'end',
      rim: ink.straw,
    }),
    scaleBar(sheet, { kilometres: 50, latitude: -2, at: [90, 1000] }),
  ].join('');
}

/** Lake Chad's shore in the 1960s, and its water and marshes today. */
export function lakeChad(): Drawing {
  const sheet = openSheet([11.75, 11.55], [16.85, 14.9], 10);
  const shore = `${sheet.line(lakeChadInThe1960s)}Z`;
  const [left, right] = [sheet.at([13.2, 13])[0], sheet.at([15.6, 13])[0]];
  const marsh = Array.from({ length: 24 }, (_, row) =>
    hatching(
      [
        [left, 260 + row * 30],
        [right, 262 + row * 30],
      ],
      { step: 62, lean: [40, 0], width: 5, seed: row + 1 },
      ink.foam,
    ),
  );
  return [
    sheet.base,
    sheet.country('148', ink.straw),
    sheet.country('566', ink.sand),
    sheet.country('120', ink.shell),
    sheet.country('562', ink.stone),
    sheet.borders(ink.paper, 7),
    stroke(sheet.line(chari) + sheet.line(logone) + sheet.line(komadougou), ink.river, 10),
    path(shore, ink.sky),
    cut('lake', shore, ...marsh),
    path(`${sheet.line(lakeChadSouth)}Z`, ink.river),
    path(`${sheet.line(lakeChadNorth)}Z`, ink.river),
    dashed(shore, { colour: ink.laterite, width: 9, dash: '26 14' }),
    countryName('Niger', sheet.at([12.45, 14.3]), { size: 62, weight: 900 }),
    countryName('Tchad', sheet.at([16, 13.2]), { size: 62, weight: 900 }),
    countryName('Nigeria', sheet.at([12.75, 12.5]), { size: 62, weight: 900 }),
    countryName('Cameroun', sheet.at([13.75, 11.78]), { size: 54, weight: 900, spacing: 2, anchor: 'end' }),
    stroke(`M${sheet.at([13.8, 11.84])}L${sheet.at([14.72, 12.02])}`, ink.black, 4),
    town('Bol', sheet.at([14.71, 13.46]), { size: 66, weight: 800, dx: 30, dy: -12, rim: ink.straw }),
    town('N’Djamena', sheet.at([15.04, 12.11]), { size: 62, weight: 800, dx: 32, dy: 20, rim: ink.straw }),
    key(),
  ].join('');
}

const key = (): Drawing =>
  dashed('M960,76h120', { colour: ink.laterite, width: 9, dash: '26 14' }) +
  label('Rivage vers 1963', [1104, 94], { size: 56, weight: 600 }) +
  disc([1020, 160, 30], ink.river) +
  label('Eau libre', [1104, 178], { size: 56, weight: 600 }) +
  path('M960,218h120v54h-120Z', ink.sky) +
  hatching(points('966,232 1030,232'), { step: 40, lean: [50, 0], width: 5 }, ink.foam) +
  hatching(points('980,256 1040,256'), { step: 40, lean: [50, 0], width: 5 }, ink.foam) +
  label('Îles et marais', [1104, 264], { size: 56, weight: 600 });

const wall: readonly Place[] = points(
  '-15.6,15.4 -11.5,15.5 -7,14.8 -3,14.6 1,14.6 5.5,14.4 10,13.8 14.5,14.3 19,14.2 23.5,14 28,14.2 32.5,14.2 36.6,14.6 39.8,13.8 42.4,11.8',
);
const wallCountries = ['686', '478', '466', '854', '562', '566', '148', '729', '231', '232', '262'];

/** The Great Green Wall, from Dakar to Djibouti. */
export function greatGreenWall(): Drawing {
  const sheet = openSheet([-22.4, -5.6], [50.4, 38.6]);
  const trees = wall.flatMap((place, index) => {
    const [x, y] = sheet.at(place);
    return [acacia({ x, y: y + 26, scale: 0.34 + (index % 2) * 0.05 }, ink.bark, ink.reed)];
  });
  const [dakar, djibouti] = [sheet.at([-17.4, 14.7]), sheet.at([43.1, 11.6])];
  return [
    sheet.base,
    ...wallCountries.map((code) => sheet.country(code, ink.straw)),
    sheet.borders(ink.paper, 4),
    stroke(sheet.line([[-17.2, 14.8], ...wall, [43, 11.6]]), ink.foam, 40),
    ...trees,
    disc([...dakar, 15], ink.black),
    disc([...djibouti, 15], ink.black),
    label('Dakar', [24, dakar[1] + 96], { size: 64, weight: 800, rim: ink.sky }),
    label('Djibouti', [djibouti[0] + 24, djibouti[1] + 64], { size: 64, weight: 800, rim: ink.sky, anchor: 'middle' }),
    label('S A H A R A', sheet.at([8, 23]), {
      size: 66,
      weight: 600,
      italic: true,
      colour: ink.bark,
      spacing: 18,
      anchor: 'middle',
    }),
    scaleBar(sheet, { kilometres: 1000, latitude: 10, at: [90, 1000] }),
  ].join('');
}
