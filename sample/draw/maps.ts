import { openSheet, countryName, scaleBar, town, type Place } from './cartography.ts';
import { ink } from './palette.ts';
import { type Drawing, dashed, disc, label, path } from './shapes.ts';

const capital: Record<'tunis' | 'algiers' | 'rabat', Place> = { tunis: [10.18, 36.8], algiers: [3.06, 36.75], rabat: [-6.84, 34.02] };

/** Three stops of a minister in the Maghreb, in the order of the journey. */
export function maghrebTour(): Drawing {
  const sheet = openSheet([-12.2, 27.6], [14.4, 41.2]);
  const [tunis, algiers, rabat] = [sheet.at(capital.tunis), sheet.at(capital.algiers), sheet.at(capital.rabat)];
  const hop = ([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]) => `M${x1},${y1}Q${(x1 + x2) / 2},${Math.min(y1, y2) - 130} ${x2},${y2}`;
  const stop = (order: string, [x, y]: readonly [number, number]) =>
    disc([x, y, 46], ink.paper) + disc([x, y, 38], ink.black) + label(order, [x, y + 19], { size: 54, weight: 800, colour: ink.paper, anchor: 'middle' });
  return [
    sheet.base,
    sheet.country('012', ink.straw), sheet.country('788', ink.laterite), sheet.country('504', ink.laterite),
    sheet.borders(ink.paper, 5),
    dashed(hop(tunis, algiers) + hop(algiers, rabat), { colour: ink.black, width: 9, dash: '26 16' }),
    stop('1', tunis), stop('2', algiers), stop('3', rabat),
    label('Tunis', [tunis[0] - 20, tunis[1] - 66], { size: 64, weight: 800, rim: ink.sky }),
    label('Alger', [algiers[0] + 40, algiers[1] - 50], { size: 64, weight: 800, rim: ink.sky }),
    label('Rabat', [rabat[0] - 66, rabat[1] + 20], { size: 64, weight: 800, rim: ink.sky, anchor: 'end' }),
    countryName('Maroc', sheet.at([-6.2, 31.6]), { colour: ink.paper }),
    countryName('Algérie', sheet.at([3.2, 31.6])),
    countryName('Tunisie', [tunis[0] + 70, tunis[1] + 280]),
    scaleBar(sheet, { kilometres: 500, latitude: 34, at: [70, 990] }),
  ].join('');
}
void path;
