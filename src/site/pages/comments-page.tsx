import type { FC } from 'hono/jsx';
import type { CommentThreads, NewestComment } from '#storage/queries/readers/comments.ts';
import { CommentForm, type CommentFormMatter } from '../components/comment-form.tsx';
import { Comment, CommentList } from '../components/comment-list.tsx';
import { Layout } from '../components/layout.tsx';
import { type PagePosition, Pagination, pagePath } from '../components/pagination.tsx';
import type { PageContext } from '../page-context.ts';

/** The article that is commented on, as far as pages of comments show it. */
export type CommentedArticle = { path: string; headline: string; language: string };

type CommentsMatter = {
  article: CommentedArticle;
  threads: CommentThreads;
  position: PagePosition;
  /** Null where nobody may write (any more). */
  form: CommentFormMatter | null;
};

/** All comments on an article, some threads a page, oldest first; the form stands under the last. */
export const CommentsPage: FC<{ page: PageContext; matter: CommentsMatter }> = ({ page, matter }) => {
  const { article, threads, position, form } = matter;
  const title = page.t('comments.title', { headline: article.headline });
  const { number } = position;
  const head = {
    title: number > 1 ? page.t('list.titleWithPage', { title, number }) : title,
    description: null,
    feeds: [{ path: `${article.path}feed/`, title }],
    previousPath: pagePath(position, number - 1) ?? undefined,
    nextPath: pagePath(position, number + 1) ?? undefined,
  };
  return (
    <Layout page={page} head={head} styles={page.styles.comments}>
      <CommentsHead page={page} article={article} total={threads.total} isNewest={false} />
      <div class="comments">
        <CommentList page={page} threads={threads.threads} language={article.language} areOpen={form !== null} />
        <Pagination page={page} position={position} />
        {form ? (
          <>
            <h2 id="ecrire">{page.t('comments.write')}</h2>
            <CommentForm page={page} form={form} />
          </>
        ) : (
          <p class="meta">{page.t('comments.closed')}</p>
        )}
      </div>
    </Layout>
  );
};

type NewestMatter = { article: CommentedArticle; total: number; comments: NewestComment[]; areOpen: boolean };

/** The newest comments on an article, whichever thread they stand in; each leads to its place. */
export const NewestCommentsPage: FC<{ page: PageContext; matter: NewestMatter }> = ({ page, matter }) => {
  const { article, total, comments, areOpen } = matter;
  const head = {
    title: page.t('comments.newest.title', { headline: article.headline }),
    description: null,
    canonical: `${article.path}commentaires/`,
  };
  return (
    <Layout page={page} head={head} styles={page.styles.comments}>
      <CommentsHead page={page} article={article} total={total} isNewest />
      <div class="comments">
        <ol>
          {comments.map((comment) => (
            <li>
              <Comment page={page} comment={comment} language={article.language} areOpen={areOpen} />
            </li>
          ))}
        </ol>
      </div>
    </Layout>
  );
};

type HeadProps = { page: PageContext; article: CommentedArticle; total: number; isNewest: boolean };

const CommentsHead: FC<HeadProps> = ({ page, article, total, isNewest }) => {
  const base = `${article.path}commentaires/`;
  const views = [
    { path: base, label: page.t('comments.inOrder'), isHere: !isNewest },
    { path: `${base}recents/`, label: page.t('comments.newest'), isHere: isNewest },
  ];
  return (
    <header class="list-head">
      <ArticleLink page={page} article={article} />
      <h1 id="titre">{page.t('comments.count', { count: total })}</h1>
      <nav class="acts" aria-label={page.t('comments.order')}>
        {views.map(({ path, label, isHere }) => (
          <a href={path} aria-current={isHere ? 'true' : undefined}>
            {label}
          </a>
        ))}
      </nav>
    </header>
  );
};

/** The headline of what is commented on, back to which it leads. */
export const ArticleLink: FC<{ page: PageContext; article: CommentedArticle }> = ({ page, article }) => (
  <p class="kicker">
    <a href={article.path}>{page.typeset(article.headline, article.language)}</a>
  </p>
);
