import type { ArticleDraft } from '#content/article.ts';
import { countryName } from '#content/country.ts';
import type { DraftField } from '#content/merge-drafts.ts';
import { languageName } from '#language/language-names.ts';
import { listOf } from '#language/numbers.ts';
import type { ReferenceNames } from '#storage/queries/house/reference-names.ts';
import type { DeskPage } from './desk.ts';

type InWords = { page: DeskPage; names: ReferenceNames };

/** What a field of an article holds, in words; empty when it holds nothing. */
export function fieldWords(draft: ArticleDraft, field: DraftField, { page, names }: InWords): string {
  const number = (id: number) => page.t('versions.number', { number: String(id) });
  const named = (known: Map<number, string>, ids: number[]) => ids.map((id) => known.get(id) ?? number(id));
  const list = (words: string[]) => listOf(words, page.language);
  switch (field) {
    case 'sectionId':
      return list(named(names.sections, [draft.sectionId]));
    case 'authorIds':
      return list(named(names.authors, draft.authorIds));
    case 'topicIds':
      return list(named(names.topics, draft.topicIds));
    case 'countryCodes':
      return list(draft.countryCodes.map((code) => countryName(code, page.language)));
    case 'translationOfId':
      return draft.translationOfId === null ? '' : list(named(names.articles, [draft.translationOfId]));
    case 'language':
      return languageName(draft.language, page.language);
    case 'kind':
      return page.t(`kind.${draft.kind}`);
    case 'leadPicture':
      return pictureWords(draft, names, number);
    default:
      return draft[field] ?? '';
  }
}

function pictureWords(
  { leadPicture }: ArticleDraft,
  { pictures }: ReferenceNames,
  number: (id: number) => string,
): string {
  if (!leadPicture) return '';
  const { mediaId, caption, alt } = leadPicture;
  return [pictures.get(mediaId) ?? number(mediaId), caption, alt].filter(Boolean).join('\n');
}
