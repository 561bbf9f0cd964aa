import { type Selectable, sql } from 'kysely';
import type { ArticleDraft } from '#content/article.ts';
import { articleAddress, isOutside, type LinkSource } from '#content/link.ts';
import { type FoundLink, linksIn } from '#content/links-in.ts';
import type { Database } from '../database.ts';
import { rowGroups, valueGroups } from '../rows.ts';
import { isInQuestion } from '../shown-links.ts';
import type { LinksTable } from '../tables.ts';

/** A text, and all its links as they are from now on. */
export type LinkedText = { id: number; links: FoundLink[] };

/**
 * Notes where texts lead from now on, in place of what was noted. What stays keeps what is known of it; what is new is doubtful
 * or unasked, unless another text leads to the same address of another site.
 */
export async function noteLinks(db: Database, kind: LinkSource, texts: LinkedText[]): Promise<void> {
  const noted = await notedLinks(db, kind, texts);
  for (const { id, links } of texts) {
    const before = noted.get(id) ?? new Map<string, string>();
    const addresses = new Set(links.map(({ address }) => address));
    await forget(
      db,
      { kind, id },
      [...before.keys()].filter((address) => !addresses.has(address)),
    );
    for (const { address, words } of links) {
      if (before.has(address) && before.get(address) !== words) await reword(db, { kind, id }, { address, words });
    }
  }
  const added = texts.flatMap(({ id, links }) => {
    const before = noted.get(id);
    return links
      .filter(({ address }) => !before?.has(address))
      .map((link) => ({ fromKind: kind, fromId: id, ...link }));
  });
  await insertLinks(db, added);
}

/** The same for articles, by what readers see of them. */
export async function noteArticleLinks(db: Database, articles: { id: number; draft: ArticleDraft }[]): Promise<void> {
  const texts = articles.map(({ id, draft }) => ({ id, links: linksIn(draft.body) }));
  await noteLinks(db, 'article', texts);
}

/**
 * What leads to an article or a page is looked at again: it came out, or is no longer there. Those who read the table do
 * so themselves; this only tells them where.
 */
export async function doubtLinksTo(db: Database, kind: 'article' | 'page', id: number): Promise<void> {
  const rows = await db.query
    .selectFrom('addresses')
    .select('path')
    .where('kind', '=', kind)
    .where('targetId', '=', id)
    .execute();
  const paths = rows.map(({ path }) => path);
  const addresses = kind === 'article' ? [articleAddress(id), ...paths] : paths;
  for (const group of valueGroups(addresses)) {
    await db.query
      .updateTable('links')
      .set({ standing: 'doubtful' })
      .where('address', 'in', group)
      .where('standing', '!=', 'doubtful')
      .execute();
  }
}

type Source = { kind: LinkSource; id: number };

async function notedLinks(db: Database, kind: LinkSource, texts: LinkedText[]) {
  const noted = new Map<number, Map<string, string>>();
  for (const group of valueGroups(texts.map(({ id }) => id))) {
    const rows = await db.query
      .selectFrom('links')
      .select(['fromId', 'address', 'words'])
      .where('fromKind', '=', kind)
      .where('fromId', 'in', group)
      .execute();
    for (const { fromId, address, words } of rows) {
      noted.set(fromId, (noted.get(fromId) ?? new Map<string, string>()).set(address, words));
    }
  }
  return noted;
}

async function forget(db: Database, { kind, id }: Source, addresses: string[]): Promise<void> {
  for (const group of valueGroups(addresses)) {
    await db.query
      .deleteFrom('links')
      .where('fromKind', '=', kind)
      .where('fromId', '=', id)
      .where('address', 'in', group)
      .execute();
  }
}

async function reword(db: Database, { kind, id }: Source, { address, words }: FoundLink): Promise<void> {
  await db.query
    .updateTable('links')
    .set({ words })
    .where('fromKind', '=', kind)
    .where('fromId', '=', id)
    .where('address', '=', address)
    .execute();
}

type NewLink = FoundLink & { fromKind: LinkSource; fromId: number };

async function insertLinks(db: Database, links: NewLink[]): Promise<void> {
  const known = await knownAnswers(db, links);
  const unknown = { answer: null, answeredAt: null, failingSince: null, dueAt: null };
  const rows = links.map((link) => {
    const standing = isOutside(link.address) ? ('unasked' as const) : ('doubtful' as const);
    return { ...link, ...(known.get(link.address) ?? { ...unknown, standing }) };
  });
  for (const group of rowGroups(rows)) await db.query.insertInto('links').values(group).execute();
}

type KnownAnswer = Pick<
  Selectable<LinksTable>,
  'address' | 'standing' | 'answer' | 'answeredAt' | 'failingSince' | 'dueAt'
>;

/**
 * What other texts' links to the same addresses of other sites were answered. One row for each: every article of a newspaper
 * may end with the same link.
 */
async function knownAnswers(db: Database, links: NewLink[]) {
  const outside = new Set(links.map(({ address }) => address).filter(isOutside));
  const known: KnownAnswer[] = [];
  for (const group of rowGroups([...outside])) {
    const each = group.map(
      (address) => sql`select * from (select address, standing, answer, answered_at, failing_since, due_at
        from links where address = ${address} limit 1) as known`,
    );
    const { rows } = await sql<KnownAnswer>`${sql.join(each, sql` union all `)}`.execute(db.query);
    known.push(...rows);
  }
  return new Map(known.map(({ address, ...answer }) => [address, answer]));
}

/** How many addresses are looked at in one transaction. */
const LOOKED_AT_ONCE = 50;

/** Some addresses of the newspaper that are doubtful. */
export async function doubtfulAddresses(db: Database): Promise<string[]> {
  const rows = await db.query
    .selectFrom('links')
    .select('address')
    .distinct()
    .where('standing', '=', sql.lit('doubtful' as const))
    .limit(LOOKED_AT_ONCE)
    .execute();
  return rows.map(({ address }) => address);
}

/** Writes how it stands with every link to these addresses. */
export async function setStanding(db: Database, addresses: string[], standing: 'fine' | 'broken'): Promise<void> {
  for (const group of valueGroups(addresses)) {
    await db.query.updateTable('links').set({ standing }).where('address', 'in', group).execute();
  }
}

/** Doubts every broken link within the newspaper: something may stand there by now. */
export async function doubtBrokenLinks(db: Database): Promise<void> {
  await db.query
    .updateTable('links')
    .set({ standing: 'doubtful' })
    .where(isInQuestion)
    .where('standing', '=', 'broken')
    .where('address', 'not like', 'http%')
    .execute();
}
