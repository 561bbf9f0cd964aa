import type { ArticleDraft } from '#content/article.ts';
import type { MergedDraft } from '#content/merge-drafts.ts';
import type { PresenceMode } from '#content/presence.ts';
import type { Device } from './device-copy.ts';
import type { DeviceCopy, KeepingHooks, KeepingPage, Pace } from './keeping-page.ts';
import type { StateLine } from './state-line.ts';

/** A text that somebody else saved. */
export type OtherText = {
  theirs: ArticleDraft;
  revision: number;
  savedBy: string;
  sections: Record<string, string>;
};

/** What the server says of a save. */
export type Saved = { revision: number; isAhead: boolean; mode: PresenceMode | null };

/** What the loop works with. */
export type LoopParts = {
  page: KeepingPage;
  hooks: KeepingHooks;
  device: Device<DeviceCopy>;
  line: StateLine;
  tabId: string;
  pace: Pace;
  /** Lets the person decide where two texts differ; null for later. */
  settle: (merged: MergedDraft, other: OtherText) => Promise<ArticleDraft | null>;
  /** Told how this window stands, with every save. */
  onMode: (mode: PresenceMode | null) => void;
};
