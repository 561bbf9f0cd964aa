import { describe, expect, it } from 'vitest';
import type { ArticleDraft } from './article.ts';
import { doc, p } from './document/builders.ts';
import { decisionsIn, mergeDrafts, settleDraft } from './merge-drafts.ts';

const BASE: ArticleDraft = {
  kind: 'news',
  language: 'fr',
  kicker: null,
  headline: 'Un titre',
  standfirst: null,
  body: doc(p('Un texte.')),
  slug: 'un-titre',
  sectionId: 1,
  authorIds: [1, 2],
  countryCodes: ['ML'],
  topicIds: [],
  leadPicture: null,
  seoTitle: null,
  seoDescription: null,
  translationOfId: null,
};

describe('two versions of an article', () => {
  it('come together field by field', () => {
    const mine = { ...BASE, headline: 'Un autre titre', authorIds: [2, 3], countryCodes: ['ML', 'SN'] };
    const theirs = { ...BASE, standfirst: 'Un chapô.', authorIds: [1, 2, 4], sectionId: 2 };
    const merged = mergeDrafts(BASE, mine, theirs);
    expect(decisionsIn(merged)).toBe(0);
    expect(settleDraft(merged, [])).toEqual({
      ...BASE,
      headline: 'Un autre titre',
      standfirst: 'Un chapô.',
      sectionId: 2,
      authorIds: [2, 3, 4],
      countryCodes: ['ML', 'SN'],
    });
  });

  it('ask where both filled in one field, and keep of words what is chosen', () => {
    const mine = { ...BASE, headline: 'Le mien', sectionId: 2 };
    const theirs = { ...BASE, headline: 'Le leur', sectionId: 3 };
    const merged = mergeDrafts(BASE, mine, theirs);
    expect(merged.conflicts.map(({ field }) => field)).toEqual(['headline', 'sectionId']);
    expect(settleDraft(merged, ['both', 'theirs'])).toMatchObject({ headline: 'Le mien / Le leur', sectionId: 3 });
    expect(settleDraft(merged, ['theirs', 'mine'])).toMatchObject({ headline: 'Le leur', sectionId: 2 });
  });

  it('are the same whatever the order in which their fields were written', () => {
    const turned = Object.fromEntries(Object.entries(BASE).toReversed()) as ArticleDraft;
    expect(settleDraft(mergeDrafts(BASE, { ...BASE, headline: 'Neuf' }, turned), [])).toEqual({
      ...BASE,
      headline: 'Neuf',
    });
  });
});
