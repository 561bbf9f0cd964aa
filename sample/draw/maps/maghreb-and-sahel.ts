import { countryName, openSheet, type Place, scaleBar, town } from '../cartography.ts';
import { ink } from '../palette.ts';
import { type Drawing, dashed, disc, label, type Point, path, stroke } from '../shapes.ts';
import { benue, chari, lakeChadSmall, logone, niger } from '../waterways.ts';

const tunis: Place = [10.18, 36.8];
const algiers: Place = [3.06, 36.75];
const rabat: Place = [-6.84, 34.02];

/** Three stops of a minister's journey in the Maghreb, in their order. */
export function maghrebTour(): Drawing {
  const sheet = openSheet([-12.2, 28], [17.4, 43]);
  const [first, second, third] = [sheet.at(tunis), sheet.at(algiers), sheet.at(rabat)];
  return [
    sheet.base,
    sheet.country('012', ink.straw),
    sheet.country('788', ink.laterite),
    sheet.country('504', ink.laterite),
    sheet.borders(ink.paper, 5),
    dashed(hop(first, second) + hop(second, third), { colour: ink.black, width: 10, dash: '28 17' }),
    stop('1', first),
    stop('2', second),
    stop('3', third),
    label('Tunis', [first[0] + 66, first[1] - 42], { size: 68, weight: 800, rim: ink.sky }),
    label('Alger', [second[0], second[1] + 124], { size: 68, weight: 800, anchor: 'middle' }),
    label('Rabat', [third[0] - 66, third[1] + 22], { size: 68, weight: 800, rim: ink.sky, anchor: 'end' }),
    countryName('Maroc', sheet.at([-6.4, 31.5]), { colour: ink.paper }),
    countryName('Algérie', sheet.at([3.1, 31.5])),
    countryName('Tunisie', [first[0] + 96, first[1] + 262], {
      colour: ink.brick,
      anchor: 'start',
      rim: ink.sky,
      spacing: 3,
    }),
  ].join('');
}

const hop = ([x1, y1]: Point, [x2, y2]: Point) => `M${x1},${y1}Q${(x1 + x2) / 2},${Math.min(y1, y2) - 150} ${x2},${y2}`;

const stop = (order: string, [x, y]: Point): Drawing =>
  disc([x, y, 48], ink.paper) +
  disc([x, y, 39], ink.black) +
  label(order, [x, y + 20], { size: 56, weight: 800, colour: ink.paper, anchor: 'middle' });

/** Chad and the three towns where French troops were stationed. */
export function chad(): Drawing {
  const sheet = openSheet([4.6, 6.6], [30.4, 24.2]);
  return [
    sheet.base,
    sheet.country('148', ink.laterite),
    sheet.borders(ink.paper, 5),
    stroke(sheet.line(chari) + sheet.line(logone), ink.river, 8),
    path(`${sheet.line(lakeChadSmall)}Z`, ink.river),
    countryName('Niger', sheet.at([9.3, 17.6]), { colour: ink.bark }),
    countryName('Libye', sheet.at([20.6, 22.9]), { colour: ink.bark }),
    countryName('Soudan', sheet.at([27.2, 14.6]), { colour: ink.bark }),
    countryName('Nigeria', sheet.at([8.6, 9.2]), { colour: ink.bark }),
    countryName('Tchad', sheet.at([18.9, 15.4]), { colour: ink.paper, size: 84, weight: 900, spacing: 14 }),
    town('Faya', sheet.at([19.1, 17.93]), { colour: ink.paper, rim: ink.laterite, size: 62 }),
    town('Abéché', sheet.at([20.83, 13.83]), { colour: ink.black, size: 62, dx: 30, dy: 62, rim: ink.shell }),
    town('N’Djamena', sheet.at([15.04, 12.11]), { size: 66, weight: 800, dx: -32, dy: 70 }),
    label('Lac Tchad', sheet.at([13.2, 13.9]), {
      size: 54,
      weight: 600,
      italic: true,
      colour: ink.reed,
      anchor: 'end',
      rim: ink.shell,
    }),
    scaleBar(sheet, { kilometres: 400, latitude: 15, at: [1230, 1000] }),
  ].join('');
}

