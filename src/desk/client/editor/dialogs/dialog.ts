import { make, makeButton, newId } from '../../make-element.ts';
import type { Say } from '../../say.ts';

/** A question asked in a window of its own. */
export type Question<T> = {
  say: Say;
  title: string;
  /** What stands in it. */
  content: Node[];
  /** What its main button says; none when an answer is chosen by clicking it. */
  submit?: string;
  /** Other ways to answer, as buttons. */
  others?: { label: string; answer: T }[];
  /** The answer when the main button is pressed; null leaves the window open. */
  read?: () => T | null;
};

/** An open question: its answer, null when it was closed without one, and how to answer it by other means. */
export type Asked<T> = { answer: Promise<T | null>; close: (answer: T | null) => void; element: HTMLDialogElement };

/** Asks a question; Escape closes it, and the keyboard goes back to where it was. */
export function askInDialog<T>({ say, title, content, submit, others = [], read }: Question<T>): Asked<T> {
  const titleId = newId('dialog');
  const before = document.activeElement;
  // Without a field to fill in, one begins to read at the title.
  const isToRead = !submit && !content.some((part) => part instanceof Element && part.querySelector('input,select'));
  const heading = make('h2', { id: titleId, ...(isToRead ? { tabindex: -1, autofocus: true } : {}) }, title);
  const closer = makeButton(say('editor.dialog.close'), () => dialog.close());
  const buttons = others.map(({ label, answer }) => makeButton(label, () => close(answer)));
  const main = submit ? make('button', { type: 'submit', class: 'main' }, submit) : null;
  const acts = make('p', { class: 'acts' }, main, ...buttons, closer);
  const form = make('form', { method: 'dialog', novalidate: true }, heading, ...content, acts);
  const dialog = make('dialog', { class: 'ask', 'aria-labelledby': titleId }, form);
  let settle: (answer: T | null) => void = () => {};
  let given: T | null = null;
  const answer = new Promise<T | null>((resolve) => {
    settle = resolve;
  });
  const close = (with_: T | null) => {
    given = with_;
    dialog.close();
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const value = read?.() ?? null;
    if (value !== null) close(value);
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
    if (before instanceof HTMLElement) before.focus();
    settle(given);
  });
  // Enter in a field sends the form; in a list it would not.
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLSelectElement)) return;
    event.preventDefault();
    main?.click();
  });
  document.body.append(dialog);
  if (dialog.showModal) dialog.showModal();
  else dialog.setAttribute('open', '');
  return { answer, close, element: dialog };
}

/** A field of a dialog, with its label and, when it is filled in wrongly, why. */
export function dialogField(label: string, input: HTMLInputElement | HTMLSelectElement) {
  const id = newId('ask');
  input.id = id;
  const trouble = make('span', { class: 'note bad', id: `${id}-trouble`, role: 'alert', hidden: true });
  const element = make('p', {}, make('label', { for: id }, label), input, trouble);
  return {
    element,
    complain: (text: string) => {
      trouble.textContent = text;
      trouble.hidden = false;
      input.setAttribute('aria-invalid', 'true');
      input.setAttribute('aria-describedby', trouble.id);
      input.focus();
    },
  };
}
