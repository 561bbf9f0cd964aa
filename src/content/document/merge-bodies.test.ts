import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../canonical-json.ts';
import { doc, em, h2, p, picture } from './builders.ts';
import type { BlockJson, DocumentJson } from './document.ts';
import {
  type BodyConflict,
  type Choice,
  isConflict,
  type MergedBody,
  mergeBodies,
  settleBody,
} from './merge-bodies.ts';

const A = p('Le ministre est arrivé à Bamako lundi matin.');
const B = p('Il a signé un accord de dix ans avec son homologue.');
const C = p('La délégation repart mercredi pour Nouakchott.');

describe('two texts made from the same base', () => {
  const base = doc(A, B, C);

  it('come together by themselves when they changed different blocks', () => {
    const mine = doc(p('Le ministre est arrivé à Bamako mardi matin.'), B, C);
    const theirs = doc(A, B, p('La délégation repart jeudi pour Nouakchott.'), h2('À suivre'));
    expect(settled(base, mine, theirs)).toEqual(
      doc(mine.content[0] as BlockJson, B, theirs.content[2] as BlockJson, h2('À suivre')),
    );
  });

  it('come together when one goes on writing at the end and the other changes the last block', () => {
    const mine = doc(A, B, C, p('Un communiqué est attendu.'));
    const theirs = doc(A, B, p('La délégation repart mercredi soir pour Nouakchott.'));
    expect(settled(base, mine, theirs)).toEqual(
      doc(A, B, theirs.content[2] as BlockJson, p('Un communiqué est attendu.')),
    );
  });

  it('keep what both added in one place, theirs first', () => {
    const [x, y] = [p('Une phrase neuve de l’un.'), p('Autre chose, de l’autre.')];
    expect(settled(base, doc(A, B, C, x), doc(A, B, C, y))).toEqual(doc(A, B, C, y, x));
    expect(settled(doc(A, p()), doc(A, x), doc(A, y))).toEqual(doc(A, y, x));
  });

  it('lose what one of them took out and the other left alone', () => {
    expect(settled(base, doc(A, C), doc(A, B, C, h2('Suite')))).toEqual(doc(A, C, h2('Suite')));
  });

  it('differ where both changed one block, or one took out what the other changed', () => {
    const [mine, theirs] = [
      p('Il a signé un accord de cinq ans avec son homologue.'),
      p('Il a signé un texte de dix ans.'),
    ];
    expect(conflicts(base, doc(A, mine, C), doc(A, theirs, C))).toEqual([
      { base: [B], mine: [mine], theirs: [theirs] },
    ]);
    expect(conflicts(base, doc(A, C), doc(A, theirs, C))).toEqual([{ base: [B], mine: [], theirs: [theirs] }]);
    const merged = mergeBodies(base, doc(A, mine, C), doc(A, theirs, C));
    const decided = (choice: Choice) => settleBody(merged, [choice]);
    expect(decided('mine')).toEqual(doc(A, mine, C));
    expect(decided('theirs')).toEqual(doc(A, theirs, C));
    expect(decided('both')).toEqual(doc(A, mine, theirs, C));
  });

  it('know a picture by its number and a phrase by its words, whatever their dress', () => {
    const from = doc(picture(4, 'La salle'), p('Un deux trois quatre.'));
    const mine = doc(picture(4, 'La salle du conseil'), p('Un deux trois quatre.'));
    const theirs = doc(picture(4, 'La salle'), p('Un ', em('deux'), ' trois quatre.'));
    expect(settled(from, mine, theirs)).toEqual(doc(mine.content[0] as BlockJson, theirs.content[1] as BlockJson));
  });

  it('are never left without a block', () => {
    expect(settleBody(mergeBodies(doc(A), doc(p()), doc(p())), [])).toEqual(doc(p()));
    expect(settleBody([], [])).toEqual(doc(p()));
  });
});

describe('a merge, whatever the texts', () => {
  const word = fc.constantFrom('pont', 'fleuve', 'ministre', 'marché', 'école', 'pluie', 'route', 'accord');
  const block = fc.oneof(
    fc.array(word, { maxLength: 6 }).map((words): BlockJson => p(words.join(' '))),
    word.map((text): BlockJson => h2(text)),
    fc.nat(3).map((id): BlockJson => picture(id)),
  );
  const text = fc.array(block, { minLength: 1, maxLength: 8 }).map((blocks) => doc(...blocks));
  /** A text made from another by taking out, changing and adding blocks. */
  const madeFrom = (from: DocumentJson) =>
    fc
      .array(fc.tuple(fc.constantFrom('keep', 'keep', 'keep', 'drop', 'change', 'add'), block), {
        minLength: from.content.length,
        maxLength: from.content.length,
      })
      .map((edits) => {
        const content = from.content.flatMap((old, i): BlockJson[] => {
          const [edit, fresh] = edits[i] as [string, BlockJson];
          if (edit === 'drop') return [];
          if (edit === 'change') return [fresh];
          return edit === 'add' ? [old, fresh] : [old];
        });
        return content.length > 0 ? doc(...content) : doc(p());
      });
  const three = text.chain((base) => fc.tuple(fc.constant(base), madeFrom(base), madeFrom(base)));

  it('is the text itself when both did the same, and the other one when one did nothing', () => {
    fc.assert(
      fc.property(fc.tuple(text, text), ([base, a]) => {
        expect(settled(base, a, a)).toEqual(a);
        expect(settled(base, a, base)).toEqual(a);
        expect(settled(base, base, a)).toEqual(a);
      }),
    );
  });

  it('holds every block that somebody wrote, settled or to be decided', () => {
    fc.assert(
      fc.property(three, ([base, mine, theirs]) => {
        const merged = mergeBodies(base, mine, theirs);
        const held = heldIn(merged);
        const old = keysOf(base.content);
        for (const key of [...keysOf(mine.content), ...keysOf(theirs.content)].filter((each) => !old.has(each))) {
          expect(held).toContain(key);
        }
      }),
    );
  });

  it('holds every block of the base that nobody took out, where none stands twice', () => {
    fc.assert(
      fc.property(three, ([base, mine, theirs]) => {
        const held = heldIn(mergeBodies(base, mine, theirs));
        const [ours, others] = [keysOf(mine.content), keysOf(theirs.content)];
        for (const key of onlyOnce(base.content)) if (ours.has(key) && others.has(key)) expect(held).toContain(key);
      }),
    );
  });

  it('asks as often, whoever of the two asks', () => {
    fc.assert(
      fc.property(three, ([base, mine, theirs]) => {
        expect(conflicts(base, mine, theirs).length).toBe(conflicts(base, theirs, mine).length);
      }),
    );
  });
});

function settled(base: DocumentJson, mine: DocumentJson, theirs: DocumentJson): DocumentJson {
  const merged = mergeBodies(base, mine, theirs);
  expect(merged.filter(isConflict)).toEqual([]);
  return settleBody(merged, []);
}

function conflicts(base: DocumentJson, mine: DocumentJson, theirs: DocumentJson): BodyConflict[] {
  return mergeBodies(base, mine, theirs).filter(isConflict);
}

function heldIn(merged: MergedBody): Set<string> {
  return keysOf(merged.flatMap((part) => (isConflict(part) ? [...part.mine, ...part.theirs] : [part])));
}

function keysOf(blocks: BlockJson[]): Set<string> {
  return new Set(blocks.map(canonicalJson));
}

function onlyOnce(blocks: BlockJson[]): string[] {
  const keys = blocks.map(canonicalJson);
  return keys.filter((key) => keys.indexOf(key) === keys.lastIndexOf(key));
}
