import { describe, expect, it } from 'vitest';
import { type ArticleDraft, EMPTY_DRAFT } from './article.ts';
import { type CheckCode, type CheckedMatter, type CheckedPicture, checkArticle, mayAppear } from './checklist.ts';
import { doc, link, p, readAlso } from './document/builders.ts';

const DRAFT: ArticleDraft = {
  ...EMPTY_DRAFT,
  language: 'fr',
  headline: 'Deux accords signés',
  standfirst: 'Une coopération de dix ans.',
  body: doc(p('Le texte est ', link('https://exemple.net/', 'en ligne'), '.')),
  slug: 'deux-accords',
  sectionId: 1,
  authorIds: [1],
};

const PICTURE: CheckedPicture = {
  mediaId: 7,
  name: 'port.jpg',
  credit: 'Awa Diop',
  alt: null,
  libraryAlt: 'Le port',
  bytes: 40_000,
};

const matter = (change: Partial<CheckedMatter> = {}): CheckedMatter => ({
  draft: DRAFT,
  hasSection: true,
  authorCount: 1,
  pictures: [],
  deadLinks: [],
  wrongWeekdays: [],
  pageBytes: 9000,
  ...change,
});

const wrong = (change: Partial<CheckedMatter>) =>
  checkArticle(matter(change))
    .filter(({ faults }) => faults.length > 0)
    .map(({ code }) => code);
const draft = (change: Partial<ArticleDraft>) => ({ draft: { ...DRAFT, ...change } });
const picture = (change: Partial<CheckedPicture>) => ({ pictures: [{ ...PICTURE, ...change }] });

describe('the checklist before publication', () => {
  it('finds nothing in an article that is as it should be', () => {
    expect(wrong({})).toEqual([]);
    expect(wrong(picture({}))).toEqual([]);
  });

  it.each<[string, Partial<CheckedMatter>, CheckCode[]]>([
    ['no headline', draft({ headline: '  ' }), ['headline']],
    ['no section', { hasSection: false }, ['section']],
    ['nobody who signs', { authorCount: 0 }, ['byline']],
    ['a picture without a credit', picture({ credit: ' ' }), ['credit']],
    ['a picture that says nothing', picture({ libraryAlt: '' }), ['alternativeText']],
    ['a picture that says a space', picture({ alt: ' ' }), ['alternativeText']],
  ])('stops %s', (_, change, codes) => {
    expect(wrong(change)).toEqual(codes);
    expect(mayAppear(checkArticle(matter(change)))).toBe(false);
  });

  it('lets a picture be decoration when somebody chose so', () => {
    expect(wrong(picture({ libraryAlt: '', alt: '' }))).toEqual([]);
  });

  it.each<[string, Partial<CheckedMatter>, CheckCode[]]>([
    ['an empty text', draft({ body: doc(p()) }), ['text', 'link']],
    ['no standfirst', draft({ standfirst: null }), ['standfirst']],
    ['a standfirst that is too long', draft({ standfirst: 'x'.repeat(401) }), ['standfirstLength']],
    ['a headline that is too long', draft({ headline: 'x'.repeat(111) }), ['headlineLength']],
    ['a text without any link', draft({ body: doc(p('Texte')) }), ['link']],
    ['a link that leads nowhere', { deadLinks: ['/nulle-part/'] }, ['linkTarget']],
    ['a wrong weekday', { wrongWeekdays: [{ written: 'lundi 3', date: '2023-12-03' }] }, ['weekday']],
    ['a picture whose file is missing', picture({ bytes: null }), ['pictureFile']],
    ['a heavy picture', picture({ bytes: 60_001 }), ['pictureWeight']],
    ['a heavy page', { pageBytes: 14_001 }, ['pageWeight']],
  ])('warns of %s, and stops nobody', (_, change, codes) => {
    expect(wrong(change)).toEqual(codes);
    expect(mayAppear(checkArticle(matter(change)))).toBe(true);
  });

  it('counts a "Lire aussi" as a link, and does not judge a weight that it does not know', () => {
    expect(wrong(draft({ body: doc(p('Texte'), readAlso(3)) }))).toEqual([]);
    expect(checkArticle(matter({ pageBytes: null })).some(({ code }) => code === 'pageWeight')).toBe(false);
  });
});
