import type { ArticleDraft } from './article.ts';
import { saysTheSame } from './canonical-json.ts';
import { textOf } from './document/walk-document.ts';

/** The fields of an article, in the order in which its page shows them. */
export const DRAFT_FIELDS = [
  'kicker',
  'headline',
  'standfirst',
  'authorIds',
  'leadPicture',
  'body',
  'sectionId',
  'kind',
  'language',
  'countryCodes',
  'topicIds',
  'slug',
  'seoTitle',
  'seoDescription',
  'translationOfId',
] as const satisfies (keyof ArticleDraft)[];
export type DraftField = (typeof DRAFT_FIELDS)[number];

/** What one text of an article has that another has not. */
export type DraftChanges = {
  fields: DraftField[];
  /** Words that came and words that went, all fields that are read together. */
  words: WordChanges;
};

export type WordChanges = { added: number; removed: number };

/** What changed from one text of an article to another. */
export function changesBetween(before: ArticleDraft, after: ArticleDraft): DraftChanges {
  return {
    fields: DRAFT_FIELDS.filter((field) => !saysTheSame(before[field], after[field])),
    words: countWordChanges(wordsOf(before), wordsOf(after)),
  };
}

/** Counts the words that came and those that went. A word that only moved is not counted. */
export function countWordChanges(before: string, after: string): WordChanges {
  const left = countsOf(before);
  let added = 0;
  for (const [word, count] of countsOf(after)) {
    const known = left.get(word) ?? 0;
    added += Math.max(0, count - known);
    left.set(word, Math.max(0, known - count));
  }
  return { added, removed: left.values().reduce((sum, count) => sum + count, 0) };
}

function wordsOf({ kicker, headline, standfirst, body }: ArticleDraft): string {
  return [kicker, headline, standfirst, textOf(body)].filter(Boolean).join('\n');
}

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
