import type { ArticleDraft, ArticleStatus } from '#content/article.ts';
import { momentOf } from '#content/clock.ts';
import { doc, p, link as to } from '#content/document/builders.ts';
import type { Database } from '#storage/database.ts';
import { insertArticles, type NewArticle } from '#storage/records/articles.ts';
import { insertAuthor } from '#storage/records/authors.ts';
import { reserveIdentities } from '#storage/records/identities.ts';
import { insertSection } from '#storage/records/sections.ts';
import { insertTopic } from '#storage/records/topics.ts';
import { insertUser } from '#storage/records/users.ts';

const AT_ONCE = 500;
const WORDS = 'accord pont route marché école gouvernement récolte santé élection grève pluie port énergie'.split(' ');
const COUNTRIES = ['SN', 'ML', 'TN', 'MA', 'CI', 'BF'];
const TEXT = p('Le texte porte sur la formation et l’équipement. '.repeat(40));

/**
 * An invented newspaper, the same at every run: three sections, an author of most and one of few, a topic and a country
 * of one article in forty, a rare word in one of five thousand, one unpublished article in five hundred. Each article links to
 * two pages of the newspaper and one of another site, one in fifty to nothing.
 */
export async function createNewspaper(db: Database, articles: number): Promise<void> {
  await createHouse(db);
  for (let at = 0; at < articles; at += AT_ONCE) {
    const numbers = Array.from({ length: Math.min(AT_ONCE, articles - at) }, (_, index) => at + index);
    const ids = await reserveIdentities(db, 'articles', numbers.length);
    await insertArticles(
      db,
      numbers.map((number, index) => articleOf(number, ids[index] ?? 0)),
    );
  }
}

async function createHouse(db: Database): Promise<void> {
  for (const [position, name] of ['Politique', 'Économie', 'Sport'].entries()) {
    await insertSection(db, { slug: `s-${position}`, name, description: null, position });
  }
  const author = { kind: 'person', role: null, biography: null, portraitMediaId: null, email: null } as const;
  for (const name of ['Aïssatou', 'Idriss', 'Mame']) await insertAuthor(db, { ...author, slug: name, name });
  await insertTopic(db, { slug: 't', name: 'Élections', introduction: null });
  const user = { email: 'a@a.example', name: 'Awa', roles: ['editor' as const], language: 'fr' };
  await insertUser(db, { ...user, createdAt: '2020-01-01T00:00:00.000Z' });
}

function articleOf(number: number, id: number): NewArticle {
  const at = momentOf(Temporal.Instant.from('2014-01-01T06:00:00Z').add({ minutes: number * 60 }));
  const status = statusOf(number);
  const publishedAt = status === 'published' ? at : null;
  return { id, path: null, dates: { status, createdAt: at, modifiedAt: at, publishedAt }, draft: draftOf(number) };
}

function statusOf(number: number): ArticleStatus {
  return number % 500 === 7 ? 'draft' : 'published';
}

function linksOf(number: number) {
  const shown = number % 50 === 9 ? `/nulle-part/${number}/` : `/pays/mali/`;
  return [
    to('/archives/', 'nos archives'),
    to(shown, 'le pays'),
    to(`https://ailleurs.example/${number}/`, 'la source'),
  ];
}

function draftOf(number: number): ArticleDraft {
  const word = (step: number) => WORDS[(number * step) % WORDS.length];
  const rare = number % 5000 === 11 ? ' dromadaire' : '';
  return {
    kind: 'news',
    language: 'fr',
    kicker: null,
    headline: `${word(7)} et ${word(11)} : ${word(5)}${rare} ${number}`,
    standfirst: 'Une coopération de dix ans.',
    body: doc(TEXT, p(...linksOf(number))),
    slug: `article-${number}`,
    sectionId: 1 + (number % 3),
    authorIds: [number % 10 === 0 ? 3 : number % 1000 === 1 ? 2 : 1],
    countryCodes: [number % 40 === 3 ? 'TD' : (COUNTRIES[number % COUNTRIES.length] ?? 'SN')],
    topicIds: number % 40 === 3 ? [1] : [],
    leadPicture: null,
    seoTitle: null,
    seoDescription: null,
    translationOfId: null,
  };
}
