import type { Child, FC } from 'hono/jsx';
import { type CommentField, MOST_COMMENT_WORDS } from '#content/comment-form.ts';
import type { PageContext } from '../page-context.ts';

/** What stands in the form, and what is wrong with it. */
export type CommentFormMatter = {
  articleId: number;
  /** The comment that is answered; null for the article. */
  parentId: number | null;
  token: string;
  isEmailRequired: boolean;
  /** Whether the newsroom reads what is sent before it appears. */
  isReadBefore: boolean;
  typed: CommentTyped;
  /** In words, by the field that it is about. */
  problems: { field: CommentField; text: string }[];
};

/** What the fields hold, as it was typed. */
export type CommentTyped = { text: string; name: string; email: string; consent: boolean; remember: boolean };

/** A form that nobody has written in yet. */
export const NOTHING_TYPED: CommentTyped = { text: '', name: '', email: '', consent: false, remember: false };

type FormProps = { page: PageContext; form: CommentFormMatter };

/** The form to comment with; it needs no script and no account. */
export const CommentForm: FC<FormProps> = ({ page, form }) => {
  const { typed } = form;
  return (
    <form class="write" method="post" action="/commentaires/">
      <p class="meta">
        {page.typeset(page.t('comments.form.note'))}
        {form.isReadBefore && ` ${page.t('comments.form.readBefore')}`}
      </p>
      <input type="hidden" name="article" value={form.articleId} />
      {form.parentId !== null && <input type="hidden" name="parent" value={form.parentId} />}
      <input type="hidden" name="token" value={form.token} />
      <Labelled page={page} form={form} field="text" isRequired>
        <textarea id="c-text" name="text" rows={5} required {...described(form, 'text', 'c-words')}>
          {typed.text}
        </textarea>
        <small id="c-words">{page.t('comments.form.text.hint', { words: MOST_COMMENT_WORDS })}</small>
      </Labelled>
      <Labelled page={page} form={form} field="name" isRequired>
        <input id="c-name" name="name" value={typed.name} autocomplete="name" required {...described(form, 'name')} />
      </Labelled>
      <Labelled page={page} form={form} field="email" isRequired={form.isEmailRequired}>
        <input
          id="c-email"
          type="email"
          name="email"
          value={typed.email}
          autocomplete="email"
          required={form.isEmailRequired}
          {...described(form, 'email')}
        />
      </Labelled>
      <Ticks page={page} form={form} />
      <p class="unseen" aria-hidden="true">
        <label>
          {page.t('comments.form.trap')} <input name="site" tabindex={-1} autocomplete="off" />
        </label>
      </p>
      <button type="submit">{page.t('comments.form.send')}</button>
    </form>
  );
};

const Ticks: FC<FormProps> = ({ page, form }) => (
  <>
    <Problems form={form} field="consent" />
    <p class="tick">
      <input
        id="c-consent"
        type="checkbox"
        name="consent"
        value="1"
        checked={form.typed.consent}
        required
        {...described(form, 'consent')}
      />
      <label for="c-consent">{page.typeset(page.t('comments.form.consent'))} *</label>
    </p>
    <p class="tick">
      <input id="c-remember" type="checkbox" name="remember" value="1" checked={form.typed.remember} />
      <label for="c-remember">{page.typeset(page.t('comments.form.remember'))}</label>
    </p>
    <p class="meta">
      <a href="/vos-donnees/">{page.t('comments.form.consent.more')}</a>
    </p>
  </>
);

type LabelledProps = FormProps & { field: 'text' | 'name' | 'email'; isRequired: boolean; children?: Child };

const Labelled: FC<LabelledProps> = ({ page, form, field, isRequired, children }) => (
  <p>
    <label for={`c-${field}`}>
      {page.t(`comments.form.${field}`)}
      {isRequired && ' *'}
    </label>
    <Problems form={form} field={field} />
    {children}
  </p>
);

const Problems: FC<{ form: CommentFormMatter; field: CommentField }> = ({ form, field }) => {
  const problem = form.problems.find((each) => each.field === field);
  return problem ? (
    <b class="wrong" id={`c-${field}-wrong`}>
      {problem.text}
    </b>
  ) : null;
};

/** What a screen reader says of a field besides its label. */
function described({ problems }: CommentFormMatter, field: CommentField, hint?: string) {
  const isWrong = problems.some((each) => each.field === field);
  const ids = [isWrong ? `c-${field}-wrong` : null, hint ?? null].filter((id) => id !== null);
  return {
    ...(ids.length > 0 ? { 'aria-describedby': ids.join(' ') } : {}),
    ...(isWrong ? { 'aria-invalid': 'true' as const } : {}),
  };
}
