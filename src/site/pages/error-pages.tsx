import type { FC } from 'hono/jsx';
import type { ArticleCard as Card } from '#storage/queries/readers/article-cards.ts';
import type { WithdrawnArticle } from '#storage/queries/readers/public-article.ts';
import { ArticleCard } from '../components/article-card.tsx';
import { Layout } from '../components/layout.tsx';
import { SearchForm } from '../components/search-form.tsx';
import type { PageContext } from '../page-context.ts';

/** 404: nothing has this address; here is a search, and what it may have meant. */
export const NotFoundPage: FC<{ page: PageContext; near: Card[] }> = ({ page, near }) => (
  <Layout
    page={page}
    head={{ title: page.t('notFound.title'), description: null, isPrivate: true }}
    styles={page.styles.list}
  >
    <header class="list-head">
      <p class="kicker">404</p>
      <h1>{page.typeset(page.t('notFound.title'))}</h1>
      <p class="standfirst">{page.typeset(page.t('notFound.explained'))}</p>
      <SearchForm page={page} />
    </header>
    {near.length > 0 && (
      <section class="band" aria-labelledby="proches">
        <h2 id="proches">{page.t('notFound.near')}</h2>
        <div class="cards">
          {near.map((card) => (
            <ArticleCard card={card} page={page} layout="standard" />
          ))}
        </div>
      </section>
    )}
  </Layout>
);

/** 410: the article was taken back, and this is why. */
export const WithdrawnPage: FC<{ page: PageContext; withdrawn: WithdrawnArticle }> = ({ page, withdrawn }) => (
  <Layout
    page={page}
    head={{ title: page.t('withdrawn.title'), description: null, isPrivate: true }}
    styles={page.styles.list}
  >
    <header class="list-head">
      <h1>{page.typeset(page.t('withdrawn.title'))}</h1>
      <p class="standfirst">
        {page.typeset(page.t('withdrawn.explained', { date: page.dateTime(withdrawn.withdrawnAt) }))}
      </p>
      {withdrawn.reason && <p>{page.typeset(withdrawn.reason)}</p>}
      <p>
        <a href="/">{page.t('nav.backToFront')}</a>
      </p>
    </header>
  </Layout>
);

/** 503: the database is away; the newspaper is not. */
export const AwayPage: FC<{ page: PageContext }> = ({ page }) => (
  <Layout
    page={page}
    head={{ title: page.t('away.title'), description: null, isPrivate: true }}
    styles={page.styles.list}
  >
    <header class="list-head">
      <h1>{page.typeset(page.t('away.title'))}</h1>
      <p class="standfirst">{page.typeset(page.t('away.explained'))}</p>
      <p>
        <a href="/">{page.t('nav.backToFront')}</a>
      </p>
    </header>
  </Layout>
);

/** 500: our fault; nothing was lost. */
export const BrokenPage: FC<{ page: PageContext }> = ({ page }) => (
  <Layout
    page={page}
    head={{ title: page.t('broken.title'), description: null, isPrivate: true }}
    styles={page.styles.list}
  >
    <header class="list-head">
      <h1>{page.typeset(page.t('broken.title'))}</h1>
      <p class="standfirst">{page.typeset(page.t('broken.explained'))}</p>
      <p>
        <a href="/">{page.t('nav.backToFront')}</a>
      </p>
    </header>
  </Layout>
);

/** 429: a machine asks without end, and its neighbours wait with it. */
export const TooOftenPage: FC<{ page: PageContext; seconds: number }> = ({ page, seconds }) => (
  <Layout
    page={page}
    head={{ title: page.t('guard.tooOften'), description: null, isPrivate: true }}
    styles={page.styles.list}
  >
    <header class="list-head">
      <h1>{page.typeset(page.t('guard.tooOften'))}</h1>
      <p class="standfirst">{page.typeset(page.t('guard.tooOften.intro', { seconds }))}</p>
      <p>
        <a href="/">{page.t('nav.backToFront')}</a>
      </p>
    </header>
  </Layout>
);
