import { authorPath } from '#content/address.ts';
import { countryName } from '#content/country.ts';
import { type Picture, renditionPath } from '#content/media.ts';
import type { PublicArticle } from '#storage/queries/readers/public-article.ts';
import { breadcrumbData, type Crumb } from '../components/breadcrumbs.tsx';
import type { PageHead } from '../components/head.tsx';
import type { PageContext } from '../page-context.ts';
import { publisherData } from './publisher-data.ts';

/** What an article's page tells machines. */
export function articleHead(
  page: PageContext,
  article: PublicArticle,
  { crumbs, commentCount }: { crumbs: Crumb[]; commentCount: number },
): PageHead {
  const description = article.seoDescription ?? article.extract;
  const modifiedAt = article.updatedAt ?? article.publishedAt;
  const image = article.leadPicture ? shareImage(article.leadPicture.picture) : undefined;
  return {
    title: article.seoTitle ?? article.headline,
    description,
    canonical: article.path,
    image: image && { ...image, alt: article.leadPicture?.alt ?? '' },
    alternates: article.translations,
    article: {
      publishedAt: article.publishedAt,
      modifiedAt,
      section: article.section.name,
      tags: article.topics.map(({ name }) => name),
    },
    structuredData: [
      { ...newsArticle(page, article, image), ...(commentCount > 0 ? { commentCount } : {}) },
      breadcrumbData(page, crumbs),
    ],
  };
}

/** The JPEG that share cards are given. */
export function shareImage(picture: Picture): { path: string; width: number; height: number } | undefined {
  const file = picture.renditions.findLast(({ format }) => format === 'jpeg');
  return file && { path: renditionPath(picture.hash, file), width: file.width, height: file.height };
}

/** schema.org's subtype of NewsArticle for each genre; see https://schema.org/NewsArticle. */
const TYPES: Partial<Record<PublicArticle['kind'], string>> = {
  opEd: 'OpinionNewsArticle',
  editorial: 'OpinionNewsArticle',
  analysis: 'AnalysisNewsArticle',
  report: 'ReportageNewsArticle',
  investigation: 'ReportageNewsArticle',
};

function newsArticle(page: PageContext, article: PublicArticle, image?: { path: string }): object {
  return {
    '@type': TYPES[article.kind] ?? 'NewsArticle',
    headline: article.headline,
    description: article.extract,
    inLanguage: article.language,
    datePublished: article.publishedAt,
    dateModified: article.updatedAt ?? article.publishedAt,
    mainEntityOfPage: page.origin + article.path,
    articleSection: article.section.name,
    wordCount: article.wordCount,
    isAccessibleForFree: true,
    author: article.authors.map(({ kind, name, slug }) => ({
      '@type': kind === 'person' ? 'Person' : 'Organization',
      name,
      url: page.origin + authorPath(slug),
    })),
    publisher: publisherData(page),
    ...(image ? { image: [page.origin + image.path] } : {}),
    ...(article.topics.length > 0 ? { keywords: article.topics.map(({ name }) => name) } : {}),
    ...(article.countryCodes.length > 0
      ? {
          contentLocation: article.countryCodes.map((code) => ({
            '@type': 'Country',
            name: countryName(code, article.language),
          })),
        }
      : {}),
    ...(article.corrections.length > 0
      ? {
          correction: article.corrections.map(({ text, publishedAt }) => ({
            '@type': 'CorrectionComment',
            text,
            datePublished: publishedAt,
          })),
        }
      : {}),
  };
}
