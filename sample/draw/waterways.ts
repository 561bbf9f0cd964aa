import type { Place } from './cartography.ts';
import { points } from './shapes.ts';

/**
 * Courses of the rivers that the maps need, source first, from the published coordinates of towns on their banks: Natural Earth's
 * country sheets have no rivers. Right to within some twenty kilometres.
 */
export const niger: readonly Place[] = points(
  '-10.72,9.08 -10.74,10.04 -9.88,10.65 -9.17,11.42 -8.4,12.2 -7.98,12.63 -7.56,12.86 -6.26,13.44 -5.4,13.95 -4.2,14.5 -4.1,15.25 -3.99,15.93 -3.4,16.26 -3,16.7 -1.8,16.75 -0.8,17 -0.35,16.95 -0.04,16.27 0.5,15.66 0.92,14.73 1.45,14.21 2.11,13.51 2.55,12.95 2.8,12.35 3.45,11.88 3.75,11.4 4.5,10.95 4.61,9.87 4.83,9.13 6.0,8.65 6.74,7.8 6.75,7.0 6.78,6.15 6.4,5.3 6.1,4.35',
);

/** The Bénoué, from Garoua to the Niger at Lokoja. */
export const benue: readonly Place[] = points('13.4,9.3 12.48,9.2 11.5,8.9 10.3,8.3 8.53,7.74 7.6,8 6.74,7.8');

/** The Chari, from Sarh to the lake. */
export const chari: readonly Place[] = points(
  '18.38,9.14 17.6,9.7 16.7,10.6 15.85,11.2 15.3,11.75 15.04,12.11 14.85,12.4 14.55,12.85',
);

/** The Logone, from Moundou to the Chari at N'Djamena. */
export const logone: readonly Place[] = points('16.08,8.57 15.8,9.35 15.24,10.28 15.05,10.9 15,11.5 15.04,12.11');

/** The Komadougou Yobé, along the border of Niger and Nigeria. */
export const komadougou: readonly Place[] = points('11.5,12.9 12.2,13.1 12.6,13.32 13,13.6 13.35,13.71');

/** The shore of lake Chad at its height, in the 1960s: some 25 000 square kilometres. */
export const lakeChadInThe1960s: readonly Place[] = points(
  '13.42,13.7 13.36,14.02 13.55,14.25 13.95,14.32 14.3,14.05 14.52,13.66 14.8,13.4 15.25,13.24 15.42,12.98 15.1,12.82 14.75,12.78 14.5,12.62 14.18,12.5 13.98,12.72 13.88,13.05 13.68,13.35 13.42,13.7',
);

/** The open water of today's southern basin, about. */
export const lakeChadSouth: readonly Place[] = points(
  '14.2,12.68 14.42,12.72 14.62,12.86 14.72,13.02 14.62,13.2 14.46,13.3 14.28,13.22 14.14,13.05 14.1,12.84 14.2,12.68',
);

/** What the northern basin keeps under water after a good rainy season, about. */
export const lakeChadNorth: readonly Place[] = points(
  '13.62,13.68 13.6,13.95 13.8,14.1 14.08,13.98 14.2,13.76 14.02,13.56 13.8,13.5 13.62,13.68',
);

/** Lake Chad on maps of a whole country, as one patch. */
export const lakeChadSmall: readonly Place[] = points(
  '13.6,13.9 14.1,13.95 14.5,13.55 14.85,13.2 14.75,12.9 14.3,12.65 14.05,12.9 13.95,13.25 13.6,13.6 13.6,13.9',
);

/** Lake Kivu's shore. */
export const lakeKivu: readonly Place[] = points(
  '29.22,1.69 29.08,1.62 28.98,1.72 29.05,1.9 28.9,2.02 28.84,2.25 28.86,2.5 28.95,2.44 29.05,2.42 29.12,2.28 29.3,2.12 29.36,1.95 29.3,1.75 29.22,1.69',
).map(([longitude = 0, south = 0]) => [longitude, -south] as const);

/** Lake Édouard's shore. */
export const lakeEdward: readonly Place[] = points(
  '29.3,-0.55 29.32,-0.3 29.5,-0.12 29.72,-0.1 29.85,-0.25 29.76,-0.45 29.6,-0.62 29.45,-0.7 29.3,-0.55',
);

/** The north of lake Tanganyika. */
export const lakeTanganyika: readonly Place[] = points(
  '29.27,-3.35 29.16,-3.42 29.11,-3.65 29.1,-3.95 29.22,-4.4 29.3,-4.8 29.65,-4.9 29.62,-4.4 29.45,-4 29.4,-3.65 29.37,-3.42 29.27,-3.35',
);
