import type { ArticleDraft } from '#content/article.ts';
import { saysTheSame } from '#content/canonical-json.ts';
import { decisionsIn, mergeDrafts, settleDraft } from '#content/merge-drafts.ts';
import { ancestorOf } from './ancestor-of.ts';
import type { Leftover } from './device-copy.ts';
import type { DeviceCopy } from './keeping-page.ts';
import type { LoopParts, OtherText, Saved } from './loop-parts.ts';
import { askServer, type Outcome } from './send-json.ts';
import type { SavingState } from './state-line.ts';

/** More texts without an answer than this are not remembered: they are too old to be the server's. */
const MOST_SENT = 5;

/**
 * Brings a text to the device and to the server, again and again, until both have every keystroke. One save is under way
 * at a time; whatever is written meanwhile goes with the next.
 */
export class SaveLoop {
  readonly #parts: LoopParts;
  /** The text that the server has, as far as is known, and its revision. */
  #base: ArticleDraft;
  #revision: number;
  #sent: ArticleDraft[] = [];
  #mergedFrom: ArticleDraft | null = null;
  #failures = 0;
  #isAhead = false;
  #isOnDevice = true;
  #isPutOff = false;
  #changedAt = 0;
  #isClosed = false;
  #running: Promise<boolean> | null = null;
  #deviceTimer: ReturnType<typeof setTimeout> | undefined;
  #serverTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: LoopParts) {
    this.#parts = parts;
    this.#base = parts.page.draft;
    this.#revision = parts.page.revision;
  }

  /** Begins with what windows of before left on the device; it is shown at once and goes up by itself. */
  begin(leftovers: Leftover<DeviceCopy>[]): void {
    this.#parts.line.show(leftovers.length > 0 ? 'saving' : 'saved');
    if (leftovers.length > 0) void this.#takeUp(leftovers);
  }

  changed(): void {
    if (this.#isClosed) return;
    this.#changedAt = Date.now();
    this.#deviceTimer ??= setTimeout(() => void this.keepNow(), this.#parts.pace.device);
    if (this.#isPutOff) return;
    if (this.#failures === 0) this.#parts.line.show('saving');
    this.#saveIn(this.#parts.pace.server);
  }

  /** Brings everything to the server now; whether it has it all. */
  async flush(): Promise<boolean> {
    this.#isPutOff = false;
    do {
      if (!(await this.push())) return false;
    } while (!this.isAllSaved());
    return true;
  }

  /** Tries now, whatever was waited for. */
  push(): Promise<boolean> {
    clearTimeout(this.#serverTimer);
    this.#serverTimer = undefined;
    this.#running ??= this.#send().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  /** Writes the text as it is to the device. */
  async keepNow(): Promise<void> {
    clearTimeout(this.#deviceTimer);
    this.#deviceTimer = undefined;
    if (this.isAllSaved()) return;
    this.#isOnDevice = await this.#parts.device.keep(this.#copy());
    this.#parts.line.setDevice(this.#isOnDevice);
  }

  /** Writes it as the window closes, in both of the browser's stores: one is quick, the other is large. */
  keepLast(): void {
    if (this.isAllSaved()) return;
    this.#parts.device.keepAtOnce(this.#copy());
    void this.keepNow();
  }

  /** Tries again at once what could not be sent; does nothing when all is well, or when it waits for a decision. */
  async goOn(): Promise<void> {
    if (!this.#isPutOff && !this.isAllSaved()) await this.push();
  }

  /** Whether there are words that neither the server nor the device has. */
  isNowhere(): boolean {
    return !this.#isOnDevice && !this.isAllSaved();
  }

  isAllSaved(): boolean {
    return this.#mergedFrom === null && saysTheSame(this.#parts.hooks.readDraft(), this.#base);
  }

  /** Hears how new the server's text is; fetches it when there is nothing of one's own that it could disturb. */
  async hear({ revision, isAhead }: { revision: number; isAhead: boolean }): Promise<void> {
    if (!this.#running && this.#failures === 0 && this.isAllSaved()) this.#showSaved(isAhead);
    if (revision <= this.#revision || this.#running || !this.isAllSaved()) return;
    const { page, pace } = this.#parts;
    const path = `/desk/articles/${page.articleId}/draft/`;
    const outcome = await askServer<{ revision: number; draft: ArticleDraft }>({
      method: 'GET',
      path,
      patience: pace.patience,
    });
    if (outcome.is !== 'done' || this.#running || !this.isAllSaved()) return;
    const { answer } = outcome;
    if (answer.revision > this.#revision) this.#show(answer.draft, answer);
  }

  close(): void {
    void this.keepNow();
    this.#isClosed = true;
    clearTimeout(this.#serverTimer);
  }

  async #takeUp([newest, ...older]: Leftover<DeviceCopy>[]): Promise<void> {
    if (newest) await this.#bringBack(newest);
    if (!(await this.flush())) return;
    for (const each of older) await this.#bringIn(each);
    await this.flush();
  }

  /** Goes on where the window of before ended. */
  async #bringBack({ copy, drop }: Leftover<DeviceCopy>): Promise<void> {
    if (!copy.mergedFrom && saysTheSame(copy.draft, this.#base)) return drop();
    [this.#base, this.#revision] = [copy.base, copy.baseRevision];
    [this.#sent, this.#mergedFrom] = [copy.sent, copy.mergedFrom];
    this.#parts.hooks.showDraft(copy.draft);
    this.#parts.line.tell(this.#parts.hooks.say('keeping.broughtBack'));
    if (await this.#parts.device.keep(this.#copy())) await drop();
  }

  /** Adds what still another window left. */
  async #bringIn({ copy, drop }: Leftover<DeviceCopy>): Promise<void> {
    const { hooks, settle } = this.#parts;
    const merged = mergeDrafts(copy.base, copy.draft, hooks.readDraft());
    const other = { theirs: hooks.readDraft(), revision: this.#revision, savedBy: '', sections: {} };
    const settled = decisionsIn(merged) === 0 ? settleDraft(merged, []) : await settle(merged, other);
    if (!settled) return;
    hooks.showDraft(settled);
    if (decisionsIn(merged) > 0) this.#mergedFrom = copy.draft;
    const isKept = await this.#parts.device.keep(this.#copy());
    if (isKept || (await this.flush())) await drop();
  }

  #saveIn(delay: number): void {
    if (this.#running || this.#isClosed) return;
    this.#serverTimer ??= setTimeout(() => void this.push(), delay);
  }

  async #send(): Promise<boolean> {
    for (;;) {
      if (this.#isPutOff || this.#isClosed) return false;
      if (this.isAllSaved()) return this.#settled();
      const draft = this.#parts.hooks.readDraft();
      const outcome = await this.#sendOnce(draft);
      if (outcome.is === 'done') return this.#hasSaved(draft, outcome.answer);
      if (outcome.is !== 'conflict') return this.#hasFailed(outcome);
      if (!(await this.#meet(outcome.answer as OtherText))) return false;
    }
  }

  async #sendOnce(draft: ArticleDraft): Promise<Outcome<Saved>> {
    const { page, tabId, pace, line } = this.#parts;
    if (this.#failures === 0) line.show('saving');
    this.#sent = [...this.#sent, draft].slice(-MOST_SENT);
    await this.keepNow();
    return askServer<Saved>({
      method: 'PUT',
      path: `/desk/articles/${page.articleId}/draft/`,
      body: { baseRevision: this.#revision, tabId, userId: page.userId, draft, mergedFrom: this.#mergedFrom },
      patience: pace.patience,
    });
  }

  async #hasSaved(draft: ArticleDraft, { revision, isAhead, mode }: Saved): Promise<boolean> {
    [this.#base, this.#revision, this.#sent, this.#mergedFrom] = [draft, revision, [], null];
    [this.#failures, this.#isAhead] = [0, isAhead];
    this.#parts.onMode(mode);
    if (this.isAllSaved()) return this.#settled();
    // Written while the save was under way: the next one takes it.
    void this.keepNow();
    setTimeout(() => this.#saveIn(this.#parts.pace.server));
    return true;
  }

  async #settled(): Promise<boolean> {
    this.#failures = 0;
    this.#showSaved(this.#isAhead);
    await this.#parts.device.forget();
    // A keystroke that fell between: what was forgotten is kept again.
    if (!this.isAllSaved()) await this.keepNow();
    return true;
  }

  #showSaved(isAhead: boolean): void {
    this.#isAhead = isAhead;
    this.#parts.line.show(isAhead ? 'savedAhead' : 'saved');
  }

  #hasFailed(outcome: Exclude<Outcome<Saved>, { is: 'done' | 'conflict' }>): boolean {
    const { line, pace } = this.#parts;
    if (outcome.is === 'refused') {
      line.show('refused', outcome.text);
      return false;
    }
    line.show(outcome.is satisfies SavingState);
    const delay = Math.min(pace.retry * 2 ** this.#failures, pace.longestRetry);
    this.#failures += 1;
    setTimeout(() => this.#saveIn(delay));
    return false;
  }

  /** Another text is on the server: brings the two together. Whether there is something to be sent now. */
  async #meet(other: OtherText): Promise<boolean> {
    const { hooks, line } = this.#parts;
    const mine = hooks.readDraft();
    const merged = mergeDrafts(ancestorOf(other.theirs, this.#base, this.#sent), mine, other.theirs);
    if (decisionsIn(merged) > 0) return this.#decide(other);
    const settled = settleDraft(merged, []);
    const isNews = !saysTheSame(settled, mine);
    this.#show(isNews ? settled : null, { draft: other.theirs, revision: other.revision });
    if (isNews) line.tell(hooks.say('keeping.mergedIn', { name: other.savedBy }));
    return true;
  }

  /** Asks what to keep, once the person has stopped writing: the question would take their keystrokes. */
  async #decide(other: OtherText): Promise<boolean> {
    const { hooks, line, settle } = this.#parts;
    line.show('conflict');
    line.offer('conflict', null, []);
    await this.#quiet();
    const mine = hooks.readDraft();
    const merged = mergeDrafts(ancestorOf(other.theirs, this.#base, this.#sent), mine, other.theirs);
    const settled = decisionsIn(merged) === 0 ? settleDraft(merged, []) : await settle(merged, other);
    if (!settled) return this.#putOff();
    this.#mergedFrom = mine;
    this.#show(settled, { draft: other.theirs, revision: other.revision });
    await this.keepNow();
    return true;
  }

  async #quiet(): Promise<void> {
    const { pause } = this.#parts.pace;
    const left = () => this.#changedAt + pause - Date.now();
    while (left() > 0) {
      await new Promise((resolve) => setTimeout(resolve, left()));
    }
  }

  #show(shown: ArticleDraft | null, { draft, revision }: { draft: ArticleDraft; revision: number }): void {
    [this.#base, this.#revision, this.#sent] = [draft, revision, []];
    if (shown) this.#parts.hooks.showDraft(shown);
  }

  #putOff(): false {
    const { line, hooks } = this.#parts;
    this.#isPutOff = true;
    const press = () => {
      line.offer('conflict', null, []);
      void this.flush();
    };
    line.offer('conflict', null, [{ label: hooks.say('keeping.conflict.open'), press }]);
    return false;
  }

  #copy(): DeviceCopy {
    const draft = this.#parts.hooks.readDraft();
    const [base, baseRevision, sent, mergedFrom] = [this.#base, this.#revision, this.#sent, this.#mergedFrom];
    return { draft, base, baseRevision, sent, mergedFrom, keptAt: Date.now() };
  }
}
