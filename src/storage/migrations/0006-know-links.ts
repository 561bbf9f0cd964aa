import { type Kysely, sql } from 'kysely';

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
  await db.schema.createIndex('links_by_address').on('links').columns(['address']).execute();
  // Nearly all are fine: what somebody must see to, or look at, is a few among many.
  await sql`create index links_in_question on links (from_kind, from_id, address)
    where standing in ('doubtful', 'broken')`.execute(db);
  await sql`create index links_doubtful on links (address) where standing = 'doubtful'`.execute(db);
  await sql`create index links_unasked on links (from_kind, from_id) where standing = 'unasked'`.execute(db);
  await sql`create index links_due on links (due_at) where due_at is not null`.execute(db);
  await listTextsToRead(db);
}

/** What is there already; its links are read by the running program, some texts at a time. */
async function listTextsToRead(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('texts_to_read')
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('id', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('texts_to_read_pk', ['kind', 'id'] as never)
    .execute();
  await sql`insert into texts_to_read (kind, id)
    select 'article', id from articles where public_version is not null
    union all select 'page', id from pages
    union all select 'menu', 0 from settings where name = 'menu'`.execute(db);
}
