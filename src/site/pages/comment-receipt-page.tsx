import type { FC } from 'hono/jsx';
import type { CommentStatus } from '#content/comment.ts';
import { CommentText } from '../components/comment-list.tsx';
import { Layout } from '../components/layout.tsx';
import type { PageContext } from '../page-context.ts';
import { ArticleLink, type CommentedArticle } from './comments-page.tsx';

type ReceiptMatter = {
  article: CommentedArticle;
  comment: { id: number; authorName: string; text: string; status: CommentStatus };
};

/** What becomes of a comment, for who wrote it; whoever sends spam is told the same as everybody whose comment waits. */
export const CommentReceiptPage: FC<{ page: PageContext; matter: ReceiptMatter }> = ({ page, matter }) => {
  const { article, comment } = matter;
  const title = page.t('comments.receipt.title');
  const told = comment.status === 'spam' ? 'waiting' : comment.status;
  return (
    <Layout page={page} head={{ title, description: null, isPrivate: true }} styles={page.styles.comments}>
      <header class="list-head">
        <ArticleLink page={page} article={article} />
        <h1>{page.typeset(title)}</h1>
        <p class="standfirst" role="status">
          {page.typeset(page.t(`comments.receipt.${told}`))}
        </p>
      </header>
      <section class="comments" aria-labelledby="texte">
        <p class="acts">
          {comment.status === 'approved' && (
            <a href={`/commentaires/${comment.id}/`}>{page.t('comments.receipt.see')}</a>
          )}
          <a href={article.path}>{page.t('comments.backToArticle')}</a>
        </p>
        <h2 id="texte">{page.t('comments.receipt.yours')}</h2>
        <p class="meta">
          <b>{comment.authorName}</b>
        </p>
        <CommentText page={page} text={comment.text} language={article.language} />
      </section>
    </Layout>
  );
};
