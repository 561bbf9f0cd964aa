import { saysTheSame } from '../canonical-json.ts';
import { alignBlocks, areAlike } from './align-blocks.ts';
import type { BlockJson, DocumentJson } from './document.ts';

/** What became of a block; `before` is null for a new one, `after` for one that was taken out. */
export type BlockChange = { before: BlockJson | null; after: BlockJson | null; isChanged: boolean };

/** What became of a text, block by block in reading order. */
export function compareBodies(before: DocumentJson, after: DocumentJson): BlockChange[] {
  const { fates, inserted } = alignBlocks(before.content, after.content);
  const added = (slot: number) =>
    (inserted[slot] ?? []).map((block): BlockChange => ({ before: null, after: block, isChanged: true }));
  const changes = before.content.flatMap((block, i): BlockChange[] => {
    const fate = fates[i] ?? null;
    if (!fate || areAlike(block, fate)) {
      return [...added(i), { before: block, after: fate, isChanged: !saysTheSame(block, fate) }];
    }
    // Another block in its place: told apart, since their words have nothing to do with each other.
    const gone: BlockChange = { before: block, after: null, isChanged: true };
    return [...added(i), gone, { before: null, after: fate, isChanged: true }];
  });
  return [...changes, ...added(before.content.length)];
}
