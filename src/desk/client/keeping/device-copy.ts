import { createStore, del, get, keys, set, type UseStore } from 'idb-keyval';
import type { ArticleDraft } from '#content/article.ts';

/** What the browser's own store holds of a text until the server has it. */
export type DeviceCopy = {
  draft: ArticleDraft;
  /** The text that it was made from, and its revision. */
  base: ArticleDraft;
  baseRevision: number;
  /** Texts that went to the server without an answer yet: it may have them. */
  sent: ArticleDraft[];
  /** The text of one's own that went into a merged one which the server does not have yet. */
  mergedFrom: ArticleDraft | null;
  /** Milliseconds since 1970. */
  keptAt: number;
};

/** A copy that a window left behind: it was closed, or the machine died. */
export type Leftover = { copy: DeviceCopy; drop: () => Promise<void> };

/** The browser's own store, for one article, person and window. */
export type Device = {
  /** Keeps a text; false when the browser refuses: a private window, a full disk. */
  keep: (copy: DeviceCopy) => Promise<boolean>;
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
  const drop = (each: string) => inTurn((store) => del(each, store), undefined);
  return {
    keep: (copy) => inTurn((store) => set(key, copy, store).then(() => true), false),
    forget: () => drop(key),
    leftovers: () => inTurn((store) => findLeftovers(store, prefix, key), []).then((found) => found.map(toLeftover)),
    close: letGo,
  };

  function toLeftover({ copy, at }: Found): Leftover {
    return { copy, drop: () => drop(at) };
  }
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

type Found = { copy: DeviceCopy; at: string };

async function findLeftovers(store: UseStore, prefix: string, ownKey: string): Promise<Found[]> {
  const found: Found[] = [];
  for (const each of await keys(store)) {
    const at = String(each);
    if (!at.startsWith(prefix) || at === ownKey || !(await isLetGo(at.slice(prefix.length)))) continue;
    const copy = await get<DeviceCopy>(at, store);
    if (copy) found.push({ copy, at });
  }
  return found.sort((a, b) => b.copy.keptAt - a.copy.keptAt);
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
