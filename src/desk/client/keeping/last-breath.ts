/**
 * Copies made while a window closes. The browser's large store answers later, and a closing window has no later; the small
 * one is written at once. Everything here is silent where the browser refuses it.
 */
const PREFIX = 'griot-draft/';

/** Writes a copy at once; false when it could not. */
export function breathe(key: string, copy: object): boolean {
  return attempt(() => {
    localStorage.setItem(PREFIX + key, JSON.stringify(copy));
    return true;
  }, false);
}

/** Removes a copy. */
export function forgetBreath(key: string): void {
  attempt(() => localStorage.removeItem(PREFIX + key), undefined);
}

/** The copies whose keys begin so, by key. */
export function breaths<Copy>(prefix: string): Map<string, Copy> {
  return attempt(() => {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX + prefix));
    return new Map(keys.map((key) => [key.slice(PREFIX.length), JSON.parse(localStorage.getItem(key) ?? '')]));
  }, new Map<string, Copy>());
}

function attempt<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}
