import type { ArticleDraft, Moment } from '#content/article.ts';
import { checkArticle, mayAppear } from '#content/checklist.ts';
import type { Database } from '#storage/database.ts';
import { checkedMatter } from '#storage/queries/articles/checked-matter.ts';
import { Refusal } from '../errors.ts';

/** Throws a `Refusal` when an article lacks something without which nothing is published. */
export async function mustBeFit(db: Database, draft: ArticleDraft, publishedAt: Moment): Promise<void> {
  const by = { publishedOn: publishedAt.slice(0, 10), origin: null, pageBytes: null };
  const points = checkArticle(await checkedMatter(db, draft, by));
  if (mayAppear(points)) return;
  const lacking = points.filter(({ isRequired, faults }) => isRequired && faults.length > 0);
  throw new Refusal('checklistFails', lacking.map(({ code }) => code).join(' '));
}
