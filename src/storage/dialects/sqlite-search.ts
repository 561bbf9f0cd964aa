import { sql } from 'kysely';
import type { SearchIndex } from '../search-index.ts';

/** The search index in SQLite: a contentless FTS5 table whose row ids are the articles'. */
export const sqliteSearch: SearchIndex = {
  async put(query, articles) {
    const rows = articles.map(
      ({ articleId, terms: { headline, standfirst, body } }) =>
        sql`(${articleId}, ${headline.join(' ')}, ${standfirst.join(' ')}, ${body.join(' ')})`,
    );
    const ids = articles.map(({ articleId }) => articleId);
    await sql`delete from article_search where rowid in (${sql.join(ids)})`.execute(query);
    await sql`insert into article_search (rowid, headline, standfirst, body) values ${sql.join(rows)}`.execute(query);
  },
  async remove(query, articleId) {
    await sql`delete from article_search where rowid = ${articleId}`.execute(query);
  },
  matches(terms, fields) {
    const wanted = terms.map((term) => `"${term.replaceAll('"', '')}"`).join(' AND ');
    const match = `{${fields.join(' ')}} : (${wanted})`;
    return sql<number>`(select rowid from article_search where article_search match ${match})`;
  },
};
