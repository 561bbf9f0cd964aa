import type { NoteKind, Passage } from '#content/note.ts';
import { make, makeButton, newId } from '../make-element.ts';
import type { Say } from '../say.ts';
import { makeComposer } from './note-composer.ts';
import { askServer } from './send-json.ts';

export type { Passage } from '#content/note.ts';

/** What the notes ask of the editor. */
export type EditorPassages = {
  selected(): Passage | null;
  show(passages: { id: number; passage: Passage }[]): void;
  goTo(id: number): void;
  onClick(listener: (id: number) => void): void;
};

type Answer = { id: number; userName: string; text: string; when: string };
type Note = Answer & { kind: NoteKind; passage: Passage | null; resolvedBy: string | null; answers: Answer[] };
type Notes = { notes: Note[]; mayAskForCorrection: boolean };

/** Colleagues write while one reads: their notes are asked for so often, in milliseconds. */
const ASK_EVERY = 60_000;
const PATIENCE = 30_000;

/** Shows what colleagues wrote beside an article, and lets one write, answer and settle. */
export function showNotes(panel: HTMLElement, page: { articleId: number; say: Say; passages: EditorPassages }): void {
  const { say, passages } = page;
  const heading = make('h2', {}, say('notes.title'));
  const trouble = make('p', { class: 'note bad', role: 'alert', hidden: true });
  const list = make('div', { class: 'notes' });
  const composer = makeComposer({ say, passages, send: (note) => act('', note) });
  panel.classList.add('notes-panel');
  panel.replaceChildren(heading, trouble, list, composer.form);
  let shown = '';

  async function ask(method: 'GET' | 'POST', path = '', body: object = {}): Promise<boolean> {
    const sent = method === 'POST' ? { body } : {};
    const address = `/desk/articles/${page.articleId}/notes/${path}`;
    const outcome = await askServer<Notes>({ method, path: address, patience: PATIENCE, ...sent });
    trouble.hidden = outcome.is === 'done';
    if (outcome.is === 'done') {
      refresh(outcome.answer);
      return true;
    }
    const why = outcome.is === 'signedOut' ? 'notes.signedOut' : method === 'GET' ? 'notes.offline' : 'notes.notSent';
    trouble.textContent = outcome.is === 'refused' ? outcome.text : say(why);
    return false;
  }

  function act(path: string, body: object = {}): Promise<boolean> {
    return ask('POST', path, body);
  }

  /** Writes the list anew when it has changed, unless somebody is writing an answer in it. */
  function refresh({ notes, mayAskForCorrection }: Notes): void {
    composer.setKinds(mayAskForCorrection);
    const now = JSON.stringify(notes);
    const isAnswering = [...list.querySelectorAll('textarea')].some(({ value }) => value !== '');
    if (now === shown || isAnswering) return;
    shown = now;
    const open = notes.filter(({ resolvedBy }) => resolvedBy === null);
    const done = notes.filter(({ resolvedBy }) => resolvedBy !== null);
    const focused = document.activeElement?.closest<HTMLElement>('[data-note]')?.dataset.note;
    list.replaceChildren(
      ...(notes.length === 0 ? [make('p', { class: 'soft' }, say('notes.empty'))] : []),
      ...open.map((note) => noteElement(note, { say, passages, act })),
      ...(done.length > 0 ? [foldedAway(done)] : []),
    );
    if (focused) find(Number(focused))?.focus();
    passages.show(open.flatMap(({ id, passage }) => (passage ? [{ id, passage }] : [])));
  }

  function foldedAway(done: Note[]): HTMLElement {
    const summary = make('summary', {}, say('notes.resolved', { count: done.length }));
    return make('details', {}, summary, ...done.map((note) => noteElement(note, { say, passages, act })));
  }

  function find(id: number): HTMLElement | null {
    return list.querySelector<HTMLElement>(`[data-note="${id}"]`);
  }

  passages.onClick((id) => {
    find(id)?.scrollIntoView({ block: 'nearest' });
    find(id)?.focus();
  });
  setInterval(() => document.visibilityState === 'visible' && void ask('GET'), ASK_EVERY);
  void ask('GET');
}

type Acts = { say: Say; passages: EditorPassages; act: (path: string, body?: object) => Promise<boolean> };

function noteElement(note: Note, { say, passages, act }: Acts): HTMLElement {
  const { id, kind, passage, resolvedBy, answers } = note;
  const isOpen = resolvedBy === null;
  const settle = makeButton(say(isOpen ? 'notes.resolve' : 'notes.reopen'), () => {
    void act(`${id}/${isOpen ? 'resolution' : 'reopening'}/`);
  });
  return make(
    'article',
    { 'data-note': id, tabindex: -1 },
    kind === 'correctionRequest' ? make('b', {}, say('notes.kind.correctionRequest')) : null,
    passage ? make('blockquote', {}, passage.quote) : null,
    signedText(note),
    ...answers.map((answer) => make('div', { class: 'answer' }, signedText(answer))),
    isOpen ? null : make('p', { class: 'soft' }, say('notes.resolvedBy', { name: resolvedBy })),
    make(
      'div',
      { class: 'acts' },
      passage ? makeButton(say('notes.goTo'), () => passages.goTo(id)) : null,
      settle,
      answerForm(id, { say, act }),
    ),
  );
}

function signedText({ userName, when, text }: Answer): HTMLElement {
  const signature = make('p', { class: 'soft' }, `${userName}, ${when}`);
  return make('div', {}, signature, make('p', { class: 'wording' }, text));
}

function answerForm(id: number, { say, act }: Pick<Acts, 'say' | 'act'>): HTMLElement {
  const field = make('textarea', { id: newId('answer'), rows: 3, required: true });
  const form = make(
    'form',
    {},
    make('label', { for: field.id }, say('notes.answer.text')),
    field,
    make('button', {}, say('notes.answer')),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = field.value;
    field.value = '';
    void act(`${id}/answers/`, { text }).then((isDone) => {
      if (!isDone) field.value = text;
    });
  });
  return make('details', {}, make('summary', {}, say('notes.answer')), form);
}
