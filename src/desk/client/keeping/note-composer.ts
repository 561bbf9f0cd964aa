import { NOTE_KINDS, type NoteKind, type Passage } from '#content/note.ts';
import { make, newId } from '../make-element.ts';
import type { Say } from '../say.ts';
import type { WrittenNote } from './unsent-notes.ts';

type ComposerParts = {
  say: Say;
  passages: { selected(): Passage | null };
  /** Told of the note as it is written; null once there is none. */
  onWritten: (note: WrittenNote | null) => void;
  /** Sends a note; `arrived` is called once the server has it. */
  send: (note: WrittenNote, arrived: () => void) => Promise<void>;
};

/** Where a new note is written; what was not sent stays in it. */
export type Composer = {
  form: HTMLElement;
  setKinds: (mayAskForCorrection: boolean) => void;
  /** Shows a note that an earlier window did not send. */
  bringBack: (note: WrittenNote) => void;
};

/** Makes the form for a new note. It is about what is selected in the text when one begins to write. */
export function makeComposer({ say, passages, onWritten, send }: ComposerParts): Composer {
  const about = make('p', { class: 'soft', 'aria-live': 'polite' });
  const unsent = make('p', { class: 'soft', role: 'status' });
  const field = make('textarea', { id: newId('note'), rows: 3, required: true });
  const kinds = make('fieldset', { hidden: true }, ...NOTE_KINDS.map((kind) => kindChoice(kind, say)));
  const form = make(
    'form',
    { class: 'fields' },
    make('h3', {}, say('notes.write')),
    kinds,
    about,
    make('div', {}, make('label', { for: field.id }, say('notes.text')), field, unsent),
    make('button', { class: 'main' }, say('notes.send')),
  );
  let passage: Passage | null = null;

  function look(): void {
    if (field.value === '') showPassage(passages.selected());
  }

  function showPassage(next: Passage | null): void {
    passage = next;
    about.textContent = passage ? say('notes.about.passage', { quote: passage.quote }) : say('notes.about.article');
  }

  function written(): WrittenNote {
    return { kind: (new FormData(form).get('kind') ?? 'note') as NoteKind, text: field.value, passage };
  }

  field.addEventListener('focus', look);
  form.addEventListener('input', () => onWritten(field.value === '' ? null : written()));
  sendBy(form, async () => {
    const note = written();
    await send(note, () => {
      if (field.value !== note.text) return;
      field.value = '';
      unsent.textContent = '';
      onWritten(null);
      look();
    });
  });
  look();
  return {
    form,
    setKinds(mayAskForCorrection) {
      kinds.hidden = !mayAskForCorrection;
    },
    bringBack(note) {
      field.value = note.text;
      for (const radio of kinds.querySelectorAll('input')) radio.checked = radio.value === note.kind;
      showPassage(note.passage);
      unsent.textContent = say('notes.unsent');
    },
  };
}

/** Lets a form send what it holds, and not twice while an answer is on its way. */
export function sendBy(form: HTMLFormElement, send: () => Promise<void>): void {
  let isSending = false;
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (isSending) return;
    isSending = true;
    await send();
    isSending = false;
  });
}

function kindChoice(kind: NoteKind, say: Say): HTMLElement {
  const id = newId('kind');
  const radio = make('input', { type: 'radio', id, name: 'kind', value: kind, checked: kind === 'note' });
  return make('div', { class: 'choice' }, radio, make('label', { for: id }, say(`notes.kind.${kind}`)));
}
