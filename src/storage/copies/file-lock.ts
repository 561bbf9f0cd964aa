import { DatabaseSync } from 'node:sqlite';

/**
 * Takes a lock that the system lets go of when the program ends, however it ends; gives back how to let go of it before, or
 * null when another program has it. The file stays, empty.
 */
export function takeLock(path: string): (() => void) | null {
  const file = new DatabaseSync(path, { timeout: 0 });
  try {
    file.exec('begin exclusive');
    return () => file.close();
  } catch (error) {
    file.close();
    if (/locked|busy/i.test((error as Error).message)) return null;
    throw error;
  }
}
