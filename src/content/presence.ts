/** What someone does with an article that is open in their browser. */
export type PresenceMode = 'writing' | 'reading';
