import type { Neighbour, Part, PresenceMode, PresenceWish } from '#content/presence.ts';
import { formToken } from '../ask-desk.ts';
import { make, makeButton, newId } from '../make-element.ts';
import type { Say } from '../say.ts';
import type { KeepingHooks, KeepingPage, Pace } from './keeping-page.ts';
import { askServer } from './send-json.ts';
import type { StateLine } from './state-line.ts';

type PresenceParts = {
  page: KeepingPage;
  hooks: KeepingHooks;
  line: StateLine;
  tabId: string;
  pace: Pace;
  /** Saves what is not saved yet, before the window only reads. */
  flush: () => Promise<boolean>;
  /** Told at each sign of life how new the server's text is. */
  onPart: (part: Part) => void;
};

/** What one may ask for beside somebody who writes. */
const OFFERED: Record<PresenceMode, PresenceWish[]> = { reading: ['takeOver', 'writeOn'], writing: [] };

/**
 * Tells the server that the article is open here, and the person who else has it open. Whoever comes second chooses to read,
 * to take over or to write as well; whoever was taken over is told, with everything saved.
 */
export class Presence {
  readonly #parts: PresenceParts;
  #mode: PresenceMode | null = null;
  #isReadOnly: boolean;
  #hasChosen = false;
  /** What was chosen and the server does not know yet. */
  #unheard: PresenceWish | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #dialog: HTMLDialogElement | null = null;

  constructor(parts: PresenceParts) {
    this.#parts = parts;
    this.#isReadOnly = !parts.page.mayWrite;
    parts.hooks.setReadOnly(this.#isReadOnly);
    parts.line.setReading(this.#isReadOnly);
  }

  /** Comes in; asks what to do when somebody else is writing. */
  begin(): Promise<void> {
    return this.#tell('arrive');
  }

  /** Gives a sign of life now. */
  beat(): void {
    void this.#tell(this.#unheard ?? (this.#mode === null ? 'arrive' : 'stay'));
  }

  /** Hears from a save how this window stands. */
  hear(mode: PresenceMode | null): void {
    if (mode !== null && mode !== this.#mode) this.beat();
  }

  /** Tells that the window closes; there is no time to wait for an answer. */
  leave(): void {
    clearTimeout(this.#timer);
    const { page, tabId } = this.#parts;
    const body = JSON.stringify({ tabId, userId: page.userId, wish: 'leave' satisfies PresenceWish });
    const path = `${this.#path}?formToken=${formToken()}`;
    navigator.sendBeacon?.(path, new Blob([body], { type: 'application/json' }));
    this.#mode = null;
  }

  get #path(): string {
    return `/desk/articles/${this.#parts.page.articleId}/presence/`;
  }

  async #tell(wish: PresenceWish): Promise<void> {
    clearTimeout(this.#timer);
    const { page, tabId, pace } = this.#parts;
    const body = { tabId, userId: page.userId, wish };
    const outcome = await askServer<Part>({ method: 'POST', path: this.#path, body, patience: pace.patience });
    this.#beatLater();
    // A choice that was made meanwhile is about to be told.
    if (outcome.is !== 'done' || (this.#unheard !== null && this.#unheard !== wish)) return;
    this.#unheard = null;
    const part = outcome.answer;
    const wasWriting = this.#mode === 'writing';
    this.#mode = part.mode;
    this.#parts.onPart(part);
    await this.#stand(part, wasWriting && wish === 'stay');
  }

  #beatLater(): void {
    clearTimeout(this.#timer);
    if (document.visibilityState === 'hidden') return;
    this.#timer = setTimeout(() => this.beat(), this.#parts.pace.heartbeat);
  }

  async #stand(part: Part, wasWriting: boolean): Promise<void> {
    const isReadOnly = !part.mayWrite || part.mode === 'reading';
    const isTakenOver = wasWriting && part.mayWrite && part.mode === 'reading';
    if (isReadOnly && !this.#isReadOnly) await this.#parts.flush();
    this.#setReadOnly(isReadOnly);
    this.#showOthers(part);
    const writers = part.others.filter(({ mode }) => mode === 'writing');
    const writer = writers.find(({ isSelf }) => !isSelf) ?? writers[0];
    if (!writer || part.mode === 'writing' || !part.mayWrite) return this.#dialog?.close();
    if (isTakenOver) this.#ask('takenOver', writer);
    else if (!this.#hasChosen) this.#ask('busy', writer);
  }

  #setReadOnly(isReadOnly: boolean): void {
    if (isReadOnly === this.#isReadOnly) return;
    this.#isReadOnly = isReadOnly;
    this.#parts.hooks.setReadOnly(isReadOnly);
    this.#parts.line.setReading(isReadOnly);
  }

  #showOthers({ mode, mayWrite, others }: Part): void {
    const { line, hooks } = this.#parts;
    const { say } = hooks;
    const words = others.map((other) =>
      say(
        other.isSelf ? `keeping.self.${other.mode}` : `keeping.here.${other.mode}`,
        other.isSelf ? {} : { name: other.name },
      ),
    );
    const isAlone = others.every((other) => other.mode === 'reading');
    const wishes = mayWrite ? (isAlone && mode === 'reading' ? (['writeOn'] as const) : OFFERED[mode]) : [];
    const buttons = wishes.map((wish) => ({ label: this.#label(wish, isAlone), press: () => this.#choose(wish) }));
    line.offer('people', words.length > 0 ? words.join(' ') : null, buttons);
  }

  #label(wish: PresenceWish, isAlone: boolean): string {
    return this.#parts.hooks.say(isAlone ? 'keeping.write' : `keeping.${wish}`);
  }

  #choose(wish: PresenceWish): void {
    this.#hasChosen = true;
    this.#unheard = wish;
    this.#mode = wish === 'read' ? 'reading' : 'writing';
    // Not after the server's answer: without a network one writes all the same, and the texts come together later.
    this.#setReadOnly(wish === 'read');
    void this.#tell(wish);
  }

  /** Asks what to do beside somebody who writes. Escape is to read. */
  #ask(why: 'busy' | 'takenOver', { name, isSelf }: Neighbour): void {
    if (this.#dialog) return;
    const { say } = this.#parts.hooks;
    const heading = make(
      'h2',
      { id: newId('presence'), tabindex: -1, autofocus: true },
      title(say, why, isSelf ? null : name),
    );
    const answer = (wish: PresenceWish) => () => {
      this.#choose(wish);
      dialog.close();
    };
    const dialog = make(
      'dialog',
      { class: 'ask', 'aria-labelledby': heading.id },
      heading,
      make('p', {}, say(`keeping.${why}.intro`)),
      make(
        'div',
        { class: 'acts' },
        makeButton(say('keeping.read'), answer('read')),
        makeButton(say(why === 'takenOver' ? 'keeping.takeBack' : 'keeping.takeOver'), answer('takeOver')),
        makeButton(say('keeping.writeOn'), answer('writeOn')),
      ),
    );
    this.#dialog = dialog;
    dialog.addEventListener('cancel', () => this.#choose('read'));
    dialog.addEventListener('close', () => {
      dialog.remove();
      this.#dialog = null;
    });
    document.body.append(dialog);
    dialog.showModal();
  }
}

function title(say: Say, why: 'busy' | 'takenOver', name: string | null): string {
  return name === null ? say(`keeping.${why}.self`) : say(`keeping.${why}.title`, { name });
}
