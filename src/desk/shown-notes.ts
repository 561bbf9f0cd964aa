import type { NoteKind, Passage } from '#content/note.ts';
import type { Note, NoteAnswer } from '#storage/queries/articles/notes.ts';
import type { DeskPage } from './desk.ts';

/** A note as the editor's panel shows it, its moments in words. */
export type ShownNote = ShownAnswer & {
  kind: NoteKind;
  passage: Passage | null;
  resolvedBy: string | null;
  answers: ShownAnswer[];
};

/** An answer as the panel shows it. */
export type ShownAnswer = { id: number; userName: string; text: string; when: string };

/** Notes with their moments in the words and by the clock of the newsroom. */
export function shownNotes(notes: Note[], page: DeskPage): ShownNote[] {
  const shown = ({ id, userName, text, createdAt }: NoteAnswer) => ({ id, userName, text, when: page.when(createdAt) });
  return notes.map((note) => ({
    ...shown(note),
    kind: note.kind,
    passage: note.passage,
    resolvedBy: note.resolvedByName,
    answers: note.answers.map(shown),
  }));
}
