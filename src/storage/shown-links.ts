import { type RawBuilder, sql } from 'kysely';
import type { Colleague } from '#content/permissions.ts';

/** Whose links are meant: of which published articles, and whether of static pages and menus too. */
export type LinkScope = { articles: 'all' | 'none' | Colleague; hasHouse: boolean };

/** Every link that readers see. */
export const ALL_LINKS: LinkScope = { articles: 'all', hasHouse: true };

/** Broken, or not looked at since something changed; written out, so that the index of the few that are is recognised. */
export const isInQuestion = sql<boolean>`standing in ('doubtful', 'broken')`;

/** Whether readers see a row of `links`, and whether it is of those that are meant. */
export function isShownLink({ articles, hasHouse }: LinkScope): RawBuilder<boolean> {
  const parts = [sql<boolean>`false`];
  if (articles !== 'none') {
    const own = articles === 'all' ? sql`` : sql`and ${isOwn(articles)}`;
    parts.push(sql`links.from_kind = 'article' and exists (
      select 1 from articles where id = links.from_id and status = 'published' ${own})`);
  }
  if (hasHouse) {
    parts.push(sql`links.from_kind = 'page' and exists (
      select 1 from pages where id = links.from_id and status = 'published')`);
    parts.push(sql`links.from_kind = 'menu'`);
  }
  return sql`(${sql.join(parts, sql` or `)})`;
}

/** As `isOwn` of `content/permissions.ts` says it. */
function isOwn({ userId, authorId }: Colleague): RawBuilder<boolean> {
  return sql`(articles.created_by = ${userId} or articles.assigned_to = ${userId} or exists (
    select 1 from article_authors where author_id = ${authorId} and article_id = articles.id))`;
}
