import type { FC } from 'hono/jsx';
import type { CorrectionKind } from '#content/correction.ts';
import type { DeskPage } from '../desk.ts';
import type { PublicationMatter } from '../publication-matter.ts';
import { LongField, Options } from './fields.tsx';
import { Form } from './forms.tsx';
import { PostForm } from './post-form.tsx';
import { CommentField, type FormProps, FormSection, typed } from './publication-forms.tsx';

/** What the newsroom has changed since readers were shown the article, and how they are told of it. */
export const ChangesForm: FC<FormProps> = ({ page, matter, failed }) => {
  const { article, changes, open } = matter;
  if (!changes) return null;
  const fields = new Intl.ListFormat(page.language).format(
    changes.fields.map((field) => page.t(`publication.field.${field}`)),
  );
  const shown = article.publicVersion ?? 0;
  return (
    <FormSection id="changes" title={page.t('publication.changes')} failed={failed}>
      <p>
        {changes.fields.length > 0
          ? page.t('publication.changes.intro', { shown, newest: article.version, fields })
          : page.t('publication.changes.same')}
      </p>
      <p>{page.t('publication.changes.words', changes.words)}</p>
      {open.includes('publishChanges') ? (
        <ChangesChoice page={page} matter={matter} failed={failed} />
      ) : (
        <p class="soft">{page.t('publication.changes.others')}</p>
      )}
    </FormSection>
  );
};

const ChangesChoice: FC<FormProps> = ({ page, matter: { article, isFit }, failed }) => {
  const chosen = typed(failed, 'changes.update', 'silent');
  return (
    <PostForm class="fields" action={`/desk/articles/${article.id}/publication/changes/`}>
      <Options
        name="update"
        legend={page.t('publication.changes.how')}
        value={chosen}
        options={(['silent', 'visible'] as const).map((value) => ({
          value,
          label: page.t(`publication.changes.${value}`),
          hint: page.t(`publication.changes.${value}.explained`),
        }))}
      />
      <CommentField page={page} failed={failed} form="changes" />
      {isFit ? (
        <p>
          <button class="main" type="submit">
            {page.t('publication.changes.button')}
          </button>
        </p>
      ) : (
        <p class="note bad">{page.t('publication.do.lacking')}</p>
      )}
    </PostForm>
  );
};

const KINDS: readonly CorrectionKind[] = ['correction', 'rightOfReply'];

/** What was wrong, or what somebody answers: dated and public. */
export const CorrectionForm: FC<FormProps> = ({ page, matter, failed }) => {
  return (
    <FormSection id="correction" title={page.t('publication.correction')} failed={failed} isFolded>
      <p class="soft">{page.t('publication.correction.intro')}</p>
      <Form
        action={`/desk/articles/${matter.article.id}/publication/correction/`}
        submit={page.t('publication.correction.button')}
      >
        <Options
          name="kind"
          legend={page.t('publication.correction.kind')}
          value={typed(failed, 'correction.kind', 'correction')}
          options={KINDS.map((value) => ({ value, label: page.t(`correction.${value}`) }))}
        />
        <LongField
          name="text"
          id="correction-text"
          label={page.t('publication.correction.text')}
          value={typed(failed, 'correction.text')}
          required
          rows={4}
        />
        <CommentField page={page} failed={failed} form="correction" />
      </Form>
      <Given page={page} matter={matter} />
    </FormSection>
  );
};

const Given: FC<{ page: DeskPage; matter: PublicationMatter }> = ({ page, matter: { corrections } }) =>
  corrections.length === 0 ? null : (
    <>
      <h3>{page.t('publication.correction.given')}</h3>
      <ul class="rows">
        {corrections.map(({ kind, text, publishedAt }) => (
          <li>
            <p class="soft">
              {page.t(`correction.${kind}`)} · <time datetime={publishedAt}>{page.dateTime(publishedAt)}</time>
            </p>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </>
  );

/** The way to the page on which an article is withdrawn. */
export const WithdrawalLink: FC<FormProps> = ({ page, matter, failed }) => (
  <FormSection id="withdrawal" title={page.t('publication.withdraw')} failed={failed} isFolded>
    <p class="soft">{page.t('publication.withdraw.intro')}</p>
    <p>
      <a class="button" href={`/desk/articles/${matter.article.id}/publication/withdrawal/`}>
        {page.t('publication.withdraw.link')}
      </a>
    </p>
  </FormSection>
);
