/** What someone does with an article that is open in their browser. */
export type PresenceMode = 'writing' | 'reading';

/**
 * What a window says when it tells that it is there: that it has just opened, that it is still open, that it will only read,
 * write although another does, write in the place of another, or that it closes.
 */
export const PRESENCE_WISHES = ['arrive', 'stay', 'read', 'writeOn', 'takeOver', 'leave'] as const;
export type PresenceWish = (typeof PRESENCE_WISHES)[number];

/** A window that has not been heard of for so many seconds is closed. */
export const PRESENCE_SECONDS = 45;

/** Somebody else's window on the same article; `isSelf` when it is another of one's own. */
export type Neighbour = { name: string; mode: PresenceMode; since: string; isSelf: boolean };

/** How a window stands: what it may do, beside whom, and how new the text is. */
export type Part = {
  mode: PresenceMode;
  mayWrite: boolean;
  others: Neighbour[];
  revision: number;
  isAhead: boolean;
};
