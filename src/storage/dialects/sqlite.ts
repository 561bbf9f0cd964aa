import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import {
  CamelCasePlugin,
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type SqliteStatement,
} from 'kysely';
import type { OpenDatabase } from '../database.ts';
import { StorableTextsPlugin } from '../storable-texts.ts';
import type { Tables } from '../tables.ts';
import { sqliteSearch } from './sqlite-search.ts';

/** Prepared statements kept per database; a page needs a few dozen. */
const STATEMENTS_KEPT = 500;
/** In signs of SQL. */
const LONGEST_KEPT = 4000;

/** Opens the newspaper's one file, made with its folder when missing; `:memory:` for a database that nobody keeps. */
export function openSqlite(path: string): OpenDatabase {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const file = new DatabaseSync(path, { timeout: 10_000 });
  // A power cut must not lose an acknowledged write, hence FULL; the checkpoint keeps the log under a few megabytes.
  file.exec(
    'pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma cache_size = -16000',
  );
  const query = new Kysely<Tables>({
    dialect: new NodeSqliteDialect(file),
    plugins: [new CamelCasePlugin(), new StorableTextsPlugin()],
  });
  return { engine: 'sqlite', query, search: sqliteSearch, close: () => query.destroy() };
}

/** Kysely's SQLite dialect on Node's own driver. */
class NodeSqliteDialect extends SqliteDialect {
  readonly #database: SqliteDatabase;

  constructor(file: DatabaseSync) {
    const database = asKyselyDatabase(file);
    super({ database });
    this.#database = database;
  }

  override createDriver(): SqliteDriver {
    return new ImmediateSqliteDriver({ database: this.#database });
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalSqliteAdapter();
  }
}

/** Every transaction of ours writes: taking the lock first makes a second process wait where it would otherwise fail. */
class ImmediateSqliteDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}

/** SQLite does roll back changes of the schema, so that migrations run in one transaction, one process at a time. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

function asKyselyDatabase(file: DatabaseSync): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    close: () => file.close(),
    prepare(sql) {
      const known = kept.get(sql);
      if (known) return known;
      // A statement of many rows is used once, and can weigh a megabyte.
      if (sql.length > LONGEST_KEPT) return asKyselyStatement(file.prepare(sql));
      if (kept.size >= STATEMENTS_KEPT) kept.clear();
      const statement = asKyselyStatement(file.prepare(sql));
      kept.set(sql, statement);
      return statement;
    },
  };
}

function asKyselyStatement(statement: StatementSync): SqliteStatement {
  const isReader = statement.columns().length > 0;
  // FTS5 leaves row ids of its own behind as "last inserted", some beyond 2^53, which `run` would else refuse to tell.
  if (!isReader) statement.setReadBigInts(true);
  const bound = (parameters: readonly unknown[]) => parameters as SQLInputValue[];
  return {
    reader: isReader,
    all: (parameters) => statement.all(...bound(parameters)),
    run: (parameters) => statement.run(...bound(parameters)),
    iterate: (parameters) => statement.iterate(...bound(parameters)),
  };
}
