import { NOTE_KINDS, type NoteKind, type Passage } from '#content/note.ts';
import { make, newId } from '../make-element.ts';
import type { Say } from '../say.ts';

type ComposerParts = {
  say: Say;
  passages: { selected(): Passage | null };
  /** Sends a note; whether it arrived. */
  send: (note: { kind: NoteKind; text: string; passage: Passage | null }) => Promise<boolean>;
};

/** Where a new note is written; what was not sent stays in it. */
export type Composer = { form: HTMLElement; setKinds: (mayAskForCorrection: boolean) => void };

/** Makes the form for a new note. It is about what is selected in the text when one begins to write. */
export function makeComposer({ say, passages, send }: ComposerParts): Composer {
  const about = make('p', { class: 'soft', 'aria-live': 'polite' });
  const field = make('textarea', { id: newId('note'), rows: 3, required: true });
  const kinds = make('fieldset', { hidden: true }, ...NOTE_KINDS.map((kind) => kindChoice(kind, say)));
  const form = make(
    'form',
    { class: 'fields' },
    make('h3', {}, say('notes.write')),
    kinds,
    about,
    make('div', {}, make('label', { for: field.id }, say('notes.text')), field),
    make('button', { class: 'main' }, say('notes.send')),
  );
  let passage: Passage | null = null;

  function look(): void {
    if (field.value !== '') return;
    passage = passages.selected();
    about.textContent = passage ? say('notes.about.passage', { quote: passage.quote }) : say('notes.about.article');
  }

  field.addEventListener('focus', look);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const kind = (new FormData(form).get('kind') ?? 'note') as NoteKind;
    void send({ kind, text: field.value, passage }).then((isDone) => {
      if (!isDone) return;
      field.value = '';
      look();
    });
  });
  look();
  return {
    form,
    setKinds(mayAskForCorrection) {
      kinds.hidden = !mayAskForCorrection;
    },
  };
}

function kindChoice(kind: NoteKind, say: Say): HTMLElement {
  const id = newId('kind');
  const radio = make('input', { type: 'radio', id, name: 'kind', value: kind, checked: kind === 'note' });
  return make('div', { class: 'choice' }, radio, make('label', { for: id }, say(`notes.kind.${kind}`)));
}
