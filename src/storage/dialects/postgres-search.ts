import { sql } from 'kysely';
import type { SearchField, SearchIndex, SearchTerms } from '../search-index.ts';

const WEIGHTS: Record<SearchField, string> = { headline: 'A', standfirst: 'B', body: 'C' };

/** The search index in PostgreSQL: a `tsvector` per article, the fields told apart by their weight. */
export const postgresSearch: SearchIndex = {
  async put(query, articles) {
    const rows = articles.map(({ articleId, terms }) => sql`(${articleId}, ${vectorOf(terms)}::tsvector)`);
    await sql`insert into article_search (article_id, terms) values ${sql.join(rows)}
      on conflict (article_id) do update set terms = excluded.terms`.execute(query);
  },
  async remove(query, articleId) {
    await sql`delete from article_search where article_id = ${articleId}`.execute(query);
  },
  matches(terms, fields) {
    const weights = fields.map((field) => WEIGHTS[field]).join('');
    const wanted = terms.map((term) => `${quoted(term)}:${weights}`).join(' & ');
    return sql<number>`(select article_id from article_search where terms @@ ${wanted}::tsquery)`;
  },
};

/** PostgreSQL keeps no position beyond 16 383 and no more than 256 of a term; we only need that it is there. */
function vectorOf(terms: SearchTerms): string {
  const places = new Map<string, Set<string>>();
  for (const [field, weight] of Object.entries(WEIGHTS)) {
    for (const term of terms[field as SearchField]) {
      const weights = places.get(term) ?? new Set();
      places.set(term, weights.add(weight));
    }
  }
  return [...places].map(([term, weights]) => `${quoted(term)}:${positionsOf(weights)}`).join(' ');
}

function positionsOf(weights: Set<string>): string {
  return [...weights].map((weight, index) => `${index + 1}${weight}`).join(',');
}

function quoted(term: string): string {
  return `'${term.replaceAll('\\', '').replaceAll("'", '')}'`;
}
