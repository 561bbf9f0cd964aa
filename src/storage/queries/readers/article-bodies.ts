import type { DocumentJson } from '#content/document/document.ts';
import type { Database } from '../../database.ts';

/** The bodies of these articles by identity: for feeds, which carry whole articles. */
export async function bodiesById(db: Database, ids: number[]): Promise<Map<number, DocumentJson>> {
  if (ids.length === 0) return new Map();
  const rows = await db.query.selectFrom('articles').select(['id', 'body']).where('id', 'in', ids).execute();
  return new Map(rows.map(({ id, body }) => [id, JSON.parse(body)]));
}
