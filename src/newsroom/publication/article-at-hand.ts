import { isOpen, mayTake, rightOf, type Step } from '#content/steps.ts';
import type { Database } from '#storage/database.ts';
import { articleForEditing, type EditableArticle } from '#storage/queries/articles/article-for-editing.ts';
import { holdArticle } from '#storage/records/articles.ts';
import { type Actor, mustBeAllowed, mustBeAllowedToRead } from '../actor.ts';
import { Refusal } from '../errors.ts';

/**
 * The article to take a step with, kept from everybody else until the transaction ends. Throws a `Refusal` when there is
 * none, when the actor may not take that step, or when the article does not stand where it begins.
 */
export async function articleAtHand(
  { db, actor }: { db: Database; actor: Actor },
  articleId: number,
  step: Step,
): Promise<EditableArticle> {
  mustBeAllowed(actor, rightOf(step));
  await holdArticle(db, articleId);
  const article = await articleForEditing(db, articleId);
  if (!article) throw new Refusal('notFound', `no article ${articleId}`);
  mustBeAllowedToRead(actor, article);
  if (actor.userId !== null && !mayTake(actor, step, article)) throw new Refusal('notAllowed', step);
  if (!isOpen(step, article.status)) throw new Refusal('wrongStatus', `${articleId} is ${article.status}`);
  return article;
}
