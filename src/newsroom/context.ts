import type { Clock } from '#content/clock.ts';
import type { Database } from '#storage/database.ts';
import type { Actor } from './actor.ts';

/** What a verb is given when nobody is known yet: somebody signs in, a program starts. */
export type Backstage = { db: Database; clock: Clock };

/** What every other verb is given besides its input. */
export type Newsroom = Backstage & { actor: Actor };
