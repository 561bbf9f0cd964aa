import type { Context, Hono } from 'hono';
import { z } from 'zod';
import { NOTE_KINDS } from '#content/note.ts';
import { mustBeAllowedToRead } from '#newsroom/actor.ts';
import { Refusal } from '#newsroom/errors.ts';
import { resolveNote } from '#newsroom/writing/resolve-note.ts';
import { answerNote, writeNote } from '#newsroom/writing/write-note.ts';
import { articleForEditing, type EditableArticle } from '#storage/queries/articles/article-for-editing.ts';
import { notesOf } from '#storage/queries/articles/notes.ts';
import { deskPage, type SignedInVisit } from '../desk.ts';
import { formText } from '../forms.ts';
import type { Gates } from '../gates.tsx';
import { jsonBody } from '../json.ts';
import { NotesPage, type RefusedNote } from '../pages/notes-page.tsx';
import { shownNotes } from '../shown-notes.ts';

/** What colleagues write beside an article: in JSON for the editor, as a page for everybody else. */
export function noteRoutes(app: Hono, { signedIn }: Gates): void {
  const notes = '/desk/articles/:id{[0-9]+}/notes/';
  app.get(notes, signedIn(showNotes, 'noteOnArticle'));
  app.post(notes, signedIn(submitNote, 'noteOnArticle'));
  app.post(`${notes}:note{[0-9]+}/answers/`, signedIn(submitAnswer, 'noteOnArticle'));
  app.post(`${notes}:note{[0-9]+}/resolution/`, signedIn(submitResolution(true), 'noteOnArticle'));
  app.post(`${notes}:note{[0-9]+}/reopening/`, signedIn(submitResolution(false), 'noteOnArticle'));
}

const context = z.string().max(400);
const written = z.strictObject({
  text: z.string(),
  kind: z.enum(NOTE_KINDS).default('note'),
  passage: z
    .strictObject({ quote: z.string().min(1).max(2000), prefix: context, suffix: context })
    .nullable()
    .default(null),
});

/** The notes. */
async function showNotes(visit: SignedInVisit): Promise<Response> {
  return wantsJson(visit.c) ? notesJson(visit) : notesPage(visit, null);
}

/** Writes a note. */
function submitNote(visit: SignedInVisit): Promise<Response> {
  return submit(visit, null, async ({ text, kind, passage }) => {
    await writeNote(visit, { articleId: articleIdOf(visit), kind, text, passage });
  });
}

/** Answers one. */
function submitAnswer(visit: SignedInVisit): Promise<Response> {
  const noteId = noteIdOf(visit);
  return submit(visit, noteId, async ({ text }) => {
    await answerNote(visit, { articleId: articleIdOf(visit), noteId, text });
  });
}

/** Says that one is dealt with, or opens it again. */
function submitResolution(isResolved: boolean): (visit: SignedInVisit) => Promise<Response> {
  return async (visit) => {
    await resolveNote(visit, { articleId: articleIdOf(visit), noteId: noteIdOf(visit), isResolved });
    return shownAgain(visit);
  };
}

type Written = z.infer<typeof written>;

/** Does it with what a form or a script sent; a form that is refused comes back filled in. */
async function submit(
  visit: SignedInVisit,
  noteId: number | null,
  work: (sent: Written) => Promise<void>,
): Promise<Response> {
  const { c } = visit;
  if (wantsJson(c)) {
    await work(await jsonBody(c, written));
    return notesJson(visit);
  }
  const form = await c.req.formData();
  const [text, kind] = [formText(form, 'text'), formText(form, 'kind')];
  try {
    await work({ text, kind: NOTE_KINDS.find((each) => each === kind) ?? 'note', passage: null });
    return shownAgain(visit);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return notesPage(visit, { refusal: deskPage(visit).t(`refusal.${error.code}`), noteId, text });
  }
}

function shownAgain(visit: SignedInVisit): Response | Promise<Response> {
  if (wantsJson(visit.c)) return notesJson(visit);
  return visit.c.redirect(`/desk/articles/${articleIdOf(visit)}/notes/?done=1`, 303);
}

async function notesJson(visit: SignedInVisit): Promise<Response> {
  const article = await readableArticle(visit);
  const notes = shownNotes(await notesOf(visit.db, article.id), deskPage(visit));
  return visit.c.json({ notes, mayAskForCorrection: article.status === 'published' });
}

async function notesPage(visit: SignedInVisit, refused: RefusedNote | null): Promise<Response> {
  const { c, db } = visit;
  const page = deskPage(visit);
  const article = await readableArticle(visit);
  const notes = shownNotes(await notesOf(db, article.id), page);
  const isDone = c.req.query('done') === '1' && !refused;
  return c.html(
    <NotesPage page={page} article={article} notes={notes} refused={refused} isDone={isDone} />,
    refused ? 422 : 200,
  );
}

async function readableArticle({ c, db, actor }: SignedInVisit): Promise<EditableArticle> {
  const article = await articleForEditing(db, Number(c.req.param('id')));
  if (!article) throw new Refusal('notFound');
  mustBeAllowedToRead(actor, article);
  return article;
}

function articleIdOf({ c }: SignedInVisit): number {
  return Number(c.req.param('id'));
}

function noteIdOf({ c }: SignedInVisit): number {
  return Number(c.req.param('note'));
}

function wantsJson(c: Context): boolean {
  return (c.req.header('accept') ?? '').startsWith('application/json');
}
