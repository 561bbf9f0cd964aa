import { EMPTY_DRAFT } from '#content/article.ts';
import { slugOf } from '#content/slug.ts';
import { inTransaction } from '#storage/database.ts';
import { listSections } from '#storage/queries/house/sections.ts';
import { readSettings } from '#storage/queries/house/settings.ts';
import { userById } from '#storage/queries/house/users.ts';
import type { Newsroom } from '../context.ts';
import { Refusal } from '../errors.ts';
import { writeArticle } from '../writing/write-article.ts';
import { planArticle } from './plan-article.ts';

/** An idea for an article: what about, by whom, for which day, how long in signs. */
export type Idea = {
  headline: string;
  sectionId: number;
  assignedTo: number | null;
  dueOn: string | null;
  plannedSigns: number | null;
};

/** Signs of a headline at most. */
const LONGEST = 300;

/**
 * Begins an article that is still an idea: a draft with a working headline, signed by whoever is to write it, on the
 * planning. Gives back its identity. Throws a `Refusal`.
 */
export async function commissionArticle({ db, clock, actor }: Newsroom, idea: Idea): Promise<number> {
  const { sectionId, assignedTo, dueOn, plannedSigns } = idea;
  const headline = idea.headline.trim().slice(0, LONGEST);
  if (!headline) throw new Refusal('headlineMissing');
  return inTransaction(db, async (tx) => {
    const sections = await listSections(tx);
    if (!sections.some(({ id }) => id === sectionId)) throw new Refusal('sectionMissing', String(sectionId));
    const { language } = await readSettings(tx);
    const author = assignedTo === null ? null : ((await userById(tx, assignedTo))?.authorId ?? null);
    const authorIds = author === null ? [] : [author];
    const draft = { ...EMPTY_DRAFT, headline, slug: slugOf(headline), language, sectionId, authorIds };
    const articleId = await writeArticle({ db: tx, clock, actor }, draft);
    await planArticle({ db: tx, clock, actor }, { articleId, assignedTo, dueOn, plannedSigns });
    return articleId;
  });
}
