import { Refusal, type RefusalCode } from '#newsroom/errors.ts';
import { storageTrouble } from '#storage/trouble.ts';

const CODES = { full: 'storageFull', busy: 'storageBusy', away: 'storageAway' } as const;

/** What somebody is told when it is the database or the disk that refused: nothing was saved, go on so. Null for any other error. */
export function storageRefusal(error: unknown): Refusal | null {
  const trouble = storageTrouble(error);
  return trouble && new Refusal(CODES[trouble], trouble);
}

/** Whether a refusal says that it is not what was asked for, but the machine. */
export function isOfStorage(code: RefusalCode): boolean {
  return Object.values<RefusalCode>(CODES).includes(code);
}
