import type { FC } from 'hono/jsx';
import type { ArticleStatus } from '#content/article.ts';
import type { EditorMatter } from '#content/editor-matter.ts';
import type { WritingChoices } from '#storage/queries/articles/writing-choices.ts';
import { DeskLayout, Note, PageData } from '../components/desk-layout.tsx';
import { EditorFields } from '../components/editor-fields.tsx';
import type { DeskPage } from '../desk.ts';

type EditorPageProps = { page: DeskPage; matter: EditorMatter; choices: WritingChoices; status: ArticleStatus };

/** Messages that the editor says: its own, and those of saving, notes and the picture picker. */
const SAID = ['editor.', 'keeping.', 'versions.', 'kind.', 'notes.', 'pictures.'];

/** Where an article is written. Its body, toolbar and counts are put in by `client/pages/editor.ts`. */
export const EditorPage: FC<EditorPageProps> = ({ page, matter, choices, status }) => {
  const { draft } = matter;
  return (
    <DeskLayout
      page={page}
      title={draft.headline || page.t('editor.untitled')}
      script={{ name: 'editor', messages: SAID }}
      isWide
      isTitleUnseen
    >
      <PageData id="editor-matter" data={matter} />
      <noscript>
        <p class="note bad">{page.t('editor.needsScript')}</p>
      </noscript>
      <div class="writing">
        <Note text={matter.mayWrite ? null : page.t('editor.readOnly')} />
        <Head page={page} articleId={matter.articleId} status={status} />
        {/* Until its script is there, what one typed would be lost: it opens the columns when all is in place. */}
        <div class="writing-columns" id="writing-columns" inert>
          <div class="writing-main">
            <div id="writing-tools" />
            <div class="sheet" id="writing-sheet" lang={draft.language}>
              <LineField page={page} name="kicker" value={draft.kicker ?? ''} />
              <LineField page={page} name="headline" value={draft.headline} />
              <LineField page={page} name="standfirst" value={draft.standfirst ?? ''} />
              <p class="sheet-byline" id="sheet-byline" lang={page.language} />
              <div class="sheet-lead" id="lead-picture" lang={page.language} />
              <div class="sheet-body" id="writing-body" />
            </div>
            <section class="counts" id="counts" aria-label={page.t('editor.counts')} />
          </div>
          <EditorFields page={page} matter={matter} choices={choices} />
        </div>
      </div>
    </DeskLayout>
  );
};

type HeadProps = { page: DeskPage; articleId: number; status: ArticleStatus };

/** How the article stands, whether all is saved, and where else to go with it. */
const Head: FC<HeadProps> = ({ page, articleId, status }) => {
  const at = `/desk/articles/${articleId}`;
  return (
    <div class="writing-head">
      <b class="writing-status">{page.t(`editor.status.${status}`)}</b>
      <div class="writing-keeping" id="keeping-bar">
        <p class="soft" role="status">
          {page.t('editor.arriving')}
        </p>
      </div>
      <p class="told" id="save-told" role="status" />
      <nav aria-label={page.t('editor.places')}>
        <a href={`${at}/preview/`}>{page.t('editor.preview')}</a>
        <a href={`${at}/versions/`}>{page.t('editor.versions')}</a>
        <a class="main" href={`${at}/publication/`}>
          {page.t('editor.publication')}
        </a>
      </nav>
    </div>
  );
};

type LineProps = { page: DeskPage; name: 'kicker' | 'headline' | 'standfirst'; value: string };

/** A field in its place on the page, in the type that readers see, which grows with what it holds. */
const LineField: FC<LineProps> = ({ page, name, value }) => (
  <div class={`line ${name}`}>
    <label class="unseen" for={name}>
      {page.t(`editor.${name}`)}
    </label>
    <textarea id={name} rows={1} spellcheck data-sought placeholder={page.t(`editor.${name}`)}>
      {value}
    </textarea>
  </div>
);
