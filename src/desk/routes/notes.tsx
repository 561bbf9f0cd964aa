import type { Hono } from 'hono';
import { z } from 'zod';
import { NOTE_KINDS } from '#content/note.ts';
import { resolveNote } from '#newsroom/writing/resolve-note.ts';
import { answerNote, writeNote } from '#newsroom/writing/write-note.ts';
import { notesOf } from '#storage/queries/articles/notes.ts';
import { orAgain } from '../answers.ts';
import { deskPage, type SignedInVisit } from '../desk.ts';
import { formText, idIn } from '../forms.ts';
import { behind, type Gates } from '../gates.tsx';
import { jsonBody, wantsJson } from '../json.ts';
import { NotesPage, type SentNote } from '../pages/notes-page.tsx';
import { articleOf } from '../publication-matter.ts';
import { shownNotes } from '../shown-notes.ts';

/** What colleagues write beside an article: in JSON for the editor, as a page for everybody else. */
export function noteRoutes(app: Hono, gates: Gates): void {
  const { get, post } = behind(app, gates, 'noteOnArticle');
  const notes = '/desk/articles/:id{[0-9]+}/notes/';
  get(notes, showNotes);
  post(notes, submitNote);
  post(`${notes}:note{[0-9]+}/answers/`, submitAnswer);
  post(`${notes}:note{[0-9]+}/resolution/`, submitResolution(true));
  post(`${notes}:note{[0-9]+}/reopening/`, submitResolution(false));
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
    await writeNote(visit, { articleId: idIn(visit), kind, text, passage });
  });
}

/** Answers one. */
function submitAnswer(visit: SignedInVisit): Promise<Response> {
  const noteId = idIn(visit, 'note');
  return submit(visit, noteId, async ({ text }) => {
    await answerNote(visit, { articleId: idIn(visit), noteId, text });
  });
}

/** Says that one is dealt with, or opens it again. */
function submitResolution(isResolved: boolean): (visit: SignedInVisit) => Promise<Response> {
  return async (visit) => {
    await resolveNote(visit, { articleId: idIn(visit), noteId: idIn(visit, 'note'), isResolved });
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
  return orAgain(
    visit,
    async () => {
      await work({ text, kind: NOTE_KINDS.find((each) => each === kind) ?? 'note', passage: null });
      return shownAgain(visit);
    },
    (refused) => notesPage(refused, { noteId, text }),
  );
}

function shownAgain(visit: SignedInVisit): Response | Promise<Response> {
  if (wantsJson(visit.c)) return notesJson(visit);
  return visit.c.redirect(`/desk/articles/${idIn(visit)}/notes/?done=1`, 303);
}

async function notesJson(visit: SignedInVisit): Promise<Response> {
  const article = await articleOf(visit);
  const notes = shownNotes(await notesOf(visit.db, article.id), deskPage(visit));
  return visit.c.json({ notes, mayAskForCorrection: article.status === 'published' });
}

async function notesPage(visit: SignedInVisit, sent: SentNote | null): Promise<Response> {
  const page = deskPage(visit);
  const article = await articleOf(visit);
  const notes = shownNotes(await notesOf(visit.db, article.id), page);
  return visit.c.html(<NotesPage page={page} article={article} notes={notes} sent={sent} />);
}
