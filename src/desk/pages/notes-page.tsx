import type { FC } from 'hono/jsx';
import { LONGEST_NOTE, NOTE_KINDS } from '#content/note.ts';
import type { EditableArticle } from '#storage/queries/articles/article-for-editing.ts';
import { DeskLayout } from '../components/desk-layout.tsx';
import { LongField } from '../components/fields.tsx';
import { Act, Form } from '../components/forms.tsx';
import type { DeskPage } from '../desk.ts';
import type { ShownNote } from '../shown-notes.ts';

/** What was written and refused: a new note, or the answer to one. */
export type SentNote = { noteId: number | null; text: string };

type NotesProps = {
  page: DeskPage;
  article: EditableArticle;
  notes: ShownNote[];
  sent: SentNote | null;
};

/** What colleagues wrote beside an article, for those without a script or without the editor. */
export const NotesPage: FC<NotesProps> = ({ page, article, notes, sent }) => {
  const headline = article.draft.headline || page.t('versions.untitled');
  return (
    <DeskLayout page={page} title={page.t('notes.title.of', { headline })} note={page.done && page.t('notes.done')}>
      <p>
        <a href={`/desk/articles/${article.id}/`}>{page.t('versions.back')}</a>
      </p>
      {notes.length === 0 && <p>{page.t('notes.empty')}</p>}
      <ol class="rows">
        {notes.map((note) => (
          <NoteRow page={page} base={`/desk/articles/${article.id}/notes/`} note={note} sent={sent} />
        ))}
      </ol>
      <h2>{page.t('notes.write')}</h2>
      <Form action={`/desk/articles/${article.id}/notes/`} submit={page.t('notes.send')} weight="main">
        {article.status === 'published' && <Kinds page={page} />}
        <LongField
          name="text"
          label={page.t('notes.text')}
          value={sent?.noteId === null ? sent.text : ''}
          rows={4}
          maxlength={LONGEST_NOTE}
          required
        />
      </Form>
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

type RowProps = { page: DeskPage; base: string; note: ShownNote; sent: SentNote | null };

const NoteRow: FC<RowProps> = ({ page, base, note, sent }) => {
  const isRefused = sent?.noteId === note.id;
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
        <Act
          action={`${base}${note.id}/${note.resolvedBy === null ? 'resolution' : 'reopening'}/`}
          label={page.t(note.resolvedBy === null ? 'notes.resolve' : 'notes.reopen')}
        />
        <details open={isRefused}>
          <summary>{page.t('notes.answer')}</summary>
          <Form action={`${base}${note.id}/answers/`} submit={page.t('notes.answer')}>
            <LongField
              name="text"
              id={`answer-${note.id}`}
              label={page.t('notes.answer.text')}
              value={isRefused ? sent.text : ''}
              rows={3}
              maxlength={LONGEST_NOTE}
              required
            />
          </Form>
        </details>
      </div>
    </li>
  );
};
