import type { ArticleDraft } from '#content/article.ts';
import { textOf } from '#content/document/walk-document.ts';
import { analyse } from './analyser.ts';

/** What words are looked for in. */
export type DraftText = Pick<ArticleDraft, 'kicker' | 'headline' | 'standfirst' | 'body'>;

/** All search terms of an article's text, each once, between spaces: " accord riz ", so that a whole one can be found. */
export function termsOfDraft({ kicker, headline, standfirst, body }: DraftText): string {
  const terms = analyse([kicker ?? '', headline, standfirst ?? '', textOf(body)].join('\n'));
  return ` ${[...new Set(terms)].join(' ')} `;
}
