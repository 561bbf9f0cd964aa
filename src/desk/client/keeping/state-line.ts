import { make, makeButton } from '../make-element.ts';
import type { Say } from '../say.ts';

/** How a text stands: where it is kept, and what keeps it from the server. */
export type SavingState =
  | 'saved'
  | 'savedAhead'
  | 'saving'
  | 'offline'
  | 'broken'
  | 'signedOut'
  | 'otherUser'
  | 'conflict'
  | 'refused';

/** The line of words that always says how the text stands. */
export type StateLine = {
  show: (state: SavingState, detail?: string) => void;
  /** Whether the browser keeps the text on the device. */
  setDevice: (isKeeping: boolean) => void;
  /** Whether one only reads here: that all is saved is then no news. */
  setReading: (isReading: boolean) => void;
  /** Says once something that happened, such as that a colleague's text came in. */
  tell: (words: string) => void;
  /** What one can press beside it; an empty list takes the buttons away. */
  offer: (of: 'conflict' | 'people', words: string | null, buttons: { label: string; press: () => void }[]) => void;
};

const TROUBLES: readonly SavingState[] = ['offline', 'broken', 'signedOut', 'otherUser', 'conflict', 'refused'];

/**
 * Makes the line. The words change at each save, but a screen reader is only told when it matters: something is in the way,
 * or no longer is.
 */
export function makeStateLine(bar: HTMLElement, say: Say): StateLine {
  const words = make('span', { class: 'keeping-words' });
  const heard = make('span', { class: 'unseen', role: 'status' });
  const link = make('a', { href: '/desk/session/', target: '_blank', hidden: true }, say('keeping.signIn'));
  const warning = make('span', { class: 'keeping-warning', hidden: true }, say('keeping.noDevice'));
  const offered = { conflict: '', people: '' };
  const offers = { conflict: make('span', { class: 'acts' }), people: make('span', { class: 'acts' }) };
  bar.removeAttribute('role');
  bar.removeAttribute('aria-live');
  bar.classList.add('keeping');
  bar.replaceChildren(words, link, warning, offers.conflict, offers.people, heard);
  let state: SavingState | null = null;
  let isKeeping = true;
  let isReading = false;
  let detail = '';

  function write(): void {
    if (state === null) return;
    const text = textOf(state);
    if (words.textContent !== text) words.textContent = text;
    bar.dataset.state = state;
    link.hidden = state !== 'signedOut' && state !== 'otherUser';
  }

  function textOf(shown: SavingState): string {
    if (isReading && (shown === 'saved' || shown === 'savedAhead')) return say('keeping.reading');
    const isOnDevice = isKeeping || !TROUBLES.includes(shown) || shown === 'conflict';
    return say(isOnDevice ? `keeping.${shown}` : `keeping.${shown}.nowhere`, { text: detail });
  }

  return {
    show(next, why = '') {
      const isNews = next !== state && (TROUBLES.includes(next) || (state !== null && TROUBLES.includes(state)));
      [state, detail] = [next, why];
      write();
      if (isNews && next !== 'saving') heard.textContent = words.textContent;
    },
    setDevice(next) {
      isKeeping = next;
      warning.hidden = isKeeping;
      write();
    },
    setReading(next) {
      isReading = next;
      write();
    },
    tell(text) {
      heard.textContent = text;
    },
    offer(of, text, buttons) {
      const now = JSON.stringify([text, buttons.map(({ label }) => label)]);
      // At each sign of life the same is offered: drawn anew, it would take the keyboard from who is about to press.
      if (now === offered[of]) return;
      offered[of] = now;
      const parts = buttons.map(({ label, press }) => makeButton(label, press));
      offers[of].replaceChildren(...(text === null ? [] : [make('span', {}, text)]), ...parts);
    },
  };
}
