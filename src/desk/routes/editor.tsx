import type { Hono } from 'hono';
import { analyseQuery } from '#language/analyser.ts';
import { beginArticle } from '#newsroom/writing/begin-article.ts';
import { writingChoices } from '#storage/queries/articles/writing-choices.ts';
import { listArticles } from '#storage/queries/readers/article-lists.ts';
import { searchArticles } from '#storage/queries/readers/search-articles.ts';
import { deskPage, type SignedInVisit } from '../desk.ts';
import { editorMatter, shownArticle, shownReferences } from '../editor-matter.ts';
import { behind, type Gates } from '../gates.tsx';
import { EditorPage } from '../pages/editor-page.tsx';
import { articleOf } from '../publication-matter.ts';

/** Where articles are written. */
export function editorRoutes(app: Hono, gates: Gates): void {
  const { get, post } = behind(app, gates, 'writeArticle');
  post('/desk/articles/', submitBeginning);
  get('/desk/articles/search.json', showFound);
  get('/desk/articles/references.json', showReferences);
  get('/desk/articles/:id{[0-9]+}/', showEditor);
}

/** Found articles shown at once: more than that, and one asks more precisely. */
const FOUND_AT_ONCE = 12;
const MAX_TERMS = 12;
/** As many references as the longest investigation has, and no more. */
const MAX_REFERENCES = 200;

/** Begins an article and opens it. */
async function submitBeginning(visit: SignedInVisit): Promise<Response> {
  const id = await beginArticle(visit);
  return visit.c.redirect(`/desk/articles/${id}/`, 303);
}

/** The editor, to write in or, for whoever may not, to read in. */
async function showEditor(visit: SignedInVisit): Promise<Response> {
  const article = await articleOf(visit);
  const [matter, choices] = await Promise.all([editorMatter(visit, article), writingChoices(visit.db)]);
  return visit.c.html(<EditorPage page={deskPage(visit)} matter={matter} choices={choices} status={article.status} />);
}

/** Published articles with these words, those with all of them in the headline first, then newest first; all without words. */
async function showFound(visit: SignedInVisit): Promise<Response> {
  const terms = analyseQuery((visit.c.req.query('q') ?? '').slice(0, 200)).slice(0, MAX_TERMS);
  const page = { limit: FOUND_AT_ONCE, offset: 0 };
  const cards =
    terms.length === 0
      ? (await listArticles(visit.db, { by: 'all' }, page)).cards
      : (await searchArticles(visit.db, terms, page)).hits.map(({ card }) => card);
  return visit.c.json({ articles: cards.map((card) => shownArticle(visit, card)) });
}

/** What a body points to that the page did not bring: `?pictures=1,2&articles=3`. */
async function showReferences(visit: SignedInVisit): Promise<Response> {
  const ids = (name: string) =>
    (visit.c.req.query(name) ?? '').split(',').map(Number).filter(Number.isSafeInteger).slice(0, MAX_REFERENCES);
  return visit.c.json(await shownReferences(visit, { pictureIds: ids('pictures'), articleIds: ids('articles') }));
}
