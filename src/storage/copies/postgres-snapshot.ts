import { sql } from 'kysely';
import type { Database } from '../database.ts';
import { migrationsRun } from '../migrate.ts';
import type { Row, Snapshot } from './snapshot.ts';
import { tablesToCopy } from './tables-to-copy.ts';

/** Rows that are in memory at once. */
const AT_ONCE = 200;

/** See `withSnapshot`. Everything is read in one transaction, which others neither see nor wait for. */
export async function withPostgresSnapshot<T>(db: Database, work: (snapshot: Snapshot) => Promise<T>): Promise<T> {
  const transaction = db.query.transaction().setIsolationLevel('repeatable read').setAccessMode('read only');
  return transaction.execute(async (query) => {
    // The names of columns are wanted as the database says them.
    const tx: Database = { ...db, query: query.withoutPlugins() as typeof query };
    const ran = await migrationsRun(tx);
    return work({
      engine: 'postgres',
      migration: ran.at(-1) ?? '',
      tables: await tablesToCopy(tx),
      identities: await identitiesIn(tx),
      problem: null,
      rows: (table) => rowsIn(tx, table),
    });
  });
}

/** By table, each sequence that an identity column has and that has given anything yet. */
async function identitiesIn({ query }: Database): Promise<Record<string, number>> {
  const { rows } = await sql<{ name: string; seq: string | number }>`
    select owner.relname as name, sequences.last_value as seq
    from pg_depend depend
    join pg_class sequence on sequence.oid = depend.objid and sequence.relkind = 'S'
    join pg_class owner on owner.oid = depend.refobjid
    join pg_sequences sequences on sequences.schemaname = current_schema() and sequences.sequencename = sequence.relname
    where depend.deptype = 'i' and owner.relnamespace = current_schema()::regnamespace
      and sequences.last_value is not null
    order by owner.relname`.execute(query);
  return Object.fromEntries(rows.map(({ name, seq }) => [name, Number(seq)]));
}

async function* rowsIn({ query }: Database, table: string): AsyncIterable<Row> {
  await sql`declare copied_rows no scroll cursor for select * from ${sql.table(table)}`.execute(query);
  const next = sql<Row>`fetch ${sql.lit(AT_ONCE)} from copied_rows`;
  try {
    for (let { rows } = await next.execute(query); rows.length > 0; { rows } = await next.execute(query)) yield* rows;
  } finally {
    await sql`close copied_rows`.execute(query);
  }
}
