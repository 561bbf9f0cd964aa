import type { FC } from 'hono/jsx';
import type { ArticleLink } from '#storage/queries/readers/neighbours.ts';
import type { PageContext } from '../page-context.ts';

type NeighboursProps = {
  page: PageContext;
  neighbours: { previous: ArticleLink | null; next: ArticleLink | null };
};

/** The articles published just before and just after. */
export const Neighbours: FC<NeighboursProps> = ({ page, neighbours: { previous, next } }) =>
  previous || next ? (
    <nav class="neighbours" aria-label={page.t('article.neighbours')}>
      <Neighbour page={page} link={previous} rel="prev" label={page.t('article.previous')} />
      <Neighbour page={page} link={next} rel="next" label={page.t('article.next')} />
    </nav>
  ) : null;

type NeighbourProps = { page: PageContext; link: ArticleLink | null; rel: 'prev' | 'next'; label: string };

const Neighbour: FC<NeighbourProps> = ({ page, link, rel, label }) =>
  link ? (
    <a href={link.path} rel={rel} class={rel}>
      <small>{label}</small>
      <span lang={link.language === page.language ? undefined : link.language}>
        {page.typeset(link.headline, link.language)}
      </span>
    </a>
  ) : null;
