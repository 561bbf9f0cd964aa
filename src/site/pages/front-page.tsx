import type { FC } from 'hono/jsx';
import { sectionPath } from '#content/address.ts';
import type { ArticleCard as Card } from '#storage/queries/readers/article-cards.ts';
import type { FrontPage as Front } from '#storage/queries/readers/front-page.ts';
import { ArticleCard } from '../components/article-card.tsx';
import { Layout } from '../components/layout.tsx';
import type { PageContext } from '../page-context.ts';
import { shareImage } from './article-head.ts';
import { publisherData } from './publisher-data.ts';

/** The newspaper's front: what the editor put first, then each section. */
export const FrontPage: FC<{ page: PageContext; front: Front }> = ({ page, front }) => {
  const { settings, t } = page;
  const image = front.lead?.picture ? shareImage(front.lead.picture) : undefined;
  const head = {
    title: null,
    description: settings.description || settings.tagline,
    image: image && { ...image, alt: '' },
    structuredData: [publisherData(page), websiteData(page)],
  };
  return (
    <Layout page={page} head={head} styles={page.styles.front}>
      <h1 class="unseen">{t('front.title', { name: settings.name })}</h1>
      {!front.lead && <p class="empty">{t('front.empty')}</p>}
      <div class="opening">
        <section class="top-stories" aria-label={t('front.topStories')}>
          {front.lead && <ArticleCard card={front.lead} page={page} layout="lead" level={2} />}
          <div class="cards">
            {front.secondary.map((card) => (
              <ArticleCard card={card} page={page} layout="standard" level={2} />
            ))}
          </div>
        </section>
        <Latest page={page} cards={front.latest} />
      </div>
      <DontMiss page={page} cards={front.dontMiss} />
      <div class="sections">
        {front.sections.map(({ section, cards }) => (
          <SectionBlock page={page} section={section} cards={cards} />
        ))}
      </div>
    </Layout>
  );
};

const Latest: FC<{ page: PageContext; cards: Card[] }> = ({ page, cards }) =>
  cards.length === 0 ? null : (
    <section class="latest" aria-labelledby="dernieres">
      <h2 id="dernieres">{page.t('front.latest')}</h2>
      <ol>
        {cards.map((card) => (
          <li>
            <ArticleCard card={card} page={page} layout="line" />
          </li>
        ))}
      </ol>
      <p>
        <a class="more" href="/archives/">
          {page.t('front.allArticles')}
        </a>
      </p>
    </section>
  );

const DontMiss: FC<{ page: PageContext; cards: Card[] }> = ({ page, cards }) =>
  cards.length === 0 ? null : (
    <section class="dont-miss" aria-labelledby="ne-manquez-pas">
      <h2 id="ne-manquez-pas">{page.t('article.dontMiss')}</h2>
      <div class="cards">
        {cards.map((card) => (
          <ArticleCard card={card} page={page} layout="small" />
        ))}
      </div>
    </section>
  );

type BlockProps = { page: PageContext; section: { slug: string; name: string }; cards: Card[] };

const SectionBlock: FC<BlockProps> = ({ page, section, cards: [first, ...others] }) => (
  <section class="section" aria-labelledby={`rubrique-${section.slug}`}>
    <h2 id={`rubrique-${section.slug}`}>
      <a href={sectionPath(section.slug)}>{page.typeset(section.name, page.settings.language)}</a>
    </h2>
    {first && <ArticleCard card={first} page={page} layout="standard" hasSection={false} />}
    <ul>
      {others.map((card) => (
        <li>
          <ArticleCard card={card} page={page} layout="line" hasSection={false} />
        </li>
      ))}
    </ul>
  </section>
);

function websiteData({ settings, origin }: PageContext): object {
  return {
    '@type': 'WebSite',
    name: settings.name,
    url: `${origin}/`,
    inLanguage: settings.language,
    potentialAction: {
      '@type': 'SearchAction',
      target: `${origin}/recherche?q={query}`,
      'query-input': 'required name=query',
    },
  };
}
