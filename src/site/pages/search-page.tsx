import type { FC } from 'hono/jsx';
import type { ArticleCard } from '#storage/queries/readers/article-cards.ts';
import { KindLabel } from '../components/kind-label.tsx';
import { Layout } from '../components/layout.tsx';
import { type PagePosition, Pagination } from '../components/pagination.tsx';
import { SearchForm } from '../components/search-form.tsx';
import type { PageContext } from '../page-context.ts';

/** What was asked and what was found. */
export type SearchMatter = {
  question: string;
  results: { card: ArticleCard; extract: { text: string; isHit: boolean }[] }[];
  total: number;
  position: PagePosition;
};

/** The search and its results; never kept by search engines. */
export const SearchPage: FC<{ page: PageContext; matter: SearchMatter }> = ({ page, matter }) => {
  const { question, results, total, position } = matter;
  const title = question ? page.t('search.titleFor', { question }) : page.t('search.title');
  return (
    <Layout page={page} head={{ title, description: null, isPrivate: true }} styles={page.styles.list}>
      <header class="list-head">
        <h1>{page.t('search.title')}</h1>
        <SearchForm page={page} question={question} />
        {question && (
          <p class="meta" role="status">
            {page.typeset(page.t('search.count', { count: total, question }))}
          </p>
        )}
      </header>
      {question && total === 0 && <p class="empty">{page.typeset(page.t('search.nothing'))}</p>}
      <div class="results">
        {results.map(({ card, extract }) => (
          <article lang={card.language === page.language ? undefined : card.language}>
            <p class="kicker">
              <KindLabel kind={card.kind} page={page} />
              {page.typeset(card.section.name)}
            </p>
            <h2>
              <a href={card.path}>{page.typeset(card.headline, card.language)}</a>
            </h2>
            <p>{extract.map(({ text, isHit }) => (isHit ? <mark>{text}</mark> : text))}</p>
            <p class="meta">
              <time datetime={card.publishedAt}>{page.shortDate(card.publishedAt)}</time>
            </p>
          </article>
        ))}
      </div>
      <Pagination page={page} position={position} />
    </Layout>
  );
};
