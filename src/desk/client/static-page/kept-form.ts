/** What a form holds, field by field; a field that is not ticked is missing. */
export type FormValues = Record<string, string>;

/** What a form holds now. */
export function valuesOf(form: HTMLFormElement): FormValues {
  const texts = [...new FormData(form)].filter(isTyped);
  return Object.fromEntries(texts);
}

/** Neither a file, nor the token of the session, which the next session does not know. */
function isTyped(entry: [string, FormDataEntryValue]): entry is [string, string] {
  return typeof entry[1] === 'string' && entry[0] !== 'formToken';
}

/** Whether somebody has typed in a form since it came. */
export function isWrittenIn(form: HTMLFormElement): boolean {
  return [...form.elements].some(
    (field) =>
      (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) && field.value !== field.defaultValue,
  );
}

/** Puts values back into a form; a field that it no longer has is left out. */
export function fillForm(form: HTMLFormElement, values: FormValues): void {
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio')) {
      field.checked = values[field.name] === field.value;
    } else if (
      field instanceof HTMLInputElement ||
      field instanceof HTMLTextAreaElement ||
      field instanceof HTMLSelectElement
    ) {
      const value = values[field.name];
      if (value !== undefined) field.value = value;
    }
  }
}

/** Keeps a form in this browser until it is saved, so that neither a closed laptop nor an ended session loses it. */
export type KeptForm = {
  /** What was kept and never saved, where it is not what the form shows; null when there is no such thing. */
  earlier: FormValues | null;
  keep: (values: FormValues) => void;
  forget: () => void;
};

/** The place of the form at this address. When the page says that a form was saved, what was kept of it is forgotten. */
export function keptForm(form: HTMLFormElement, { isSaved }: { isSaved: boolean }): KeptForm {
  const place = `griot form ${location.pathname}`;
  const sent = read(sessionStorage, SENT);
  if (isSaved && sent) remove(localStorage, sent);
  remove(sessionStorage, SENT);
  form.addEventListener('submit', () => write(sessionStorage, SENT, place));
  const kept = valuesIn(read(localStorage, place));
  const isOther = kept !== null && JSON.stringify(kept) !== JSON.stringify(valuesOf(form));
  return {
    earlier: isOther ? kept : null,
    keep: (values) => write(localStorage, place, JSON.stringify(values)),
    forget: () => remove(localStorage, place),
  };
}

/** Under which the place of the form that was just sent is noted. */
const SENT = 'griot form sent';

function valuesIn(json: string | null): FormValues | null {
  try {
    return json === null ? null : (JSON.parse(json) as FormValues);
  } catch {
    return null;
  }
}

// A browser may refuse its store (private windows, a full disk): then the form works as without script.
function read(store: Storage, key: string): string | null {
  try {
    return store.getItem(key);
  } catch {
    return null;
  }
}

function write(store: Storage, key: string, value: string): void {
  try {
    store.setItem(key, value);
  } catch {}
}

function remove(store: Storage, key: string): void {
  try {
    store.removeItem(key);
  } catch {}
}
