import type { Child, FC } from 'hono/jsx';
import type { ArticleCard as Card } from '#storage/queries/readers/article-cards.ts';
import { ArticleCard } from '../components/article-card.tsx';
import { Breadcrumbs, breadcrumbData, type Crumb } from '../components/breadcrumbs.tsx';
import { Layout } from '../components/layout.tsx';
import { type PagePosition, Pagination, pagePath } from '../components/pagination.tsx';
import type { PageContext } from '../page-context.ts';

/** A list of articles and what it is a list of. */
export type ListPageMatter = {
  title: string;
  /** Above the title, e.g. "Dossier". */
  kicker?: string;
  description?: string | null;
  crumbs?: Crumb[];
  cards: Card[];
  total: number;
  position: PagePosition;
  /** Path prefix of the list's own feeds; null when it has none. */
  feedBase?: string | null;
  hasSection?: boolean;
  structuredData?: object[];
};

type ListPageProps = { page: PageContext; matter: ListPageMatter; children?: Child };

/** Section, topic, country, author, day and month pages; `children` stand between the title and the list. */
export const ListPage: FC<ListPageProps> = ({ page, matter, children }) => {
  const { title, kicker, description, crumbs = [], cards, total, position } = matter;
  return (
    <Layout page={page} head={headOf(page, matter)} styles={page.styles.list}>
      <header class="list-head">
        {crumbs.length > 0 && <Breadcrumbs page={page} crumbs={crumbs} />}
        {kicker && <p class="kicker">{kicker}</p>}
        <h1>{page.typeset(title)}</h1>
        {description && position.number === 1 && <p class="standfirst">{page.typeset(description)}</p>}
        {children}
        <p class="meta">
          {page.t('list.count', { count: total })}
          {matter.feedBase && (
            <>
              {' · '}
              <a href={`${matter.feedBase}feed/`}>{page.t('list.feed')}</a>
            </>
          )}
        </p>
      </header>
      <div class="list">
        {cards.map((card, index) => (
          <ArticleCard
            card={card}
            page={page}
            layout={index === 0 && position.number === 1 ? 'lead' : 'standard'}
            level={2}
            hasSection={matter.hasSection ?? true}
          />
        ))}
      </div>
      <Pagination page={page} position={position} />
    </Layout>
  );
};

function headOf(page: PageContext, matter: ListPageMatter) {
  const { title, description, crumbs = [], position, feedBase } = matter;
  const { number } = position;
  return {
    title: number === 1 ? title : page.t('list.titleWithPage', { title, number }),
    description: description ?? page.t('list.description', { title, name: page.settings.name }),
    previousPath: pagePath(position, number - 1) ?? undefined,
    nextPath: pagePath(position, number + 1) ?? undefined,
    ...(feedBase ? { feeds: [{ path: `${feedBase}feed/`, title }] } : {}),
    structuredData: [...(crumbs.length > 0 ? [breadcrumbData(page, crumbs)] : []), ...(matter.structuredData ?? [])],
  };
}
