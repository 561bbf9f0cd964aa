import { ink } from '../palette.ts';
import { board, type Drawing, disc, label, path, place, rect, ring, stroke } from '../shapes.ts';

const agreements = [
  ['2004', 'Maroc', 'allié majeur hors OTAN', ink.laterite],
  ['2015', 'Tunisie', 'alliée majeure hors OTAN', ink.indigo],
  ['2016', 'Sénégal', 'accord de coopération de défense', ink.river],
  ['2020', 'Tunisie, puis Maroc', 'feuilles de route de dix ans', ink.ochre],
] as const;

/** Public dates of defence agreements with Washington, oldest first. */
export function cooperation(): Drawing {
  return [
    rect([0, 0, board.width, board.height], ink.paper),
    stroke('M430,60V1010', ink.black, 8),
    ...agreements.map(([year, country, what, fill], index) => {
      const y = 150 + index * 254;
      return (
        disc([430, y, 46], ink.paper) +
        disc([430, y, 36], fill) +
        disc([430, y, 13], ink.paper) +
        label(year, [350, y + 38], {
          size: 112,
          weight: 900,
          anchor: 'end',
          colour: fill === ink.ochre ? ink.brick : fill,
        }) +
        label(country, [530, y - 2], { size: 76, weight: 800 }) +
        label(what, [530, y + 72], { size: 60, weight: 500 })
      );
    }),
  ].join('');
}

type Grid = { count: number; perRow: number; step: readonly [across: number, down: number] };

const grid = ({ count, perRow, step: [across, down] }: Grid, mark: (x: number, y: number) => Drawing): Drawing =>
  Array.from({ length: count }, (_, index) => mark((index % perRow) * across, Math.floor(index / perRow) * down)).join(
    '',
  );

const shirt = (x: number, y: number): Drawing =>
  place({ x, y, scale: 1 }, path('M-12,-18L-28,-6L-20,8L-12,2V22H16V2L24,8L32,-6L16,-18Q2,-8 -12,-18Z', ink.river));

const arena = (index: number): Drawing =>
  place(
    { x: 690 + index * 150, y: 940 },
    `<ellipse rx="62" ry="42" fill="${ink.indigo}"/>`,
    `<ellipse rx="42" ry="26" fill="${ink.sky}"/>`,
    path('M-30,-15h60v30h-60Z', ink.river),
    stroke('M0,-15V15', ink.paper, 4),
    ring([0, 0, 7], ink.paper, 4),
  );

/** The 2023 Africa Cup of Nations, counted: one mark for each goal, match, team and stadium. */
export function cupOfNations(): Drawing {
  const row = (figure: string, name: string, y: number) =>
    label(figure, [300, y + 46], { size: 150, weight: 900, anchor: 'end' }) +
    label(name, [336, y + 40], { size: 62, weight: 600 });
  const goals = grid({ count: 119, perRow: 30, step: [29.5, 36] }, (x, y) => disc([x, y, 11.5], ink.laterite));
  const matches = grid({ count: 52, perRow: 26, step: [34, 58] }, (x, y) =>
    rect([x - 12, y - 20, 24, 40, 4], ink.ochre),
  );
  const teams = grid({ count: 24, perRow: 12, step: [75, 66] }, shirt);
  return [
    rect([0, 0, board.width, board.height], ink.paper),
    row('119', 'buts', 150),
    place({ x: 650, y: 96 }, goals),
    row('52', 'matchs', 420),
    place({ x: 650, y: 391 }, matches),
    row('24', 'équipes', 690),
    place({ x: 664, y: 655 }, teams),
    row('6', 'stades', 940),
    ...[0, 1, 2, 3, 4, 5].map(arena),
    stroke('M80,290H1520M80,550H1520M80,815H1520', ink.stone, 4),
  ].join('');
}
