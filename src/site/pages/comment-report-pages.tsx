import type { FC } from 'hono/jsx';
import { REPORT_REASONS } from '#content/comment-report.ts';
import type { PublicComment } from '#storage/queries/readers/comments.ts';
import { QuotedComment } from '../components/comment-list.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { Layout } from '../components/layout.tsx';
import type { PageContext } from '../page-context.ts';
import { ArticleLink, type CommentedArticle } from './comments-page.tsx';

type ReportMatter = {
  article: CommentedArticle;
  comment: PublicComment;
  /** In words; null before the form was sent. */
  problem: string | null;
};

/** The form by which a reader tells the newsroom that something is wrong with a comment. */
export const CommentReportPage: FC<{ page: PageContext; matter: ReportMatter }> = ({ page, matter }) => {
  const { article, comment, problem } = matter;
  const title = page.t('comments.report.title');
  const head = {
    title: problem ? page.t('comments.error.prefix', { title }) : title,
    description: null,
    isPrivate: true,
  };
  return (
    <Layout page={page} head={head} styles={page.styles.comments}>
      <header class="list-head">
        <ArticleLink page={page} article={article} />
        <h1>{page.typeset(title)}</h1>
        <p class="standfirst">{page.typeset(page.t('comments.report.intro'))}</p>
      </header>
      <div class="comments">
        {problem && (
          <ErrorSummary page={page} title={title} problems={[{ id: `r-${REPORT_REASONS[0]}`, text: problem }]} />
        )}
        <QuotedComment page={page} comment={comment} language={article.language} />
        <form class="write" method="post" action={`/commentaires/${comment.id}/signalement/`}>
          <fieldset>
            <legend>{page.t('comments.report.reason')}</legend>
            {REPORT_REASONS.map((reason) => (
              <p class="tick">
                <input id={`r-${reason}`} type="radio" name="reason" value={reason} required />
                <label for={`r-${reason}`}>{page.t(`comments.report.reason.${reason}`)}</label>
              </p>
            ))}
          </fieldset>
          <button type="submit">{page.t('comments.report.send')}</button>
        </form>
      </div>
    </Layout>
  );
};

/** Thanks; the newsroom knows. */
export const CommentReportedPage: FC<{ page: PageContext; article: CommentedArticle }> = ({ page, article }) => {
  const title = page.t('comments.report.done');
  return (
    <Layout page={page} head={{ title, description: null, isPrivate: true }} styles={page.styles.comments}>
      <header class="list-head">
        <ArticleLink page={page} article={article} />
        <h1>{page.typeset(title)}</h1>
        <p class="standfirst">{page.typeset(page.t('comments.report.done.next'))}</p>
        <p class="acts">
          <a href={article.path}>{page.t('comments.backToArticle')}</a>
        </p>
      </header>
    </Layout>
  );
};