/** Niger, its capital and Agadez at the edge of the desert. */
export function nigerCountry(): Drawing {
  const sheet = openSheet([-2.8, 10.6], [18.8, 24.6]);
  return [
    sheet.base,
    sheet.country('562', ink.laterite),
    sheet.borders(ink.paper, 5),
    stroke(sheet.line(niger), ink.river, 11),
    path(`${sheet.line(lakeChadSmall)}Z`, ink.river),
    countryName('Algérie', sheet.at([3.4, 22.2]), { colour: ink.bark }),
    countryName('Libye', sheet.at([14.6, 23.75]), { colour: ink.bark }),
    countryName('Mali', sheet.at([0.2, 18.4]), { colour: ink.bark }),
    countryName('Tchad', sheet.at([17.25, 16.6]), { colour: ink.bark }),
    countryName('Nigeria', sheet.at([8.2, 11.9]), { colour: ink.bark }),
    countryName('Niger', sheet.at([10.4, 18.8]), { colour: ink.paper, size: 96, weight: 900, spacing: 20 }),
    target(sheet.at([7.99, 16.97])),
    label('Agadez', [sheet.at([7.99, 16.97])[0] + 62, sheet.at([7.99, 16.97])[1] + 62], {
      size: 74,
      weight: 800,
      colour: ink.paper,
    }),
    town('Niamey', sheet.at([2.11, 13.51]), { size: 66, dx: 34, dy: 66, rim: ink.shell }),
    label('Niger', sheet.at([-0.6, 15.5]), {
      size: 54,
      weight: 600,
      italic: true,
      colour: ink.reed,
      turn: 44,
      anchor: 'middle',
      rim: ink.shell,
    }),
    scaleBar(sheet, { kilometres: 400, latitude: 17, at: [1200, 1000] }),
  ].join('');
}

const target = ([x, y]: Point): Drawing =>
  disc([x, y, 52], ink.ochre) + disc([x, y, 34], ink.paper) + disc([x, y, 18], ink.black);

const community = ['204', '132', '384', '270', '288', '324', '624', '430', '566', '686', '694', '768'];
const alliance = ['466', '854', '562'];

/** West Africa in January 2025: the three that leave, and the Community without them. */
export function westAfrica(): Drawing {
  const sheet = openSheet([-25.8, 1.2], [17.2, 28.6]);
  return [
    sheet.base,
    ...community.map((code) => sheet.country(code, ink.dusk)),
    ...alliance.map((code) => sheet.country(code, ink.laterite)),
    sheet.borders(ink.paper, 4),
    stroke(sheet.line(niger) + sheet.line(benue), ink.sky, 5),
    countryName('Mali', sheet.at([-1.6, 18.4]), { colour: ink.paper, size: 66 }),
    countryName('Niger', sheet.at([9.6, 17.6]), { colour: ink.paper, size: 66 }),
    countryName('Burkina', sheet.at([-1.6, 12.7]), { colour: ink.paper, size: 53, spacing: 0 }),
    countryName('Faso', sheet.at([-1.6, 11.3]), { colour: ink.paper, size: 53, spacing: 0 }),
    label('Nigeria', sheet.at([8.1, 9.2]), { colour: ink.paper, anchor: 'middle', size: 56 }),
    label('Sénégal', sheet.at([-18.2, 14.5]), { anchor: 'end', size: 54 }),
    label('Côte d’Ivoire', sheet.at([-7.2, 3.2]), { anchor: 'middle', size: 54, rim: ink.sky }),
    label('Bénin', sheet.at([3.2, 4.7]), { anchor: 'middle', size: 54, rim: ink.sky }),
    key([90, 760], ink.laterite, 'AES'),
    key([90, 850], ink.dusk, 'CEDEAO'),
  ].join('');
}

const key = ([x, y]: Point, fill: string, name: string): Drawing =>
  path(`M${x},${y}h70v50h-70Z`, fill) + label(name, [x + 96, y + 44], { size: 58, weight: 800 });
