import type { FC } from 'hono/jsx';
import type { PageContext } from '../page-context.ts';

/** A step of the way from the front page to this one. */
export type Crumb = { name: string; path: string };

/** The way from the front page to where one is; the page itself is not in it. */
export const Breadcrumbs: FC<{ page: PageContext; crumbs: Crumb[] }> = ({ page, crumbs }) => (
  <nav class="crumbs" aria-label={page.t('nav.breadcrumbs')}>
    <ol>
      {withFront(page, crumbs).map(({ name, path }) => (
        <li>
          <a href={path}>{page.typeset(name)}</a>
        </li>
      ))}
    </ol>
  </nav>
);

/** The same for machines. */
export function breadcrumbData(page: PageContext, crumbs: Crumb[]): object {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: withFront(page, crumbs).map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: page.origin + path,
    })),
  };
}

function withFront(page: PageContext, crumbs: Crumb[]): Crumb[] {
  return [{ name: page.t('nav.front'), path: '/' }, ...crumbs];
}
