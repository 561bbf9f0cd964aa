import type { Moment } from '#content/article.ts';
import { type FrontArrangement, placedOnFront } from '#content/front.ts';
import type { Database } from '#storage/database.ts';
import { frontArticles } from '#storage/queries/articles/articles-by-headline.ts';
import { Refusal } from '../errors.ts';

/** Throws a `Refusal` when an article of a planned front page appears only after the hour of that page. */
export async function mustBeOutBy(
  db: Database,
  { at, arrangement }: { at: Moment; arrangement: FrontArrangement },
): Promise<void> {
  const articles = await frontArticles(db, placedOnFront(arrangement));
  const isLater = ({ scheduledAt }: { scheduledAt: Moment | null }) => scheduledAt !== null && scheduledAt > at;
  if ([...articles.values()].some(isLater)) throw new Refusal('frontPlanEarly');
}
