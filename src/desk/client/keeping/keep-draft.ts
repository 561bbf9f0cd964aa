import { newTabId, openDevice } from './device-copy.ts';
import { type DeviceCopy, type KeepingHooks, type KeepingPage, USUAL_PACE } from './keeping-page.ts';
import { Presence } from './presence.ts';
import { SaveLoop } from './save-loop.ts';
import { settleConflict } from './settle-conflict.ts';
import { makeStateLine } from './state-line.ts';

export type { KeepingHooks, KeepingPage } from './keeping-page.ts';

/** Keeps a text while it is written. */
export type Keeper = {
  /** To be called after every change of the text or of a field. */
  changed(): void;
  /** Saves what is not saved yet; whether the server has it all. */
  flush(): Promise<boolean>;
  close(): void;
};

/**
 * Begins to keep the text of an open editor: on the device within a second of each keystroke, on the server within three.
 * What an earlier window left on the device is shown at once, before the promise ends.
 */
export async function keepDraft(page: KeepingPage, hooks: KeepingHooks): Promise<Keeper> {
  const tabId = newTabId();
  const pace = { ...USUAL_PACE, ...page.pace };
  const line = makeStateLine(hooks.bar, hooks.say);
  const device = openDevice<DeviceCopy>(`${page.userId}/${page.articleId}/`, tabId);
  const loop = new SaveLoop({
    page,
    hooks,
    device,
    line,
    tabId,
    pace,
    settle: (merged, other) => settleConflict(merged, other, hooks),
    onMode: (mode) => presence.hear(mode),
  });
  const presence = new Presence({
    page,
    hooks,
    line,
    tabId,
    pace,
    flush: () => loop.flush(),
    onPart: (part) => void loop.hear(part),
  });
  const stopListening = listen(loop, presence);
  loop.begin(await device.leftovers());
  // Not waited for: on a bad line one writes, and is kept, long before it is known who else is there.
  void presence.begin();
  return {
    changed: () => loop.changed(),
    flush: () => loop.flush(),
    close() {
      stopListening();
      loop.close();
      presence.leave();
      device.close();
    },
  };
}

/** Follows what happens to the window: hidden, closed, shown again, without a network, with one again. */
function listen(loop: SaveLoop, presence: Presence): () => void {
  const listening = new AbortController();
  const on = (target: EventTarget, event: string, act: (event: Event) => void) =>
    target.addEventListener(event, act, { signal: listening.signal });
  const goOn = () => {
    void loop.goOn();
    presence.beat();
  };
  on(document, 'visibilitychange', () => {
    if (document.visibilityState === 'visible') return goOn();
    void loop.keepNow();
    void loop.goOn();
  });
  on(window, 'online', goOn);
  on(window, 'focus', goOn);
  on(window, 'pageshow', (event) => {
    if ((event as PageTransitionEvent).persisted) goOn();
  });
  on(window, 'pagehide', () => {
    loop.keepLast();
    presence.leave();
  });
  on(window, 'beforeunload', (event) => {
    // Only where the text would be lost; else the device has it.
    if (loop.isNowhere()) event.preventDefault();
  });
  return () => listening.abort();
}
