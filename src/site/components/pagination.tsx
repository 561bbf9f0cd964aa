import type { FC } from 'hono/jsx';
import type { PageContext } from '../page-context.ts';

/** Where one is in a long list. Pages are numbered from 1; `base` is the first page's path. */
export type PagePosition = { number: number; count: number; base: string };

/** The path of another page of the list; null beyond either end. */
export function pagePath({ base, count }: PagePosition, number: number): string | null {
  if (number < 1 || number > count) return null;
  if (number === 1) return base;
  return base.includes('?') ? `${base}&page=${number}` : `${base}page/${number}/`;
}

/** Real links to the previous and next page of a list, and to its ends; nothing when there is one page. */
export const Pagination: FC<{ page: PageContext; position: PagePosition }> = ({ page, position }) => {
  const { number, count } = position;
  if (count <= 1) return null;
  return (
    <nav class="pages" aria-label={page.t('pagination.label')}>
      <PageLink path={pagePath(position, number - 1)} rel="prev" label={page.t('pagination.previous')} />
      <span>{page.t('pagination.position', { number, count })}</span>
      <PageLink path={pagePath(position, number + 1)} rel="next" label={page.t('pagination.next')} />
    </nav>
  );
};

const PageLink: FC<{ path: string | null; rel: 'prev' | 'next'; label: string }> = ({ path, rel, label }) =>
  path ? (
    <a href={path} rel={rel}>
      {label}
    </a>
  ) : null;
