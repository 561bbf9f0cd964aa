import { isOwn, may } from '#content/permissions.ts';
import { dayIn } from '#content/week.ts';
import { type Database, inTransaction } from '#storage/database.ts';
import { articleForEditing, type EditableArticle } from '#storage/queries/articles/article-for-editing.ts';
import { articlePlan } from '#storage/queries/articles/article-plans.ts';
import { userById } from '#storage/queries/house/users.ts';
import { holdArticle } from '#storage/records/articles.ts';
import { type PlanChange, writePlan } from '#storage/records/plans.ts';
import { type Actor, mustBeAllowedToRead } from '../actor.ts';
import type { Newsroom } from '../context.ts';
import { Refusal } from '../errors.ts';
import { noteInJournal } from '../note-in-journal.ts';

/** Signs that may be asked for at most: a book is no article. */
const LONGEST = 200_000;

/**
 * Says who writes an article, for which day and how long; what is left out stays. Whoever plans may plan any article; a
 * reporter their own, and give it to nobody else. Throws a `Refusal`.
 */
export async function planArticle(
  { db, clock, actor }: Newsroom,
  { articleId, ...change }: { articleId: number } & PlanChange,
): Promise<void> {
  await inTransaction(db, async (tx) => {
    await holdArticle(tx, articleId);
    const article = await articleForEditing(tx, articleId);
    if (!article) throw new Refusal('notFound', `no article ${articleId}`);
    mustBeAllowedToPlan(actor, article, change);
    await checkPlan(tx, article, change);
    const before = await planInWords(tx, articleId);
    await writePlan(tx, articleId, change);
    const after = await planInWords(tx, articleId);
    if (after === before) return;
    await noteInJournal(
      { db: tx, clock, actor },
      { action: 'articlePlanned', subject: article.draft.headline, articleId, before, after },
    );
  });
}

function mustBeAllowedToPlan(actor: Actor, article: EditableArticle, { assignedTo }: PlanChange): void {
  mustBeAllowedToRead(actor, article);
  if (actor.userId === null || may(actor.roles, 'planArticles')) return;
  const isTheirs = may(actor.roles, 'editOwnArticle') && isOwn(actor, article);
  const isGivenAway = assignedTo !== undefined && assignedTo !== article.assignedTo && assignedTo !== actor.userId;
  if (!isTheirs || isGivenAway) throw new Refusal('notAllowed', 'planArticles');
}

async function checkPlan(db: Database, article: EditableArticle, { assignedTo, dueOn, plannedSigns }: PlanChange) {
  if (typeof dueOn === 'string' && !dayIn(dueOn)) throw new Refusal('dayInvalid', dueOn);
  const isLength = (signs: number) => Number.isInteger(signs) && signs > 0 && signs <= LONGEST;
  if (typeof plannedSigns === 'number' && !isLength(plannedSigns)) {
    throw new Refusal('lengthInvalid', String(plannedSigns));
  }
  if (typeof assignedTo !== 'number' || assignedTo === article.assignedTo) return;
  const user = await userById(db, assignedTo);
  if (!user || user.isDisabled || !may(user.roles, 'writeArticle'))
    throw new Refusal('assigneeUnfit', String(assignedTo));
}

/** For the journal, in no language: a name, a day, a number of signs. */
async function planInWords(db: Database, articleId: number): Promise<string> {
  const { assigneeName, dueOn, plannedSigns } = await articlePlan(db, articleId);
  return [assigneeName, dueOn, plannedSigns].filter((part) => part !== null).join(' · ') || '—';
}
