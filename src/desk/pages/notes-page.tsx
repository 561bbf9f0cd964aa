import type { FC } from 'hono/jsx';
import { LONGEST_NOTE, NOTE_KINDS } from '#content/note.ts';
import type { EditableArticle } from '#storage/queries/articles/article-for-editing.ts';
import { DeskLayout, Note } from '../components/desk-layout.tsx';
import type { DeskPage } from '../desk.ts';
import type { ShownNote } from '../shown-notes.ts';

/** What was refused, and what had been written: a new note, or the answer to one. */
export type RefusedNote = { refusal: string; noteId: number | null; text: string };

type NotesProps = {
  page: DeskPage;
  article: EditableArticle;
  notes: ShownNote[];
  refused: RefusedNote | null;
  isDone: boolean;
};

/** What colleagues wrote beside an article, for those without a script or without the editor. */
export const NotesPage: FC<NotesProps> = ({ page, article, notes, refused, isDone }) => {
  const headline = article.draft.headline || page.t('versions.untitled');
  return (
    <DeskLayout page={page} title={page.t('notes.title.of', { headline })}>
      <Note text={refused?.refusal ?? null} isBad />
      <Note text={isDone ? page.t('notes.done') : null} />
      <p>
        <a href={`/desk/articles/${article.id}/`}>{page.t('versions.back')}</a>
      </p>
      {notes.length === 0 && <p>{page.t('notes.empty')}</p>}
      <ol class="rows">
        {notes.map((note) => (
          <NoteRow page={page} base={`/desk/articles/${article.id}/notes/`} note={note} refused={refused} />
        ))}
      </ol>
      <h2>{page.t('notes.write')}</h2>
      <form class="fields" method="post" action={`/desk/articles/${article.id}/notes/`}>
        {article.status === 'published' && <Kinds page={page} />}
        <p>
          <label for="text">{page.t('notes.text')}</label>
          <textarea id="text" name="text" rows={4} maxlength={LONGEST_NOTE} required>
            {refused?.noteId === null ? refused.text : ''}
          </textarea>
        </p>
        <p>
          <button class="main" type="submit">
            {page.t('notes.send')}
          </button>
        </p>
      </form>
    </DeskLayout>
  );
};

const Kinds: FC<{ page: DeskPage }> = ({ page }) => (
  <fieldset>
    {NOTE_KINDS.map((kind, i) => (
      <div class="choice">
        <input type="radio" id={`kind-${kind}`} name="kind" value={kind} checked={i === 0} />
        <label for={`kind-${kind}`}>{page.t(`notes.kind.${kind}`)}</label>
      </div>
    ))}
  </fieldset>
);

type RowProps = { page: DeskPage; base: string; note: ShownNote; refused: RefusedNote | null };

const NoteRow: FC<RowProps> = ({ page, base, note, refused }) => {
  const answerId = `answer-${note.id}`;
  const isRefused = refused?.noteId === note.id;
  return (
    <li id={`note-${note.id}`}>
      <p class="soft">
        {note.kind === 'correctionRequest' && <b>{page.t('notes.kind.correctionRequest')} </b>}
        {note.userName}, {note.when}
      </p>
      {note.passage && <blockquote>{note.passage.quote}</blockquote>}
      <p class="wording">{note.text}</p>
      {note.answers.map((answer) => (
        <div class="answer">
          <p class="soft">
            {answer.userName}, {answer.when}
          </p>
          <p class="wording">{answer.text}</p>
        </div>
      ))}
      {note.resolvedBy !== null && <p class="soft">{page.t('notes.resolvedBy', { name: note.resolvedBy })}</p>}
      <div class="acts">
        <form method="post" action={`${base}${note.id}/${note.resolvedBy === null ? 'resolution' : 'reopening'}/`}>
          <button type="submit">{page.t(note.resolvedBy === null ? 'notes.resolve' : 'notes.reopen')}</button>
        </form>
        <details open={isRefused}>
          <summary>{page.t('notes.answer')}</summary>
          <form class="fields" method="post" action={`${base}${note.id}/answers/`}>
            <p>
              <label for={answerId}>{page.t('notes.answer.text')}</label>
              <textarea id={answerId} name="text" rows={3} maxlength={LONGEST_NOTE} required>
                {isRefused ? refused.text : ''}
              </textarea>
            </p>
            <button type="submit">{page.t('notes.answer')}</button>
          </form>
        </details>
      </div>
    </li>
  );
};
