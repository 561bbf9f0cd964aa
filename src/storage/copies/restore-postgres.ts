import { sql } from 'kysely';
import { type Database, inTransaction } from '../database.ts';
import { type EngineSteps, fillDatabase, type Restoration } from './fill-database.ts';
import type { Orphans } from './restore-sqlite.ts';
import { NOT_COPIED, tablesToCopy } from './tables-to-copy.ts';

/**
 * Puts a newspaper in a PostgreSQL database that holds nothing, in one transaction. Its tables are made anew, in the shape
 * that the rows have.
 */
export async function restorePostgres(db: Database, restoration: Restoration): Promise<Orphans> {
  return inTransaction(db, async (tx) => {
    await dropTables(tx);
    const keys = foreignKeysOf(tx);
    await fillDatabase(tx, restoration, keys.steps);
    return keys.orphans;
  });
}

async function dropTables(tx: Database): Promise<void> {
  const { rows } = await sql<{ guard: string }>`
    select distinct pg_trigger.tgfoid::regprocedure::text as guard from pg_trigger
    join pg_class on pg_class.oid = pg_trigger.tgrelid
    where not tgisinternal and relnamespace = current_schema()::regnamespace`.execute(tx.query);
  for (const table of [...(await tablesToCopy(tx)), ...NOT_COPIED]) {
    await sql`drop table if exists ${sql.table(table)} cascade`.execute(tx.query);
  }
  for (const { guard } of rows) await sql`drop function ${sql.raw(guard)}`.execute(tx.query);
}

type ForeignKey = { table: string; name: string; definition: string };

/** Rows that point at each other cannot come in any order: the keys are taken away for that long, then checked as a whole. */
function foreignKeysOf({ query }: Database): { steps: EngineSteps; orphans: Orphans } {
  let keys: ForeignKey[] = [];
  const orphans: Orphans = [];
  const add = ({ table, name, definition }: ForeignKey, trust = sql``) =>
    sql`alter table ${sql.table(table)} add constraint ${sql.id(name)} ${sql.raw(definition)} ${trust}`.execute(query);
  const steps: EngineSteps = {
    async beforeRows() {
      ({ rows: keys } = await sql<ForeignKey>`
        select relname as table, conname as name, pg_get_constraintdef(pg_constraint.oid) as definition
        from pg_constraint join pg_class on pg_class.oid = conrelid
        where contype = 'f' and relnamespace = current_schema()::regnamespace`.execute(query));
      for (const { table, name } of keys) {
        await sql`alter table ${sql.table(table)} drop constraint ${sql.id(name)}`.execute(query);
      }
    },
    async afterRows() {
      for (const key of keys) {
        await sql`savepoint foreign_key`.execute(query);
        try {
          await add(key);
        } catch {
          // Rows that were astray before are kept; those to come are checked.
          await sql`rollback to savepoint foreign_key`.execute(query);
          await add(key, sql`not valid`);
          orphans.push({ table: key.table, count: 1 });
        }
        await sql`release savepoint foreign_key`.execute(query);
      }
    },
    async setIdentity(table, last) {
      const sequence = sql`pg_get_serial_sequence(${table}, 'id')`;
      await sql`select setval(${sequence}, ${last}) where ${sequence} is not null`.execute(query);
    },
  };
  return { steps, orphans };
}
