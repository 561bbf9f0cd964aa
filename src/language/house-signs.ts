import type { HouseTypography } from '#content/house-typography.ts';

/** No-break spaces: the narrow one (espace fine insécable) and that of words. */
export const SPACES = { narrow: '\u202f', wide: '\u00a0' };

/** The dash of an incise, where the house has one. */
const DASHES = { asWritten: null, en: '–', em: '—' };

/** The signs by which a house sets its French. */
export function houseSigns(house: HouseTypography) {
  return {
    inGuillemets: SPACES[house.spaceInGuillemets],
    beforeHighSigns: SPACES[house.spaceBeforeHighSigns],
    beforeColon: SPACES[house.spaceBeforeColon],
    inciseDash: DASHES[house.inciseDash],
  };
}
