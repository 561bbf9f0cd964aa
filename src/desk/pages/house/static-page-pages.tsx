import type { FC } from 'hono/jsx';
import type { ShownReferences } from '#content/editor-matter.ts';
import type { HouseTypography } from '#content/house-typography.ts';
import type { EditablePage, PageLine } from '#storage/queries/house/pages.ts';
import { PageData } from '../../components/desk-layout.tsx';
import { Field, LongField, Options, Select, Tick } from '../../components/fields.tsx';
import { HouseForm } from '../../components/house-form.tsx';
import { HouseLayout, ShelfLayout, ShelfLine } from '../../components/house-layout.tsx';
import type { DeskPage } from '../../desk.ts';

/** What the form of a page holds; kept when it is refused. */
export type PageForm = {
  title: string;
  path: string;
  language: string;
  status: 'draft' | 'published';
  isInFooter: boolean;
  position: string;
  seoDescription: string;
  /** As plain text; null when there is more in it than plain text can say. */
  text: string | null;
  /** As a document, in JSON. */
  body: string;
};

/** All pages that are not news. */
export const StaticPagesPage: FC<{ page: DeskPage; pages: PageLine[] }> = ({ page, pages }) => (
  <ShelfLayout page={page} shelf="pages" add={page.t('house.pages.add')}>
    <ul class="lines">
      {pages.map(({ id, title, path, status, isInFooter }) => (
        <ShelfLine path={`/desk/house/pages/${id}/`} name={title} about={<code>{path}</code>}>
          {isInFooter && <span class="badge">{page.t('house.pages.inFooter')}</span>}
          <span class={status === 'published' ? 'badge good' : 'badge'}>{page.t(`house.pages.${status}`)}</span>
        </ShelfLine>
      ))}
    </ul>
  </ShelfLayout>
);

type StaticPageProps = {
  page: DeskPage;
  content: EditablePage | null;
  form: PageForm;
  languages: { value: string; label: string }[];
  houseStyle: HouseTypography;
  /** What the body points to, for the editor. */
  references: ShownReferences;
};

/** One page, or the form for a new one. */
export const StaticPageForm: FC<StaticPageProps> = ({ page, content, form, languages, houseStyle, references }) => (
  <HouseLayout
    page={page}
    title={content?.title ?? page.t('house.pages.new')}
    shelf="pages"
    script={{
      name: 'static-page',
      messages: ['house.kept', 'house.pages.openEditor', 'house.pages.text', 'editor.', 'pictures.'],
    }}
  >
    {content?.status === 'published' && (
      <p>
        <a href={content.path}>{page.t('house.seePage')}</a>
      </p>
    )}
    <PageData id="static-page" data={{ houseStyle, references, isSaved: page.done !== null }} />
    <HouseForm page={page} id="page-form">
      {content && <input type="hidden" name="basedOn" value={content.modifiedAt} />}
      <Field name="title" label={page.t('house.pages.title')} value={form.title} required maxlength={200} />
      <BodyField page={page} form={form} />
      <Field name="path" label={page.t('house.slug')} value={form.path} hint={page.t('house.pages.path.hint')} />
      <Select name="language" label={page.t('house.pages.language')} value={form.language} options={languages} />
      <Field
        name="seoDescription"
        label={page.t('house.pages.seoDescription')}
        value={form.seoDescription}
        hint={page.t('house.pages.seoDescription.hint')}
        maxlength={300}
      />
      <Tick name="isInFooter" label={page.t('house.pages.isInFooter')} isTicked={form.isInFooter} />
      <Field
        name="position"
        label={page.t('house.pages.position')}
        value={form.position}
        hint={page.t('house.pages.position.hint')}
        type="number"
        min={0}
        max={999}
      />
      <Options
        name="status"
        legend={page.t('house.pages.status')}
        value={form.status}
        options={[
          {
            value: 'draft',
            label: page.t('house.pages.status.draft'),
            hint: page.t('house.pages.status.draft.hint'),
          },
          { value: 'published', label: page.t('house.pages.status.published') },
        ]}
      />
    </HouseForm>
  </HouseLayout>
);

/** Without script a plain text, where the page is no more than that; with it, the desk's editor takes its place. */
const BodyField: FC<{ page: DeskPage; form: PageForm }> = ({ page, form }) => (
  <div id="body-field">
    <input type="hidden" name="body" value={form.body} />
    {form.text === null ? (
      <p class="note" id="too-rich">
        {page.t('house.pages.tooRich')}
      </p>
    ) : (
      <LongField
        name="text"
        label={page.t('house.pages.text')}
        value={form.text}
        hint={page.t('house.pages.text.hint')}
        class="body"
        rows={16}
      />
    )}
  </div>
);
