import { createStore, del, entries, set, type UseStore } from 'idb-keyval';
import type { DeviceCopy } from './keeping-page.ts';
import { breathe, breaths, forgetBreath } from './last-breath.ts';

/** A copy that a window left behind: it was closed, or the machine died. */
export type Leftover = { copy: DeviceCopy; drop: () => Promise<void> };

/** The browser's own store, for one article, person and window. */
export type Device = {
  /** Keeps a text; false when the browser refuses: a private window, a full disk. */
  keep: (copy: DeviceCopy) => Promise<boolean>;
  /** Keeps a text while the window closes, when no promise is waited for any more. */
  keepAtOnce: (copy: DeviceCopy) => void;
  /** The server has it all. */
  forget: () => Promise<void>;
  /** What windows that are no longer open left of this article, the newest first. */
  leftovers: () => Promise<Leftover[]>;
  close: () => void;
};

/** A window that is being closed lets go of its lock within this time. */
const LETTING_GO_MS = 500;

/** Opens the device's store. Two windows on one article each keep their own copy. */
export function openDevice(owner: { userId: number; articleId: number }, tabId: string): Device {
  const prefix = `${owner.userId}/${owner.articleId}/`;
  const key = prefix + tabId;
  const letGo = holdLock(tabId);
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
    keep: (copy) => inTurn((store) => keepIn(store, key, copy), false),
    keepAtOnce: (copy) => void breathe(key, copy),
    forget: () => drop(key),
    leftovers: async () => {
      const kept = await inTurn((store) => copiesIn(store, prefix), new Map<string, DeviceCopy>());
      return (await letGoOf(newestOf(kept, breaths(prefix)), key)).map(([at, copy]) => ({
        copy,
        drop: () => drop(at),
      }));
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

async function keepIn(store: UseStore, key: string, copy: DeviceCopy): Promise<true> {
  await set(key, copy, store);
  forgetBreath(key);
  return true;
}

async function copiesIn(store: UseStore, prefix: string): Promise<Map<string, DeviceCopy>> {
  const found = (await entries<string, DeviceCopy>(store)).filter(([key]) => String(key).startsWith(prefix));
  return new Map(found);
}

/** Of each window the copy that it made last. */
function newestOf(kept: Map<string, DeviceCopy>, breathed: Map<string, DeviceCopy>): Map<string, DeviceCopy> {
  const newest = new Map(kept);
  for (const [key, copy] of breathed) {
    if (copy.keptAt >= (kept.get(key)?.keptAt ?? 0)) newest.set(key, copy);
  }
  return newest;
}

/** The copies of windows that are no longer open, the newest first. */
async function letGoOf(copies: Map<string, DeviceCopy>, ownKey: string): Promise<[string, DeviceCopy][]> {
  const found: [string, DeviceCopy][] = [];
  for (const [key, copy] of copies) {
    const tabId = key.slice(key.lastIndexOf('/') + 1);
    if (key !== ownKey && (await isLetGo(tabId))) found.push([key, copy]);
  }
  return found.sort(([, a], [, b]) => b.keptAt - a.keptAt);
}

/** Says for as long as this window lives that its copy is in use; the browser lets go by itself if it dies. */
function holdLock(tabId: string): () => void {
  let letGo = () => {};
  const untilClosed = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  navigator.locks?.request(lockOf(tabId), () => untilClosed).catch(() => {});
  return letGo;
}

/** Where the browser has no locks (no HTTPS), every copy counts as left behind: saving one twice does no harm. */
function isLetGo(tabId: string): Promise<boolean> {
  if (!navigator.locks) return Promise.resolve(true);
  const waiting = new AbortController();
  const timer = setTimeout(() => waiting.abort(), LETTING_GO_MS);
  return navigator.locks
    .request(lockOf(tabId), { signal: waiting.signal }, () => true)
    .catch(() => false)
    .finally(() => clearTimeout(timer));
}

function lockOf(tabId: string): string {
  return `griot-draft-${tabId}`;
}
