import type { ArticleStatus } from '#content/article.ts';
import { momentOf } from '#content/clock.ts';
import type { ArticleStepAction } from '#content/journal.ts';
import type { EditableArticle } from '#storage/queries/articles/article-for-editing.ts';
import { addArticleStep } from '#storage/records/article-steps.ts';
import type { Newsroom } from '../context.ts';
import { noteInJournal } from '../note-in-journal.ts';

/** Signs of a comment at most; more is an article. */
const LONGEST_COMMENT = 2000;

/** A step that was taken with an article. */
export type TakenStep = {
  action: ArticleStepAction;
  /** Where it led; left out when the article stays where it is. */
  to?: ArticleStatus;
  /** What the newsroom is told. */
  comment?: string | undefined;
  /** From what, and to what: an hour, an address, a public reason. */
  before?: string | null;
  after?: string | null;
};

/** Writes a step into the article's history and into the journal, in the transaction of the step itself. */
export async function noteStep(
  { db, clock, actor }: Newsroom,
  article: Pick<EditableArticle, 'id' | 'status' | 'draft'>,
  { action, to = article.status, comment = '', before = null, after = null }: TakenStep,
): Promise<void> {
  await addArticleStep(db, {
    articleId: article.id,
    at: momentOf(clock.now()),
    actorId: actor.userId,
    actorName: actor.name,
    fromStatus: article.status,
    toStatus: to,
    action,
    before,
    after,
    comment: comment.trim().slice(0, LONGEST_COMMENT),
  });
  const deed = { action, subject: article.draft.headline, articleId: article.id, before, after };
  await noteInJournal({ db, clock, actor }, deed);
}
