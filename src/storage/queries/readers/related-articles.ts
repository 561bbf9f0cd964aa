import { sql } from 'kysely';
import type { Moment } from '#content/article.ts';
import { analyse } from '#language/analyser.ts';
import type { Database } from '../../database.ts';
import { type ArticleCard, cardsById } from './article-cards.ts';

/** What an article is compared by. */
export type Relatable = {
  id: number;
  headline: string;
  extract: string;
  language: string;
  publishedAt: Moment;
  section: { id: number };
  topics: { id: number }[];
  countryCodes: string[];
};

/** Articles looked at before the best are kept, newest first. */
const CANDIDATES = 60;
const YEAR = 365 * 24 * 3600 * 1000;

/** How much each thing in common counts. A shared topic says most; the section alone says little. */
const WEIGHTS = { topic: 5, country: 2, section: 1, word: 1.5, freshness: 2, otherLanguage: -4 };

/**
 * "Voir aussi": published articles that speak of the same things, best first; empty when nothing is close enough.
 * Scored by shared topics, countries, section and words of the headline and extract, and by nearness in time.
 */
export async function relatedArticles(db: Database, article: Relatable, limit: number): Promise<ArticleCard[]> {
  const candidates = await candidatesFor(db, article);
  const words = new Set(analyse(`${article.headline} ${article.extract}`));
  const scored = candidates
    .map((candidate) => ({ id: candidate.id, score: scoreOf(candidate, article, words) }))
    .filter(({ score }) => score > WEIGHTS.section + WEIGHTS.freshness)
    .toSorted((a, b) => b.score - a.score || b.id - a.id)
    .slice(0, limit);
  return cardsById(
    db,
    scored.map(({ id }) => id),
  );
}

type Candidate = Awaited<ReturnType<typeof candidatesFor>>[number];

function scoreOf(candidate: Candidate, article: Relatable, words: Set<string>): number {
  const shared = analyse(`${candidate.headline} ${candidate.extract}`).filter((w) => words.has(w));
  const years = Math.abs(Date.parse(candidate.publishedAt ?? '') - Date.parse(article.publishedAt)) / YEAR;
  return (
    WEIGHTS.topic * Number(candidate.topics) +
    WEIGHTS.country * Math.min(2, Number(candidate.countries)) +
    (candidate.sectionId === article.section.id ? WEIGHTS.section : 0) +
    WEIGHTS.word * Math.sqrt(new Set(shared).size) +
    WEIGHTS.freshness / (1 + years) +
    (candidate.language === article.language ? 0 : WEIGHTS.otherLanguage)
  );
}

function candidatesFor(db: Database, article: Relatable) {
  const topicIds = article.topics.map(({ id }) => id);
  const sharedTopics =
    topicIds.length > 0
      ? sql<number>`(select count(*) from article_topics t where t.article_id = articles.id and t.topic_id in (${sql.join(topicIds)}))`
      : sql<number>`0`;
  const sharedCountries =
    article.countryCodes.length > 0
      ? sql<number>`(select count(*) from article_countries c where c.article_id = articles.id and c.country_code in (${sql.join(article.countryCodes)}))`
      : sql<number>`0`;
  return db.query
    .selectFrom('articles')
    .select(['id', 'headline', 'extract', 'language', 'publishedAt', 'sectionId'])
    .select([sharedTopics.as('topics'), sharedCountries.as('countries')])
    .where('id', 'in', nearIds(db, article, topicIds))
    .where('id', '!=', article.id)
    .where('status', '=', 'published')
    .orderBy('publishedAt', 'desc')
    .limit(CANDIDATES)
    .execute();
}

/** Whatever shares a topic or a country, or is among the newest of the same section. */
function nearIds(db: Database, article: Relatable, topicIds: number[]) {
  const ofSection = db.query
    .selectFrom('articles')
    .select('id')
    .where('sectionId', '=', article.section.id)
    .where('status', '=', 'published')
    .orderBy('publishedAt', 'desc')
    .limit(CANDIDATES / 2);
  const ofTopics = db.query
    .selectFrom('articleTopics')
    .select('articleId as id')
    .where('topicId', 'in', [0, ...topicIds]);
  const ofCountries = db.query
    .selectFrom('articleCountries')
    .select('articleId as id')
    .where('countryCode', 'in', ['', ...article.countryCodes]);
  return db.query.selectFrom(ofSection.as('near')).select('id').union(ofTopics).union(ofCountries);
}
