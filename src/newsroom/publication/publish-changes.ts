import { momentOf } from '#content/clock.ts';
import { inTransaction } from '#storage/database.ts';
import { changeArticleStatus, markNewestVersion, showNewestVersion } from '#storage/records/articles.ts';
import { advanceEdition, noteTakenBack } from '#storage/records/editions.ts';
import { indexArticle } from '#storage/records/search-terms.ts';
import type { Newsroom } from '../context.ts';
import { Refusal } from '../errors.ts';
import { articleAtHand } from './article-at-hand.ts';
import { mustBeFit } from './check-before-publishing.ts';
import type { StepInput } from './move-article.ts';
import { noteStep } from './note-step.ts';

/**
 * Shows readers the newest version of a published article. They are told ("Mis à jour") when `isVisibleUpdate`, not when
 * it only mends a comma. Throws a `Refusal` when they see that version already, or when it lacks what is required.
 */
export async function publishChanges(
  { db, clock, actor }: Newsroom,
  { articleId, isVisibleUpdate, comment }: StepInput & { isVisibleUpdate: boolean },
): Promise<void> {
  await inTransaction(db, async (tx) => {
    const article = await articleAtHand({ db: tx, actor }, articleId, 'publishChanges');
    if (article.version === article.publicVersion) throw new Refusal('nothingChanged');
    const now = momentOf(clock.now());
    await mustBeFit(tx, article.draft, article.publishedAt ?? now);
    await showNewestVersion(tx, articleId, article.draft);
    await markNewestVersion(tx, articleId, 'published');
    const told = isVisibleUpdate ? { updatedAt: now } : {};
    await changeArticleStatus(tx, articleId, { status: 'published', modifiedAt: now, ...told });
    const action = isVisibleUpdate ? 'articleUpdated' : 'articleFixed';
    const [before, after] = [`${article.publicVersion ?? 0}`, `${article.version}`];
    await noteStep({ db: tx, clock, actor }, article, { action, before, after, comment });
    await indexArticle(tx, { id: articleId, ...article.draft });
    await advanceEdition(tx, now);
    // What was there before may have been what had to go.
    await noteTakenBack(tx);
  });
}
