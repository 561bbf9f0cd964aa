import type { FC } from 'hono/jsx';
import type { DeskPage } from '../desk.ts';

type TabsProps = { page: DeskPage; articleId: number; openNotes?: number };

/** From one page of an article to another. */
export const ArticleTabs: FC<TabsProps> = ({ page, articleId, openNotes = 0 }) => {
  const base = `/desk/articles/${articleId}/`;
  const tabs: [path: string, label: string][] = [
    [base, page.t('publication.tab.write')],
    [`${base}publication/`, page.t('publication.title')],
    [`${base}preview/`, page.t('publication.tab.preview')],
    [`${base}versions/`, page.t('publication.tab.versions')],
    [`${base}notes/`, page.t('publication.tab.notes', { count: openNotes })],
  ];
  return (
    <nav class="tabs" aria-label={page.t('publication.tabs')}>
      <ul>
        {tabs.map(([path, label]) => (
          <li>
            <a href={path} aria-current={page.path === path ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
