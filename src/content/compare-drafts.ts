import type { ArticleDraft } from './article.ts';
import { saysTheSame } from './canonical-json.ts';
import type { DraftField } from './merge-drafts.ts';

/** The fields of an article in the order in which people think of them. */
const IN_ORDER: readonly DraftField[] = [
  'kicker',
  'headline',
  'standfirst',
  'authorIds',
  'sectionId',
  'kind',
  'language',
  'countryCodes',
  'topicIds',
  'leadPicture',
  'translationOfId',
  'slug',
  'seoTitle',
  'seoDescription',
];

/** The fields in which two texts differ, besides their bodies. */
export function changedFields(before: ArticleDraft, after: ArticleDraft): DraftField[] {
  return IN_ORDER.filter((field) => !saysTheSame(before[field] ?? null, after[field] ?? null));
}
