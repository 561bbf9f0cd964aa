import type { Node } from 'prosemirror-model';
import type { DocumentJson } from './document.ts';
import { documentSchema } from './schema.ts';

/** Thrown when something that should be a body does not fit the schema; the message says where and why. */
export class DocumentError extends Error {
  override name = 'DocumentError';
}

/** Levels within one another, of which a list takes two: as many as the importer reads HTML, more than anybody writes. */
const DEEPEST = 200;

/**
 * Takes anything from outside and gives back a document that fits `documentSchema`, with its attributes filled
 * in. Throws a `DocumentError` when it cannot; never repairs silently.
 */
export function checkDocument(json: unknown): DocumentJson {
  try {
    const node = documentSchema.nodeFromJSON(json);
    if (isDeeperThan(node, DEEPEST)) throw new RangeError(`nested deeper than ${DEEPEST}`);
    node.check();
    if (node.type !== documentSchema.topNodeType) throw new RangeError(`a body is a doc, not a ${node.type.name}`);
    return node.toJSON() as DocumentJson;
  } catch (error) {
    throw new DocumentError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

/** Asked before anything else walks through it: every reader of a body goes from level to level, and a stack has an end. */
function isDeeperThan(node: Node, levels: number): boolean {
  return levels < 0 || node.children.some((child) => isDeeperThan(child, levels - 1));
}
