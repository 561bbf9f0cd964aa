import type { ArticleDraft } from '#content/article.ts';
import type { References } from '../editor/references.ts';
import type { Say } from '../say.ts';

/** What the editor's page knows of the article that it opens. */
export type KeepingPage = {
  articleId: number;
  userId: number;
  userName: string;
  /** The revision that `draft` is. */
  revision: number;
  draft: ArticleDraft;
  mayWrite: boolean;
  /** Other delays than the usual ones; tests hurry. */
  pace?: Partial<Pace>;
};

/** How the text is read and shown, and where its state is said. */
export type KeepingHooks = {
  say: Say;
  /** What pictures and articles are called. */
  references: References;
  bar: HTMLElement;
  readDraft: () => ArticleDraft;
  showDraft: (draft: ArticleDraft) => void;
  setReadOnly: (isReadOnly: boolean) => void;
};

/** Delays in milliseconds. */
export type Pace = {
  /** From a keystroke to the device's own store. */
  device: number;
  /** From a keystroke to the server. */
  server: number;
  /** After a first failure; doubled at each that follows, up to `longestRetry`. */
  retry: number;
  longestRetry: number;
  /** Without a keystroke before a question may come up: it must not take the words of somebody who writes. */
  pause: number;
  /** Between two signs of life. */
  heartbeat: number;
  /** After which an answer is no longer waited for: bad lines are slow before they are dead. */
  patience: number;
};

/** Every keystroke is on the device within a second, and on the server within three. */
export const USUAL_PACE: Pace = {
  device: 400,
  server: 1800,
  retry: 1000,
  longestRetry: 30_000,
  pause: 1500,
  heartbeat: 15_000,
  patience: 45_000,
};

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
