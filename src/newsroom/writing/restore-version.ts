import { momentOf } from '#content/clock.ts';
import { inTransaction } from '#storage/database.ts';
import { articleForEditing } from '#storage/queries/articles/article-for-editing.ts';
import { articleVersion } from '#storage/queries/articles/article-versions.ts';
import { holdRevision, saveDraft } from '#storage/records/articles.ts';
import { mustBeAllowedToEdit } from '../actor.ts';
import type { Newsroom } from '../context.ts';
import { Refusal } from '../errors.ts';
import { noteInJournal } from '../note-in-journal.ts';
import { withoutWhatIsGone } from './fit-draft.ts';

/**
 * Takes an older text up again, as a new version: nothing is deleted, and readers see nothing of it yet. Refused when the
 * text has moved since the revision that was looked at.
 */
export async function restoreVersion(
  { db, clock, actor }: Newsroom,
  { articleId, number, baseRevision }: { articleId: number; number: number; baseRevision: number },
): Promise<void> {
  await inTransaction(db, async (tx) => {
    const isHeld = await holdRevision(tx, articleId, baseRevision);
    const article = await articleForEditing(tx, articleId);
    const version = await articleVersion(tx, articleId, number);
    if (!article || !version) throw new Refusal('notFound', `no version ${number} of ${articleId}`);
    mustBeAllowedToEdit(actor, article);
    if (!isHeld) throw new Refusal('textMoved', `${article.revision} is not ${baseRevision}`);
    const draft = await withoutWhatIsGone(tx, version.draft, article.draft);
    const savedAt = momentOf(clock.now());
    await saveDraft(tx, articleId, { draft, savedAt, savedBy: actor, reason: 'restored', isGathered: false });
    const deed = { action: 'articleRestored', subject: article.draft.headline, articleId } as const;
    await noteInJournal({ db: tx, clock, actor }, { ...deed, before: `${article.version}`, after: `${number}` });
  });
}
