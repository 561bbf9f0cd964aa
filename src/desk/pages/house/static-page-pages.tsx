import type { FC } from 'hono/jsx';
import type { ShownReferences } from '#content/editor-matter.ts';
import type { HouseTypography } from '#content/house-typography.ts';
import type { EditablePage, PageLine } from '#storage/queries/house/pages.ts';
import { PageData } from '../../components/desk-layout.tsx';
import { Field, Options, Select, Tick } from '../../components/fields.tsx';
import { HouseLayout, type Outcome } from '../../components/house-layout.tsx';
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

type PagesProps = { page: DeskPage; pages: PageLine[]; outcome: Outcome };

/** All pages that are not news. */
export const StaticPagesPage: FC<PagesProps> = ({ page, pages, outcome }) => (
  <HouseLayout page={page} title={page.t('house.pages')} outcome={outcome}>
    <p class="soft">{page.t('house.pages.intro')}</p>
    <p>
      <a class="button main" href="/desk/house/pages/new/">
        {page.t('house.pages.add')}
      </a>
    </p>
    <ul class="lines">
      {pages.map(({ id, title, path, status, isInFooter }) => (
        <li>
          <div class="what">
            <a href={`/desk/house/pages/${id}/`}>{title}</a>
            <span class="soft">
              <code>{path}</code>
            </span>
          </div>
          {isInFooter && <span class="badge">{page.t('house.pages.inFooter')}</span>}
          <span class={status === 'published' ? 'badge good' : 'badge'}>{page.t(`house.pages.${status}`)}</span>
        </li>
      ))}
    </ul>
  </HouseLayout>
);

type StaticPageProps = {
  page: DeskPage;
  content: EditablePage | null;
  form: PageForm;
  languages: { value: string; label: string }[];
  houseStyle: HouseTypography;
  /** What the body points to, for the editor. */
  references: ShownReferences;
  outcome: Outcome;
};

/** One page, or the form for a new one. */
export const StaticPageForm: FC<StaticPageProps> = ({
  page,
  content,
  form,
  languages,
  houseStyle,
  references,
  outcome,
}) => (
  <HouseLayout
    page={page}
    title={content?.title ?? page.t('house.pages.new')}
    outcome={outcome}
    back={{ path: '/desk/house/pages/', label: page.t('house.pages') }}
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
    <PageData id="static-page" data={{ houseStyle, references, isSaved: outcome.done !== null }} />
    <form class="fields broad" method="post" id="page-form">
      {content && <input type="hidden" name="basedOn" value={content.modifiedAt} />}
      <Field name="title" label={page.t('house.pages.title')} value={form.title} isRequired most={200} />
      <BodyField page={page} form={form} />
      <Field name="path" label={page.t('house.slug')} value={form.path} hint={page.t('house.pages.path.hint')} />
      <Select
        name="language"
        label={page.t('house.pages.language')}
        value={form.language}
        groups={[{ label: null, options: languages }]}
      />
      <Field
        name="seoDescription"
        label={page.t('house.pages.seoDescription')}
        value={form.seoDescription}
        hint={page.t('house.pages.seoDescription.hint')}
        most={300}
      />
      <Tick name="isInFooter" label={page.t('house.pages.isInFooter')} isTicked={form.isInFooter} />
      <Field
        name="position"
        label={page.t('house.pages.position')}
        value={form.position}
        hint={page.t('house.pages.position.hint')}
        type="number"
        range={[0, 999]}
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
      <p>
        <button class="main" type="submit">
          {page.t('house.save')}
        </button>
      </p>
    </form>
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
      <p>
        <label for="text">{page.t('house.pages.text')}</label>
        <textarea class="body" id="text" name="text" rows={16} aria-describedby="text-hint">
          {form.text}
        </textarea>
        <span class="hint" id="text-hint">
          {page.t('house.pages.text.hint')}
        </span>
      </p>
    )}
  </div>
);
