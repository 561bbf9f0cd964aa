import { BackupError } from '#content/backup.ts';
import { type Opening, readSealed } from './sealed-files.ts';

/** One JSON value a line (NDJSON), as text to be written. */
export async function* jsonLines(values: AsyncIterable<unknown>): AsyncIterable<string> {
  for await (const value of values) yield `${JSON.stringify(value, bytesAsText)}\n`;
}

/** The values that a file holds, one a line. Throws a `BackupError` as `readSealed` does, and for what is no such file. */
export async function* readLines(path: string, opening: Opening): AsyncIterable<unknown> {
  try {
    yield* valuesIn(readSealed(path, opening));
  } catch (error) {
    const isUnreadable =
      error instanceof SyntaxError || (error as NodeJS.ErrnoException).code?.startsWith('ERR_ENCODING');
    throw isUnreadable ? new BackupError('fileDamaged', path, { cause: error }) : error;
  }
}

/** However it is cut into pieces. */
async function* valuesIn(pieces: AsyncIterable<Uint8Array>): AsyncIterable<unknown> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  for await (const piece of pieces) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line, textAsBytes);
  }
}

const BYTES = '$bytes';

/** `JSON.stringify` has already made an object of numbers of them. */
function bytesAsText(this: Record<string, unknown>, key: string, value: unknown): unknown {
  const original = this[key];
  return original instanceof Uint8Array ? { [BYTES]: Buffer.from(original).toString('base64') } : value;
}

function textAsBytes(_key: string, value: unknown): unknown {
  const isBytes = typeof value === 'object' && value !== null && BYTES in value;
  return isBytes ? Buffer.from(String(value[BYTES as keyof typeof value]), 'base64') : value;
}
