import type { FC } from 'hono/jsx';
import { countryPath, topicPath } from '#content/address.ts';
import { countryName, countrySlug } from '#content/country.ts';
import type { PublicArticle } from '#storage/queries/readers/public-article.ts';
import type { PageContext } from '../page-context.ts';

/** The running stories and countries that an article belongs to. */
export const ArticleTags: FC<{ page: PageContext; article: PublicArticle }> = ({ page, article }) => {
  const topics = article.topics.map(({ name, slug }) => ({ name, path: topicPath(slug) }));
  const countries = article.countryCodes.map((code) => ({
    name: countryName(code, page.language),
    path: countryPath(countrySlug(code)),
  }));
  const tags = [...topics, ...countries];
  if (tags.length === 0) return null;
  return (
    <nav class="tags" aria-label={page.t('article.tags')}>
      <ul>
        {tags.map(({ name, path }) => (
          <li>
            <a href={path}>{page.typeset(name)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
