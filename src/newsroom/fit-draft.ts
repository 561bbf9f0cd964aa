import type { ArticleDraft } from '#content/article.ts';
import { checkDocument, DocumentError } from '#content/document/check-document.ts';
import type { Database } from '#storage/database.ts';
import { knownReferences } from '#storage/queries/known-references.ts';
import { Refusal } from './errors.ts';

/** A text whose body fits the schema. Throws a `Refusal` for one that does not. */
export function withCheckedBody(draft: ArticleDraft): ArticleDraft {
  try {
    return { ...draft, body: checkDocument(draft.body) };
  } catch (error) {
    if (error instanceof DocumentError) throw new Refusal('textInvalid', error.message);
    throw error;
  }
}

/**
 * A text without what it points to and is no longer there: a topic that was deleted while somebody wrote must not keep
 * their text from being saved. A section that is gone becomes the one before.
 */
export async function withoutWhatIsGone(
  db: Database,
  draft: ArticleDraft,
  { sectionId }: Pick<ArticleDraft, 'sectionId'>,
): Promise<ArticleDraft> {
  const known = await knownReferences(db, {
    sectionId: draft.sectionId,
    authorIds: draft.authorIds,
    topicIds: draft.topicIds,
    mediaId: draft.leadPicture?.mediaId ?? null,
    articleId: draft.translationOfId,
  });
  return {
    ...draft,
    sectionId: known.hasSection ? draft.sectionId : sectionId,
    authorIds: known.authorIds,
    topicIds: known.topicIds,
    leadPicture: known.hasMedia ? draft.leadPicture : null,
    translationOfId: known.hasArticle ? draft.translationOfId : null,
  };
}
