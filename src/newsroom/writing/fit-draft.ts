import type { ArticleDraft } from '#content/article.ts';
import { checkDocument, DocumentError } from '#content/document/check-document.ts';
import type { Database } from '#storage/database.ts';
import { referenceNames } from '#storage/queries/house/reference-names.ts';
import { Refusal } from '../errors.ts';

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
  const { sections, authors, topics, pictures, articles } = await referenceNames(db, [draft]);
  const isThere = (names: Map<number, string>, id: number | null | undefined) => names.has(id ?? 0);
  return {
    ...draft,
    sectionId: sections.has(draft.sectionId) ? draft.sectionId : sectionId,
    authorIds: draft.authorIds.filter((id) => authors.has(id)),
    topicIds: draft.topicIds.filter((id) => topics.has(id)),
    leadPicture: isThere(pictures, draft.leadPicture?.mediaId) ? draft.leadPicture : null,
    translationOfId: isThere(articles, draft.translationOfId) ? draft.translationOfId : null,
  };
}
