import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import type { Database } from '#storage/database.ts';
import { readSettings } from '#storage/queries/house/settings.ts';
import { Refusal } from '../errors.ts';

/** From 0 to 4: below, whoever tries a hundred million of the likeliest gets in (zxcvbn's "safely unguessable"). */
const LOWEST_SCORE = 3;
/** What the refusal gives as examples; somebody will take them as they are. */
const EXAMPLES = ['piroguelundionzemangues', 'canoemondayelevenmangoes'];
/** Signs that are looked at; so many are enough for any judgement. */
const SIGNS_WEIGHED = 64;

/**
 * Refuses a password that is among the likeliest, by lists of those that people do choose (NIST SP 800-63B, 5.1.1.2), by
 * keys that lie side by side, repetition, French words and names, and by what is known of its owner and the newspaper.
 */
export async function mustBeHardToGuess(
  db: Database,
  password: string,
  owner: { email: string; name: string },
): Promise<void> {
  const { name: newspaper } = await readSettings(db);
  const words = [owner.email, owner.name, newspaper].flatMap((text) => [text.replace(/\s/g, ''), ...text.split(/\W+/)]);
  const known = [...EXAMPLES, ...words.filter(Boolean)];
  const weights = await loadWeights();
  // What is written with spaces is guessed without them too.
  for (const text of [password, password.replace(/\s/g, '')]) {
    const { score } = weights.check(text.slice(0, SIGNS_WEIGHED), known);
    if (score < LOWEST_SCORE) throw new Refusal('passwordGuessable');
  }
}

let weights: Promise<ZxcvbnFactory> | null = null;

/** The lists take 40 MB of memory: only a process in which somebody chooses a password has them. */
function loadWeights(): Promise<ZxcvbnFactory> {
  weights ??= makeWeights();
  return weights;
}

async function makeWeights(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory }, common, french] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-fr'),
  ]);
  const dictionary = { ...common.dictionary, ...french.dictionary };
  return new ZxcvbnFactory({ dictionary, graphs: common.adjacencyGraphs });
}
