import { canonicalJson, saysTheSame } from '../canonical-json.ts';
import { alignBlocks, wordsOfBlock } from './align-blocks.ts';
import type { BlockJson, DocumentJson } from './document.ts';
import { matchLists } from './match-lists.ts';

/** A block that two people changed differently; `mine` or `theirs` is empty where one of them took it out. */
export type BodyConflict = { base: BlockJson[]; mine: BlockJson[]; theirs: BlockJson[] };

/** A merged text, in order: what is settled, and what only a person can decide. */
export type MergedBody = (BlockJson | BodyConflict)[];

/** What somebody decides where two texts differ. */
export type Choice = 'mine' | 'theirs' | 'both';

/** Whether this part of a merged text waits for a decision. */
export function isConflict(part: BlockJson | BodyConflict): part is BodyConflict {
  return 'theirs' in part;
}

/**
 * Brings two texts together that were made from the same base, block by block. What only one of them changed, added or
 * took out is taken over; what both added in one place is kept from both. A block that both changed is a conflict.
 */
export function mergeBodies(base: DocumentJson, mine: DocumentJson, theirs: DocumentJson): MergedBody {
  const [ours, others] = [alignBlocks(base.content, mine.content), alignBlocks(base.content, theirs.content)];
  const merged: MergedBody = [];
  for (let i = 0; i <= base.content.length; i++) {
    merged.push(...bothInserted(ours.inserted[i] ?? [], others.inserted[i] ?? []));
    const block = base.content[i];
    if (block) merged.push(...mergeBlock(block, ours.fates[i] ?? null, others.fates[i] ?? null));
  }
  return merged;
}

/** The text after every decision, in the order of the conflicts; one without a decision keeps both. */
export function settleBody(merged: MergedBody, choices: readonly Choice[]): DocumentJson {
  let conflict = 0;
  const content = merged.flatMap((part): BlockJson[] => {
    if (!isConflict(part)) return [part];
    const choice = choices[conflict++] ?? 'both';
    if (choice === 'both') return [...part.mine, ...part.theirs];
    return part[choice];
  });
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}

function mergeBlock(base: BlockJson, mine: BlockJson | null, theirs: BlockJson | null): MergedBody {
  const list = (block: BlockJson | null) => (block ? [block] : []);
  if (saysTheSame(mine, theirs)) return list(mine);
  if (saysTheSame(base, mine)) return list(theirs);
  if (saysTheSame(base, theirs)) return list(mine);
  // An empty line in which both began to write.
  if (mine && theirs && wordsOfBlock(base).length === 0) return [theirs, mine];
  return [{ base: [base], mine: list(mine), theirs: list(theirs) }];
}

/** What both added in one place: theirs, then mine, and once what they added alike. */
function bothInserted(mine: BlockJson[], theirs: BlockJson[]): BlockJson[] {
  const result: BlockJson[] = [];
  let [i, j] = [0, 0];
  for (const [a, b] of matchLists(mine.map(canonicalJson), theirs.map(canonicalJson))) {
    result.push(...theirs.slice(j, b), ...mine.slice(i, a + 1));
    [i, j] = [a + 1, b + 1];
  }
  return [...result, ...theirs.slice(j), ...mine.slice(i)];
}
