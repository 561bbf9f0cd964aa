import { type Kysely, sql } from 'kysely';
import type { DocumentJson } from '#content/document/document.ts';
import { isOutside, type LinkSource } from '#content/link.ts';
import { type FoundLink, linksIn, linksOfMenu } from '#content/links-in.ts';
import type { Menu } from '#content/menu.ts';

/** What readers are led to from where, so that the desk can tell which link of which text leads nowhere. */
export async function up(db: Kysely<unknown>, engine: 'sqlite' | 'postgres'): Promise<void> {
  // Compared sign by sign, so that what begins with an address is a range of the index on both engines.
  const address = engine === 'sqlite' ? sql`text` : sql`text collate "C"`;
  await db.schema
    .createTable('links')
    .addColumn('from_kind', 'text', (c) => c.notNull())
    .addColumn('from_id', 'integer', (c) => c.notNull())
    .addColumn('address', address, (c) => c.notNull())
    .addColumn('words', 'text', (c) => c.notNull())
    .addColumn('standing', 'text', (c) => c.notNull())
    .addColumn('answer', 'text')
    .addColumn('answered_at', 'text')
    .addColumn('failing_since', 'text')
    .addColumn('due_at', 'text')
    .addPrimaryKeyConstraint('links_pk', ['from_kind', 'from_id', 'address'] as never)
    .execute();
  await noteTexts(db, 'article');
  await noteTexts(db, 'page');
  await noteMenu(db);
  await db.schema.createIndex('links_by_address').on('links').columns(['address']).execute();
  // Nearly all are fine: what somebody must see to, or look at, is a few among many.
  await sql`create index links_in_question on links (from_kind, from_id, address)
    where standing in ('doubtful', 'broken')`.execute(db);
  await sql`create index links_doubtful on links (address) where standing = 'doubtful'`.execute(db);
  await sql`create index links_unasked on links (from_kind, from_id) where standing = 'unasked'`.execute(db);
  await sql`create index links_due on links (due_at) where due_at is not null`.execute(db);
}

const TEXTS_AT_ONCE = 100;

/** What is there already: a hundred texts at a time, since all need not fit in memory together. */
async function noteTexts(db: Kysely<unknown>, kind: 'article' | 'page'): Promise<void> {
  const [table, shown] =
    kind === 'article' ? [sql`articles`, sql`public_version is not null`] : [sql`pages`, sql`1 = 1`];
  for (let last = 0; ; ) {
    const { rows } = await sql<{ id: number; body: string }>`
      select id, body from ${table} where id > ${last} and ${shown} order by id limit ${TEXTS_AT_ONCE}`.execute(db);
    await insert(
      db,
      kind,
      rows.map(({ id, body }) => ({ id, links: linksIn(JSON.parse(body) as DocumentJson) })),
    );
    if (rows.length < TEXTS_AT_ONCE) return;
    last = rows.at(-1)?.id ?? last;
  }
}

async function noteMenu(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ value: string }>`select value from settings where name = 'menu'`.execute(db);
  if (!rows[0]) return;
  const { header, footer } = JSON.parse(rows[0].value) as Menu;
  await insert(db, 'menu', [{ id: 0, links: linksOfMenu([...header, ...footer]) }]);
}

type Source = { id: number; links: FoundLink[] };

async function insert(db: Kysely<unknown>, kind: LinkSource, sources: Source[]): Promise<void> {
  for (const { id, links } of sources) {
    if (links.length === 0) continue;
    const rows = links.map(({ address, words }) => {
      const standing = isOutside(address) ? 'unasked' : 'doubtful';
      return sql`(${kind}, cast(${id} as integer), ${address}, ${words}, ${standing})`;
    });
    await sql`insert into links (from_kind, from_id, address, words, standing) values ${sql.join(rows)}`.execute(db);
  }
}
