import type { Child, FC } from 'hono/jsx';
import { ARTICLE_KINDS } from '#content/article.ts';
import { countriesByName } from '#content/country.ts';
import type { EditorMatter } from '#content/editor-matter.ts';
import { languageChoices } from '#language/language-names.ts';
import type { WritingChoices } from '#storage/queries/articles/writing-choices.ts';
import type { DeskPage } from '../desk.ts';

type FieldsProps = { page: DeskPage; matter: EditorMatter; choices: WritingChoices };

/** What is set about an article beside its text; on a phone below it, folded. Read and shown by `client/editor/fields/`. */
export const EditorFields: FC<FieldsProps> = ({ page, matter, choices }) => (
  <aside class="writing-side" aria-label={page.t('editor.aside')}>
    <Fold title={page.t('editor.fold.place')} isOpen>
      <Choice label={page.t('editor.section')} id="section" value={matter.draft.sectionId} options={choices.sections} />
      <Choice
        label={page.t('editor.kind')}
        id="kind"
        value={matter.draft.kind}
        options={ARTICLE_KINDS.map((kind) => ({ id: kind, name: page.t(`kind.${kind}`) }))}
      />
      <Choice
        label={page.t('editor.language')}
        id="language"
        value={matter.draft.language}
        options={tongues(page, matter)}
      />
    </Fold>
    <Fold title={page.t('editor.fold.bylines')} isOpen>
      <Bylines page={page} choices={choices} />
    </Fold>
    <Fold title={page.t('editor.fold.subjects')}>
      <CheckList page={page} id="topics" label={page.t('editor.topics')} options={choices.topics} />
      <CheckList page={page} id="countries" label={page.t('editor.countries')} options={countries(page)} />
    </Fold>
    <Fold title={page.t('editor.fold.address')}>
      <Line
        label={page.t('editor.slug')}
        id="slug"
        hint={matter.hasAddress ? page.t('editor.slug.fixed') : undefined}
      />
      <Line label={page.t('editor.seoTitle')} id="seoTitle" hint={page.t('editor.seoTitle.hint')} isSought />
      <Line
        label={page.t('editor.seoDescription')}
        id="seoDescription"
        hint={page.t('editor.seoDescription.hint')}
        isSought
        isLong
      />
    </Fold>
    <section id="notes-panel" aria-label={page.t('editor.notes')} />
  </aside>
);

type Option = { id: number | string; name: string };

function tongues(page: DeskPage, { draft }: EditorMatter): Option[] {
  return languageChoices(page.language, [draft.language]).map(({ tag, name }) => ({ id: tag, name }));
}

function countries(page: DeskPage): Option[] {
  return countriesByName(page.language).map(({ code, name }) => ({ id: code, name }));
}

const Fold: FC<{ title: string; isOpen?: boolean; children?: Child }> = ({ title, isOpen, children }) => (
  <details open={isOpen}>
    <summary>
      <h2>{title}</h2>
    </summary>
    {children}
  </details>
);

type ChoiceProps = { label: string; id: string; value: number | string; options: Option[] };

const Choice: FC<ChoiceProps> = ({ label, id, value, options }) => (
  <p>
    <label for={id}>{label}</label>
    <select id={id}>
      {options.map((option) => (
        <option value={option.id} selected={option.id === value}>
          {option.name}
        </option>
      ))}
    </select>
  </p>
);

type LineProps = { label: string; id: string; hint: string | undefined; isSought?: boolean; isLong?: boolean };

/** A line of text; `isSought` where "find and replace" looks in it too. */
const Line: FC<LineProps> = ({ label, id, hint, isSought, isLong }) => (
  <p>
    <label for={id}>{label}</label>
    {isLong ? (
      <textarea id={id} rows={3} data-sought={isSought || undefined} aria-describedby={hint && `${id}-hint`} />
    ) : (
      <input id={id} autocomplete="off" data-sought={isSought || undefined} aria-describedby={hint && `${id}-hint`} />
    )}
    {hint && (
      <span class="soft" id={`${id}-hint`}>
        {hint}
      </span>
    )}
  </p>
);

/** The list of who signs is drawn by the script. */
const Bylines: FC<{ page: DeskPage; choices: WritingChoices }> = ({ page, choices }) => (
  <>
    <ol class="bylines" id="bylines" />
    <p class="byline-add">
      <label for="byline">{page.t('editor.byline.choose')}</label>
      <select id="byline">
        <option value="">{page.t('editor.byline.nobody')}</option>
        {choices.authors.map(({ id, name }) => (
          <option value={id}>{name}</option>
        ))}
      </select>
    </p>
  </>
);

type CheckListProps = { page: DeskPage; id: string; label: string; options: Option[] };

/** Many boxes to tick, with a field that leaves only those whose name holds what is typed. */
const CheckList: FC<CheckListProps> = ({ page, id, label, options }) => (
  <fieldset class="checks" id={id}>
    <legend>{label}</legend>
    {options.length === 0 ? (
      <p class="soft">{page.t('editor.checks.none')}</p>
    ) : (
      <>
        <label class="unseen" for={`${id}-filter`}>
          {page.t('editor.checks.filter', { list: label })}
        </label>
        <input id={`${id}-filter`} type="search" autocomplete="off" placeholder={page.t('editor.checks.placeholder')} />
        <ul>
          {options.map((option) => (
            <li>
              <label>
                <input type="checkbox" value={option.id} /> <span>{option.name}</span>
              </label>
            </li>
          ))}
        </ul>
      </>
    )}
  </fieldset>
);
