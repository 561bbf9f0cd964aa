/** What colleagues write beside a text: a `note`, or that something published is wrong (`correctionRequest`). */
export type NoteKind = 'note' | 'correctionRequest';
