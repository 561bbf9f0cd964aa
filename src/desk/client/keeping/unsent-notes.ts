import type { NoteKind, Passage } from '#content/note.ts';
import { newTabId, openDevice } from './device-copy.ts';

/** A note as it is written. */
export type WrittenNote = { kind: NoteKind; text: string; passage: Passage | null };

/** What is written beside an article and not sent yet, kept on the device as the text is. */
export type UnsentNotes = {
  /** The answer to a note, '' for none. */
  answerTo: (noteId: number) => string;
  /** Keeps the new note as it is written; null once there is none. */
  keepNote: (note: WrittenNote | null) => void;
  /** Keeps an answer; '' once there is none. */
  keepAnswer: (noteId: number, text: string) => void;
  /** Adds what windows of before left; gives back the note as it then is, null when they left none. */
  bringBack: () => Promise<WrittenNote | null>;
};

/** What is kept: plain JSON, as the browser's small store holds nothing else. */
type Written = { note: WrittenNote | null; answers: Record<number, string> };

/** Begins to keep what this person writes beside this article. */
export function unsentNotes({ userId, articleId }: { userId: number; articleId: number }): UnsentNotes {
  const device = openDevice<Written & { keptAt: number }>(`notes/${userId}/${articleId}/`, newTabId());
  let written: Written = { note: null, answers: {} };
  const isNothing = () => written.note === null && Object.keys(written.answers).length === 0;
  const copy = () => ({ ...written, keptAt: Date.now() });
  const keep = (next: Partial<Written>) => {
    written = { ...written, ...next };
    void (isNothing() ? device.forget() : device.keep(copy()));
  };
  addEventListener('pagehide', () => {
    if (!isNothing()) device.keepAtOnce(copy());
  });
  return {
    answerTo: (noteId) => written.answers[noteId] ?? '',
    keepNote: (note) => keep({ note }),
    keepAnswer: (noteId, text) => {
      const { [noteId]: _, ...others } = written.answers;
      keep({ answers: text === '' ? others : { ...others, [noteId]: text } });
    },
    bringBack: async () => {
      const leftovers = await device.leftovers();
      written = leftovers.reduce((all, left) => together(all, left.copy), written);
      if (leftovers.length > 0 && (await device.keep(copy()))) await Promise.all(leftovers.map(({ drop }) => drop()));
      return leftovers.some((left) => left.copy.note) ? written.note : null;
    },
  };
}

/** Two windows may each have left something: all of it stays. */
function together(one: Written, other: Written): Written {
  const answers = { ...one.answers };
  for (const [id, text] of Object.entries(other.answers)) answers[Number(id)] = joined(answers[Number(id)], text);
  if (!one.note || !other.note) return { note: one.note ?? other.note, answers };
  return { note: { ...one.note, text: joined(one.note.text, other.note.text) }, answers };
}

function joined(one: string | undefined, other: string): string {
  return one ? `${one}\n\n${other}` : other;
}
