import type { FC } from 'hono/jsx';
import type { PublicComment } from '#storage/queries/readers/comments.ts';
import { CommentForm, type CommentFormMatter } from '../components/comment-form.tsx';
import { QuotedComment } from '../components/comment-list.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { Layout } from '../components/layout.tsx';
import type { PageContext } from '../page-context.ts';
import { ArticleLink, type CommentedArticle } from './comments-page.tsx';

type FormMatter = {
  article: CommentedArticle;
  /** Whom one answers, and what they wrote; null for the article itself. */
  answered: PublicComment | null;
  form: CommentFormMatter;
};

/** The form on a page of its own: to answer somebody, or as it comes back with what is wrong in it. */
export const CommentFormPage: FC<{ page: PageContext; matter: FormMatter }> = ({ page, matter }) => {
  const { article, answered, form } = matter;
  const isWrong = form.problems.length > 0;
  const title = answered ? page.t('comments.reply.to', { name: answered.authorName }) : page.t('comments.write');
  const head = {
    title: isWrong ? page.t('comments.error.prefix', { title }) : title,
    description: null,
    isPrivate: true,
  };
  return (
    <Layout page={page} head={head} styles={page.styles.comments}>
      <header class="list-head">
        <ArticleLink page={page} article={article} />
        <h1>{page.typeset(title)}</h1>
      </header>
      <div class="comments">
        {isWrong && (
          <ErrorSummary
            page={page}
            title={page.t('comments.error.title')}
            problems={form.problems.map(({ field, text }) => ({ id: `c-${field}`, text }))}
          />
        )}
        {isWrong && <p class="meta">{page.typeset(page.t('comments.error.kept'))}</p>}
        {answered && <QuotedComment page={page} comment={answered} language={article.language} />}
        <CommentForm page={page} form={form} />
      </div>
    </Layout>
  );
};
