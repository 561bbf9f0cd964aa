import { momentOf } from '#content/clock.ts';
import { LONGEST_NOTE, type NoteKind, type Passage } from '#content/note.ts';
import { type Database, inTransaction } from '#storage/database.ts';
import { articleForEditing, type EditableArticle } from '#storage/queries/articles/article-for-editing.ts';
import { noteOf } from '#storage/queries/articles/notes.ts';
import { insertNote } from '#storage/records/notes.ts';
import { type Actor, mustBeAllowed, mustBeAllowedToRead } from '../actor.ts';
import type { Newsroom } from '../context.ts';
import { Refusal } from '../errors.ts';

/** A note to be written; `passage` null when it is about the whole article. */
export type NoteToWrite = { articleId: number; kind: NoteKind; text: string; passage: Passage | null };

/**
 * Writes a note beside an article that one may read, or asks for the correction of one that is published. Gives back the
 * note's identity. Throws a `Refusal`.
 */
export async function writeNote(
  { db, clock, actor }: Newsroom,
  { articleId, kind, text, passage }: NoteToWrite,
): Promise<number> {
  return inTransaction(db, async (tx) => {
    const article = await articleToNoteOn(tx, actor, articleId);
    if (kind === 'correctionRequest' && article.status !== 'published') throw new Refusal('wrongStatus', kind);
    const note = { articleId, parentId: null, kind, text: wordsOf(text), passage };
    return insertNote(tx, { ...note, ...writerOf(actor), createdAt: momentOf(clock.now()) });
  });
}

/** Answers a note; an answer to an answer stands under the same note. Gives back the answer's identity. */
export async function answerNote(
  { db, clock, actor }: Newsroom,
  { articleId, noteId, text }: { articleId: number; noteId: number; text: string },
): Promise<number> {
  return inTransaction(db, async (tx) => {
    await articleToNoteOn(tx, actor, articleId);
    const note = await noteOf(tx, articleId, noteId);
    if (!note) throw new Refusal('notFound', `no note ${noteId}`);
    const answer = { articleId, parentId: note.parentId ?? note.id, kind: 'note', text: wordsOf(text) } as const;
    return insertNote(tx, { ...answer, passage: null, ...writerOf(actor), createdAt: momentOf(clock.now()) });
  });
}

/** The article, when the actor may read it and write beside it. Throws a `Refusal`. */
export async function articleToNoteOn(tx: Database, actor: Actor, articleId: number): Promise<EditableArticle> {
  const article = await articleForEditing(tx, articleId);
  if (!article) throw new Refusal('notFound', `no article ${articleId}`);
  mustBeAllowedToRead(actor, article);
  mustBeAllowed(actor, 'noteOnArticle');
  return article;
}

function wordsOf(text: string): string {
  const words = text.replace(/\r\n?/g, '\n').trim();
  if (words === '') throw new Refusal('noteEmpty');
  if (words.length > LONGEST_NOTE) throw new Refusal('noteTooLong', String(words.length));
  return words;
}

function writerOf(actor: Actor): { userId: number; userName: string } {
  if (actor.userId === null) throw new Refusal('notAllowed', 'a program writes no notes');
  return { userId: actor.userId, userName: actor.name };
}
