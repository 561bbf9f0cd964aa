import { createStore, del, entries, set, type UseStore } from 'idb-keyval';
import { breathe, breaths, forgetBreath } from './last-breath.ts';

/** Something written, and when it was kept, in milliseconds since 1970. */
type Kept = { keptAt: number };

/** A copy that a window left behind: it was closed, or the machine died. */
export type Leftover<Copy extends Kept> = { copy: Copy; drop: () => Promise<void> };

/** The browser's own store, for what one window writes in one place. */
export type Device<Copy extends Kept> = {
  /** Keeps a copy; false when the browser refuses: a private window, a full disk. */
  keep: (copy: Copy) => Promise<boolean>;
  /** Keeps a copy while the window closes, when no promise is waited for any more. */
  keepAtOnce: (copy: Copy) => void;
  /** The server has it all. */
  forget: () => Promise<void>;
  /** What windows that are no longer open left of this place, the newest first. */
  leftovers: () => Promise<Leftover<Copy>[]>;
  close: () => void;
};

/** Before the names of locks. */
const LOCK = 'griot-draft-';

/** A window that is being closed lets go of its lock within this time. */
const LETTING_GO_MS = 500;

/** Opens the device's store; `prefix` names the place in it, and ends in a slash. Two windows each keep their own copy. */
export function openDevice<Copy extends Kept>(prefix: string, tabId: string): Device<Copy> {
  const key = prefix + tabId;
  const letGo = holdLock(key);
  let breathCount = 0;
  let last: Promise<unknown> = Promise.resolve();
  // One after the other: a copy must never arrive after it was told to be forgotten.
  const inTurn = <T>(work: (store: UseStore) => Promise<T>, otherwise: T): Promise<T> => {
    const result = last.then(() => work(openStore())).catch(() => otherwise);
    last = result;
    return result;
  };
  const drop = (each: string) => {
    forgetBreath(each);
    return inTurn((store) => del(each, store), undefined);
  };
  return {
    keep: (copy) => {
      const breathed = breathCount;
      return inTurn(async (store) => {
        await set(key, copy, store);
        // A window that is closing lives on for a moment: what it wrote before must not cost its last breath.
        if (breathed === breathCount) forgetBreath(key);
        return true;
      }, false);
    },
    keepAtOnce: (copy) => {
      breathCount += 1;
      breathe(key, copy);
    },
    forget: () => drop(key),
    leftovers: async () => {
      // First, so that what a closing window writes with its last breath is read.
      const inUse = await heldKeys(prefix);
      const kept = await inTurn((store) => copiesIn<Copy>(store, prefix), new Map<string, Copy>());
      return [...newestOf(kept, breaths<Copy>(prefix))]
        .filter(([at]) => at !== key && !inUse.has(at))
        .sort(([, a], [, b]) => b.keptAt - a.keptAt)
        .map(([at, copy]) => ({ copy, drop: () => drop(at) }));
    },
    close: letGo,
  };
}

/** An identity of this window, new at each load: the browser's own is copied when a tab is. */
export function newTabId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('');
}

let opened: UseStore | undefined;

function openStore(): UseStore {
  opened ??= createStore('griot-drafts', 'drafts');
  return opened;
}

async function copiesIn<Copy>(store: UseStore, prefix: string): Promise<Map<string, Copy>> {
  const found = (await entries<string, Copy>(store)).filter(([key]) => String(key).startsWith(prefix));
  return new Map(found);
}

/** Of each window the copy that it made last. */
function newestOf<Copy extends Kept>(kept: Map<string, Copy>, breathed: Map<string, Copy>): Map<string, Copy> {
  const newest = new Map(kept);
  for (const [key, copy] of breathed) {
    if (copy.keptAt >= (kept.get(key)?.keptAt ?? 0)) newest.set(key, copy);
  }
  return newest;
}

/** Says for as long as this window lives that its copy is in use; the browser lets go by itself if it dies. */
function holdLock(key: string): () => void {
  let letGo = () => {};
  const untilClosed = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  navigator.locks?.request(LOCK + key, () => untilClosed).catch(() => {});
  return letGo;
}

/**
 * The copies of windows that are still open. Where the browser has no locks (no HTTPS), every copy counts as left behind:
 * saving one twice does no harm.
 */
async function heldKeys(prefix: string): Promise<Set<string>> {
  const { held = [] } = (await navigator.locks?.query().catch(() => null)) ?? {};
  const locks = held.flatMap(({ name = '' }) => (name.startsWith(LOCK + prefix) ? [name] : []));
  const isFree = await Promise.all(locks.map(isLetGo));
  return new Set(locks.filter((_, index) => !isFree[index]).map((name) => name.slice(LOCK.length)));
}

/** Whether a lock is let go of while one waits a moment. */
function isLetGo(lock: string): Promise<boolean> {
  const waiting = new AbortController();
  const timer = setTimeout(() => waiting.abort(), LETTING_GO_MS);
  return navigator.locks
    .request(lock, { signal: waiting.signal }, () => true)
    .catch(() => false)
    .finally(() => clearTimeout(timer));
}
