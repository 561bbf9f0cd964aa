import type { Clock } from '#content/clock.ts';
import type { Database } from '#storage/database.ts';

/** What every verb is given besides its input. */
export type Newsroom = { db: Database; clock: Clock };
