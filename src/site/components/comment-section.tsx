import type { FC } from 'hono/jsx';
import type { CommentThreads } from '#storage/queries/readers/comments.ts';
import type { PageContext } from '../page-context.ts';
import { CommentForm, type CommentFormMatter } from './comment-form.tsx';
import { CommentList } from './comment-list.tsx';

/** The comments that an article carries: the first of them, and the form; null of the form where nobody may write (any more). */
export type CommentSectionMatter = CommentThreads & {
  form: CommentFormMatter | null;
  /** Whether there are more than these on pages of their own. */
  hasMore: boolean;
};

type SectionProps = { page: PageContext; comments: CommentSectionMatter; path: string; language: string };

/** What stands under an article: its first comments, the way to all of them, and the form. */
export const CommentSection: FC<SectionProps> = ({ page, comments, path, language }) => {
  const { total, threads, form, hasMore } = comments;
  if (threads.length === 0 && !form) return null;
  return (
    <section class="comments" id="commentaires" aria-labelledby="titre-commentaires">
      <h2 id="titre-commentaires">
        {threads.length > 0 ? page.t('comments.count', { count: total }) : page.t('comments.write')}
      </h2>
      {threads.length > 0 && <CommentList page={page} threads={threads} language={language} areOpen={form !== null} />}
      {hasMore && <MoreComments page={page} path={path} total={total} />}
      {threads.length > 0 && form && <h3 id="ecrire">{page.t('comments.write')}</h3>}
      {form ? <CommentForm page={page} form={form} /> : <p class="meta">{page.t('comments.closed')}</p>}
    </section>
  );
};

const MoreComments: FC<{ page: PageContext; path: string; total: number }> = ({ page, path, total }) => (
  <p class="acts">
    <a href={`${path}commentaires/`}>{page.t('comments.all', { count: total })}</a>
    <a href={`${path}commentaires/recents/`}>{page.t('comments.newest')}</a>
  </p>
);
