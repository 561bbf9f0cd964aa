/**
 * The places of the front page that an editor fills by hand. Whatever is left empty is filled with the newest articles.
 */
export const FRONT_ZONES = ['lead', 'secondary', 'dontMiss'] as const;
export type FrontZone = (typeof FRONT_ZONES)[number];

/** Articles that each zone has room for. */
export const FRONT_ROOM: Record<FrontZone, number> = { lead: 1, secondary: 4, dontMiss: 4 };
