import type { NoteKind, Passage } from '#content/note.ts';
import { make, makeButton, newId } from '../make-element.ts';
import type { Say } from '../say.ts';
import { makeComposer, sendBy } from './note-composer.ts';
import { askServer } from './send-json.ts';
import { type UnsentNotes, unsentNotes } from './unsent-notes.ts';

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

/** Beside which article notes are shown, and to whom. */
type NotesPage = { articleId: number; userId: number; say: Say; passages: EditorPassages };

/** Colleagues write while one reads: their notes are asked for so often, in milliseconds. */
const ASK_EVERY = 60_000;
const PATIENCE = 30_000;

/** Shows what colleagues wrote beside an article, and lets one write, answer and settle. */
export function showNotes(panel: HTMLElement, page: NotesPage): void {
  const { say, passages } = page;
  const heading = make('h2', {}, say('notes.title'));
  const trouble = make('p', { class: 'note bad', role: 'alert', hidden: true });
  const list = make('div', { class: 'notes' });
  const unsent = unsentNotes(page);
  const composer = makeComposer({
    say,
    passages,
    onWritten: unsent.keepNote,
    send: (note, arrived) => act('', note, arrived),
  });
  panel.classList.add('notes-panel');
  panel.replaceChildren(heading, trouble, list, composer.form);
  let shown = '';

  /** Asks for the notes, or sends something and gets them; `arrived` is called before they are shown. */
  async function ask(sent?: { path: string; body: object; arrived: () => void }): Promise<void> {
    const path = `/desk/articles/${page.articleId}/notes/${sent?.path ?? ''}`;
    const request = sent ? ({ method: 'POST', body: sent.body } as const) : ({ method: 'GET' } as const);
    const outcome = await askServer<Notes>({ ...request, path, patience: PATIENCE });
    trouble.hidden = outcome.is === 'done';
    if (outcome.is === 'done') {
      sent?.arrived();
      return refresh(outcome.answer);
    }
    const why = outcome.is === 'signedOut' ? 'notes.signedOut' : sent ? 'notes.notSent' : 'notes.offline';
    trouble.textContent = outcome.is === 'refused' ? outcome.text : say(why);
  }

  function act(path: string, body: object = {}, arrived = () => {}): Promise<void> {
    return ask({ path, body, arrived });
  }

  /** Writes the list anew when it has changed, unless somebody is just writing an answer in it. */
  function refresh({ notes, mayAskForCorrection }: Notes): void {
    composer.setKinds(mayAskForCorrection);
    const now = JSON.stringify(notes);
    const isAnswering = document.activeElement?.matches('.notes textarea');
    if (now === shown || isAnswering) return;
    shown = now;
    const open = notes.filter(({ resolvedBy }) => resolvedBy === null);
    const done = notes.filter(({ resolvedBy }) => resolvedBy !== null);
    const focused = document.activeElement?.closest<HTMLElement>('[data-note]')?.dataset.note;
    list.replaceChildren(
      ...(notes.length === 0 ? [make('p', { class: 'soft' }, say('notes.empty'))] : []),
      ...open.map((note) => noteElement(note, { say, passages, unsent, act })),
      ...(done.length > 0 ? [foldedAway(done)] : []),
    );
    if (focused) find(Number(focused))?.focus();
    passages.show(open.flatMap(({ id, passage }) => (passage ? [{ id, passage }] : [])));
  }

  function foldedAway(done: Note[]): HTMLElement {
    const summary = make('summary', {}, say('notes.resolved', { count: done.length }));
    return make('details', {}, summary, ...done.map((note) => noteElement(note, { say, passages, unsent, act })));
  }

  function find(id: number): HTMLElement | null {
    return list.querySelector<HTMLElement>(`[data-note="${id}"]`);
  }

  passages.onClick((id) => {
    find(id)?.scrollIntoView({ block: 'nearest' });
    find(id)?.focus();
  });
  setInterval(() => document.visibilityState === 'visible' && void ask(), ASK_EVERY);
  void unsent.bringBack().then((note) => {
    if (note) composer.bringBack(note);
    void ask();
  });
}

type Acts = {
  say: Say;
  passages: EditorPassages;
  unsent: UnsentNotes;
  /** Does something to a note; `arrived` is called once the server has it. */
  act: (path: string, body?: object, arrived?: () => void) => Promise<void>;
};

function noteElement(note: Note, acts: Acts): HTMLElement {
  const { say, passages, act } = acts;
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
      answerForm(id, acts),
    ),
  );
}

function signedText({ userName, when, text }: Answer): HTMLElement {
  const signature = make('p', { class: 'soft' }, `${userName}, ${when}`);
  return make('div', {}, signature, make('p', { class: 'wording' }, text));
}

function answerForm(id: number, { say, unsent, act }: Acts): HTMLElement {
  const field = make('textarea', { id: newId('answer'), rows: 3, required: true });
  field.value = unsent.answerTo(id);
  const form = make(
    'form',
    {},
    make('label', { for: field.id }, say('notes.answer.text')),
    field,
    make('button', {}, say('notes.answer')),
  );
  field.addEventListener('input', () => unsent.keepAnswer(id, field.value));
  sendBy(form, async () => {
    const text = field.value;
    await act(`${id}/answers/`, { text }, () => field.value === text && unsent.keepAnswer(id, ''));
  });
  return make('details', { open: field.value !== '' }, make('summary', {}, say('notes.answer')), form);
}
