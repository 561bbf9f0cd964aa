import type { Child, FC } from 'hono/jsx';
import type { ArticleStatus } from '#content/article.ts';
import type { DeskRow } from '#storage/queries/articles/desk-rows.ts';
import type { DeskPage } from '../desk.ts';
import type { Times } from '../times.ts';

/** Where an article stands, in words; the colour only says it again. */
export const StatusBadge: FC<{ page: DeskPage; status: ArticleStatus }> = ({ page, status }) => (
  <span class={`badge is-${status}`}>{page.t(`articles.status.${status}`)}</span>
);

/** An article's headline, or that it has none yet. */
export function headlineOf({ t }: DeskPage, { headline }: { headline: string }): string {
  return headline.trim() === '' ? t('articles.untitled') : headline;
}

/** Where an article is written. */
export const articleDeskPath = (id: number) => `/desk/articles/${id}/`;

/** A link to the article at the desk, by its headline. */
export const HeadlineLink: FC<{ page: DeskPage; article: { id: number; headline: string } }> = ({ page, article }) => (
  <a class="headline" href={articleDeskPath(article.id)}>
    {headlineOf(page, article)}
  </a>
);

type LineProps = { page: DeskPage; times: Times; row: DeskRow; hasStatus?: boolean; children?: Child };

/** An article in a short list: its headline, then who and when. */
export const ArticleLine: FC<LineProps> = ({ page, times, row, hasStatus = false, children }) => (
  <li>
    <HeadlineLink page={page} article={row} />
    <p class="soft story-facts">
      {hasStatus && <StatusBadge page={page} status={row.status} />}
      <span>{row.section.name}</span>
      {(row.authors.length > 0 || row.assignee) && <span>{row.authors.join(', ') || row.assignee?.name}</span>}
      <Moment page={page} times={times} row={row} />
    </p>
    {children}
  </li>
);

/** When it comes out, came out or was last changed: what matters where it stands. */
const Moment: FC<{ page: DeskPage; times: Times; row: DeskRow }> = ({ page, times, row }) => {
  const { status, scheduledAt, publishedAt, modifiedAt } = row;
  if (status === 'scheduled' && scheduledAt) return <time datetime={scheduledAt}>{times.hour(scheduledAt)}</time>;
  const moment = status === 'published' && publishedAt ? publishedAt : modifiedAt;
  return <time datetime={moment}>{page.when(moment)}</time>;
};
