import fc from 'fast-check';
import { PIECES } from './corpus.ts';

/** Any text that anybody may send: of the corpus, of pieces of it, or of any signs, half characters among them. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...PIECES.map(({ text }) => text)),
  fc
    .array(fc.constantFrom(...PIECES.map(({ text }) => text.slice(0, 12))), { maxLength: 5 })
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }).map((units) => String.fromCharCode(...units)),
);

/** How often each property is tried, and from where: the same texts every time. */
export const OFTEN = { seed: 20261124, numRuns: 500 };
