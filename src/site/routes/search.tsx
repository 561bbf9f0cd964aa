import { textOf } from '#content/document/walk-document.ts';
import { analyseQuery } from '#language/analyser.ts';
import { extractAround } from '#language/extract.ts';
import { searchArticles } from '#storage/queries/readers/search-articles.ts';
import { SearchPage } from '../pages/search-page.tsx';
import { pageFor, pageNumber, type Visit } from '../site.ts';
import { showNotFound } from './addresses.tsx';

const PER_PAGE = 20;
const MAX_QUESTION = 200;
const MAX_TERMS = 12;
const EXTRACT_SIGNS = 240;

/** The search: its form, and what answers the question in the address. */
export async function showSearch(visit: Visit): Promise<Response> {
  const { c, db } = visit;
  const question = (c.req.query('q') ?? '').trim().slice(0, MAX_QUESTION);
  const number = pageNumber(c);
  if (number === null) return showNotFound(visit);
  const page = pageFor(visit);
  const terms = analyseQuery(question).slice(0, MAX_TERMS);
  const { hits, total } = await searchArticles(db, terms, { limit: PER_PAGE, offset: (number - 1) * PER_PAGE });
  const results = hits.map(({ card, body }) => {
    const text = `${card.extract}\n${textOf(body)}`;
    const parts = extractAround(text, terms, EXTRACT_SIGNS);
    return { card, extract: parts.map((part) => ({ ...part, text: page.typeset(part.text, card.language) })) };
  });
  const count = Math.max(1, Math.ceil(total / PER_PAGE));
  const base = `/recherche?q=${encodeURIComponent(question)}`;
  c.header('X-Robots-Tag', 'noindex');
  return c.html(<SearchPage page={page} matter={{ question, results, total, position: { number, count, base } }} />);
}
