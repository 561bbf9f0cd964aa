import { FRONT_ZONES, type FrontArrangement, placedOnFront } from '#content/front.ts';
import { dateTime } from '#language/dates.ts';
import type { Database } from '#storage/database.ts';
import { type FrontArticle, frontArticles } from '#storage/queries/articles/articles-by-headline.ts';
import { readSettings } from '#storage/queries/house/settings.ts';

/** An arrangement as the journal keeps it: headlines, zone by zone; a dash for a zone that is left to the newest articles. */
export function frontInWords(arrangement: FrontArrangement, articles: Map<number, FrontArticle>): string {
  const headlines = (ids: number[]) => ids.flatMap((id) => articles.get(id)?.headline ?? []);
  const zones = FRONT_ZONES.map((zone) => headlines(arrangement[zone]).join(' · '));
  return zones.map((zone) => zone || '—').join(' | ');
}

/** The same, with the headlines of today. */
export async function arrangementInWords(db: Database, arrangement: FrontArrangement): Promise<string> {
  return frontInWords(arrangement, await frontArticles(db, placedOnFront(arrangement)));
}

/** The headline of a published article; '' for any other. */
export async function headlineOf(db: Database, articleId: number): Promise<string> {
  const article = (await frontArticles(db, [articleId])).get(articleId);
  return article?.scheduledAt === null ? article.headline : '';
}

/** A moment as the journal keeps it: by the newspaper's clock, in its language. */
export async function hourInWords(db: Database, moment: string): Promise<string> {
  return dateTime(moment, await readSettings(db));
}
