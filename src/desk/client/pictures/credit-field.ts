import type { PictureChoice } from '#content/media.ts';
import { askServer, type Outcome } from '../keeping/send-json.ts';
import { make, makeButton, newId } from '../make-element.ts';
import type { Say } from '../say.ts';

/** Where the credit of a picture is given. */
export type CreditField = { element: HTMLElement; show: (picture: PictureChoice | null) => void };

type CreditOptions = {
  say: Say;
  /** The picture as the library now has it. */
  onSaved: (picture: PictureChoice) => void;
  /** Where Escape and Enter lead; without it they do not leave the field. */
  onLeave?: () => void;
};

/** Milliseconds until an answer is no longer waited for. */
const PATIENCE = 20_000;

/**
 * The credit of a picture, which goes to the library as soon as one leaves the field; text for whoever may not change the
 * picture. What could not be saved stays, also when the page is opened again.
 */
export function creditField({ say, onSaved, onLeave }: CreditOptions): CreditField {
  let shown: PictureChoice | null = null;
  const parts = creditParts(say, () => void save());
  const { input, told, again } = parts;
  const tell = (text: string, isUnsaved = false) => {
    if (told.textContent !== text) told.textContent = text;
    again.hidden = !isUnsaved;
  };
  const show = (picture: PictureChoice | null) => {
    if (picture?.id !== shown?.id) tell('');
    shown = picture;
    drawCredit(parts, { say, picture });
    const isUnsaved = picture?.mayChange && unsaved(picture.id) !== null;
    const isThere = document.activeElement === input || told.textContent !== '';
    if (!isUnsaved && !again.hidden) tell('');
    if (isUnsaved && !isThere) tell(say('pictures.credit.unsaved'), true);
  };
  const settle = (sent: Sent, outcome: Outcome<{ credit: string }>) => {
    const isStill = shown?.id === sent.picture.id;
    if (outcome.is !== 'done') {
      if (isStill) tell(whyNot(outcome, say), true);
      return;
    }
    if (unsaved(sent.picture.id) === sent.credit) keepUnsaved(sent.picture.id, null);
    const saved = { ...sent.picture, credit: outcome.answer.credit };
    if (isStill) show(saved);
    onSaved(saved);
    if (isStill) tell(say('pictures.credit.saved'));
  };
  const save = oneAtATime(async () => {
    const picture = shown;
    const credit = picture && unsaved(picture.id);
    if (!picture || credit === null) return;
    tell(say('pictures.credit.saving'));
    const path = `/desk/pictures/${picture.id}/credit/`;
    settle({ picture, credit }, await askServer({ method: 'POST', path, body: { credit }, patience: PATIENCE }));
  });
  input.addEventListener('input', () => {
    if (!shown) return;
    keepUnsaved(shown.id, input.value.trim() === shown.credit ? null : input.value);
    tell('');
  });
  input.addEventListener('change', save);
  input.addEventListener('keydown', (event) => {
    const isSaving = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's';
    if (isSaving || event.key === 'Enter') void save();
    if (event.key === 'Enter' || (event.key === 'Escape' && onLeave)) {
      event.preventDefault();
      onLeave?.();
    }
  });
  return { element: parts.element, show };
}

type Sent = { picture: PictureChoice; credit: string };

/** Waits for the credits that are on their way to the library, whatever comes of them. */
export async function creditsSettled(): Promise<void> {
  await Promise.all(underWay);
}

const underWay = new Set<Promise<void>>();

/** Work that is done once more when it was asked for meanwhile, and never twice at once. */
function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let isWorking = false;
  let isWanted = false;
  const run = async () => {
    do {
      isWanted = false;
      await work();
    } while (isWanted);
    isWorking = false;
  };
  return async () => {
    isWanted = true;
    if (isWorking) return;
    isWorking = true;
    const running = run();
    underWay.add(running);
    await running.finally(() => underWay.delete(running));
  };
}

type Parts = ReturnType<typeof creditParts>;

function creditParts(say: Say, onAgain: () => void) {
  const [id, lackingId] = [newId('credit'), newId('credit-lacking')];
  const input = make('input', { id, autocomplete: 'off', maxlength: 2000, 'aria-describedby': lackingId });
  const field = make('span', { class: 'block-field' }, make('label', { for: id }, say('pictures.field.credit')), input);
  const text = make('small');
  const lacking = make('p', { class: 'lacking', id: lackingId });
  const told = make('p', { class: 'credit-told', role: 'status' });
  const again = makeButton(say('pictures.credit.again'), onAgain, { hidden: true });
  const element = make('div', { class: 'credit', contenteditable: 'false' }, field, text, lacking, told, again);
  return { element, field, input, text, lacking, told, again };
}

function drawCredit({ element, field, input, text, lacking }: Parts, of: { say: Say; picture: PictureChoice | null }) {
  const { say, picture } = of;
  element.hidden = picture === null;
  if (!picture) return;
  const { id, credit, mayChange } = picture;
  field.hidden = !mayChange;
  text.textContent = mayChange || credit === '' ? '' : say('pictures.credit.is', { credit });
  lacking.textContent = credit === '' ? say('pictures.credit.required') : '';
  const value = unsaved(id) ?? credit;
  if (input.value !== value) input.value = value;
}

function whyNot(outcome: Outcome<unknown>, say: Say): string {
  if (outcome.is === 'refused' && outcome.text) return outcome.text;
  return say(outcome.is === 'signedOut' ? 'pictures.credit.signedOut' : 'pictures.credit.failed');
}

/** What was typed and has not reached the library: it outlives the field, and the page. */
function unsaved(id: number): string | null {
  return sessionStorage.getItem(`griot-credit-${id}`);
}

function keepUnsaved(id: number, credit: string | null): void {
  if (credit === null) sessionStorage.removeItem(`griot-credit-${id}`);
  else sessionStorage.setItem(`griot-credit-${id}`, credit);
}
