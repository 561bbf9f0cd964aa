import type { Child } from 'hono/jsx';
import { authorPath, countryPath, sectionPath, topicPath } from '#content/address.ts';
import { countryBySlug, countryName } from '#content/country.ts';
import { addressAt } from '#storage/queries/addresses.ts';
import { currentPathOf } from '#storage/queries/current-path.ts';
import { authorBySlug } from '#storage/queries/house/authors.ts';
import { topicBySlug } from '#storage/queries/house/topics.ts';
import { type ArticleFilter, listArticles } from '#storage/queries/readers/article-lists.ts';
import { AuthorHead } from '../components/author-head.tsx';
import { ListPage, type ListPageMatter } from '../pages/list-page.tsx';
import { pageFor, pageNumber, type Visit } from '../site.ts';
import { showNotFound } from './addresses.tsx';
import { type FeedFormat, listFeed } from './feeds.ts';

/** What is asked of a list: its page, or one of its feeds. */
export type ListAnswer = 'page' | FeedFormat;

/** Articles on each page of a list. */
export const PER_PAGE = 20;

/** A section's page or feed. */
export async function showSection(visit: Visit, answer: ListAnswer): Promise<Response> {
  const slug = slugIn(visit);
  const section = visit.frame.allSections.find((known) => known.slug === slug);
  if (!section) return showMoved(visit);
  const { name, description } = section;
  const list = { base: sectionPath(section.slug), filter: { by: 'section' as const, id: section.id } };
  return showList(visit, answer, { ...list, title: name, description, hasSection: false });
}

/** A running story's page or feed. */
export async function showTopic(visit: Visit, answer: ListAnswer): Promise<Response> {
  const slug = slugIn(visit);
  const topic = await topicBySlug(visit.db, slug);
  if (!topic) return showMoved(visit);
  return showList(visit, answer, {
    base: topicPath(topic.slug),
    filter: { by: 'topic', id: topic.id },
    title: topic.name,
    kicker: pageFor(visit).t('topic.label'),
    description: topic.introduction,
  });
}

/** A country's page or feed; 404 for a country that the newspaper never wrote about. */
export async function showCountry(visit: Visit, answer: ListAnswer): Promise<Response> {
  const slug = slugIn(visit);
  const code = countryBySlug(slug);
  if (!code) return showNotFound(visit);
  const page = pageFor(visit);
  return showList(visit, answer, {
    base: countryPath(slug),
    filter: { by: 'country', code },
    title: countryName(code, page.language),
    kicker: page.t('country.label'),
    description: page.settings.countryIntroductions[code] ?? null,
    isNothingWhenEmpty: true,
  });
}

/** An author's page, with who they are, or their feed. */
export async function showAuthor(visit: Visit, answer: ListAnswer): Promise<Response> {
  const slug = slugIn(visit);
  const author = await authorBySlug(visit.db, slug);
  if (!author) return showMoved(visit);
  const { origin } = visit;
  const path = authorPath(author.slug);
  const person = {
    '@type': author.kind === 'person' ? 'Person' : 'Organization',
    name: author.name,
    url: origin + path,
    ...(author.role ? { jobTitle: author.role } : {}),
    ...(author.biography ? { description: author.biography } : {}),
  };
  return showList(visit, answer, {
    base: path,
    filter: { by: 'author', id: author.id },
    title: author.name,
    description: author.biography,
    structuredData: [person],
    above: <AuthorHead page={pageFor(visit)} author={author} />,
  });
}

/** As it is kept: letters of other scripts stay percent-encoded. */
function slugIn({ c }: Visit): string {
  return new URL(c.req.url).pathname.split('/')[2] ?? '';
}

/** What a list was once called leads to it for ever, whichever of its pages or feeds was asked for. */
async function showMoved(visit: Visit): Promise<Response> {
  const { c, db } = visit;
  const { pathname } = new URL(c.req.url);
  const base = pathname.split('/').slice(0, 3).concat('').join('/');
  const address = await addressAt(db, base);
  const moved = address && (await currentPathOf(db, address.kind, address.targetId));
  if (!moved || moved === base) return showNotFound(visit);
  return c.redirect(moved + pathname.slice(base.length), 301);
}

type ListOf = Pick<ListPageMatter, 'title' | 'kicker' | 'description' | 'hasSection' | 'structuredData'> & {
  base: string;
  filter: ArticleFilter;
  above?: Child;
  isNothingWhenEmpty?: boolean;
};

async function showList(visit: Visit, answer: ListAnswer, list: ListOf): Promise<Response> {
  const { base, filter, above, isNothingWhenEmpty, ...matter } = list;
  if (answer !== 'page') return listFeed(visit, answer, { base, filter, title: list.title });
  const number = pageNumber(visit.c);
  if (number === null) return showNotFound(visit);
  const { cards, total } = await listArticles(visit.db, filter, { limit: PER_PAGE, offset: (number - 1) * PER_PAGE });
  const count = Math.max(1, Math.ceil(total / PER_PAGE));
  if (number > count || (isNothingWhenEmpty && total === 0)) return showNotFound(visit);
  const page = pageFor(visit);
  const crumbs = [{ name: list.title, path: base }];
  return visit.c.html(
    <ListPage
      page={page}
      matter={{ ...matter, crumbs, cards, total, position: { number, count, base }, feedBase: base }}
    >
      {above}
    </ListPage>,
  );
}
