/** Chance that can be repeated: the same seed gives the same numbers (mulberry32). */
export type Chance = {
  /** A whole number from `least` up to `most`, both included. */
  between: (least: number, most: number) => number;
  /** Another chance, that this one decides. */
  fork: () => Chance;
};

/** The chance of a seed, a whole number. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    fork: () => chanceOf(Math.floor(next() * 2 ** 32)),
  };
}
