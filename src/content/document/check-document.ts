import type { DocumentJson } from './document.ts';
import { documentSchema } from './schema.ts';

/** Thrown when something that should be a body does not fit the schema; the message says where and why. */
export class DocumentError extends Error {
  override name = 'DocumentError';
}

/**
 * Takes anything from outside and gives back a document that fits `documentSchema`, with its attributes filled
 * in. Throws a `DocumentError` when it cannot; never repairs silently.
 */
export function checkDocument(json: unknown): DocumentJson {
  try {
    const node = documentSchema.nodeFromJSON(json);
    node.check();
    if (node.type !== documentSchema.topNodeType) throw new RangeError(`a body is a doc, not a ${node.type.name}`);
    return node.toJSON() as DocumentJson;
  } catch (error) {
    throw new DocumentError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
