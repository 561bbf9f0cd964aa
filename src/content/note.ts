/** What colleagues write beside a text: a `note`, or that something published is wrong (`correctionRequest`). */
export const NOTE_KINDS = ['note', 'correctionRequest'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** A passage of a text, found again by its words and by what stands before and after them. */
export type Passage = { quote: string; prefix: string; suffix: string };

/** Signs of a note at most. */
export const LONGEST_NOTE = 4000;
