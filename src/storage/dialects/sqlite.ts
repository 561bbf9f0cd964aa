import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
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
import { type OpenDatabase, statementMeter } from '../database.ts';
import { StorableTextsPlugin } from '../storable-texts.ts';
import type { Tables } from '../tables.ts';
import { storageTrouble } from '../trouble.ts';
import { sqliteSearch } from './sqlite-search.ts';

/** Prepared statements kept per database; a page needs a few dozen. */
const STATEMENTS_KEPT = 500;
/** In signs of SQL. */
const LONGEST_KEPT = 4000;

/** Milliseconds that a transaction waits for another process to end its own: an import writes for a second or two at a time. */
const LOCK_PATIENCE = 15_000;
const LOCK_PAUSE = 20;
/** Milliseconds that one statement outside of a transaction waits, during which nothing else is answered. */
const STATEMENT_PATIENCE = 3000;

/** Opens the newspaper's one file, made with its folder when missing; `:memory:` for a database that nobody keeps. */
export function openSqlite(path: string): OpenDatabase {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const file = new DatabaseSync(path, { timeout: STATEMENT_PATIENCE });
  // A power cut must not lose an acknowledged write, hence FULL; the checkpoint keeps the log under a few megabytes.
  file.exec(
    'pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma cache_size = -16000',
  );
  const { log, onStatement } = statementMeter();
  const plugins = [new CamelCasePlugin(), new StorableTextsPlugin()];
  const query = new Kysely<Tables>({ dialect: new NodeSqliteDialect(file), plugins, log });
  const close = () => query.destroy();
  return { engine: 'sqlite', query, search: sqliteSearch, close, onStatement, connections: () => null };
}

/** Kysely's SQLite dialect on Node's own driver. */
class NodeSqliteDialect extends SqliteDialect {
  readonly #database: SqliteDatabase;
  readonly #file: DatabaseSync;

  constructor(file: DatabaseSync) {
    const database = asKyselyDatabase(file);
    super({ database });
    this.#database = database;
    this.#file = file;
  }

  override createDriver(): SqliteDriver {
    return new ImmediateSqliteDriver(this.#database, this.#file);
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalSqliteAdapter();
  }
}

/**
 * Every transaction of ours writes: taking the lock first makes a second process wait where it would otherwise fail. While
 * another process holds it, this one waits without standing still: SQLite's own waiting would hold up everything else.
 */
class ImmediateSqliteDriver extends SqliteDriver {
  readonly #file: DatabaseSync;

  constructor(database: SqliteDatabase, file: DatabaseSync) {
    super({ database });
    this.#file = file;
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    const end = Date.now() + LOCK_PATIENCE;
    for (;;) {
      try {
        return await this.#beginAtOnce(connection);
      } catch (error) {
        if (storageTrouble(error) !== 'busy' || Date.now() >= end) throw error;
      }
      await setTimeout(LOCK_PAUSE);
    }
  }

  /** SQLite ends a transaction by itself when the disk is full; there is nothing to take back then. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#file.isTransaction) await super.rollbackTransaction(connection);
  }

  async #beginAtOnce(connection: DatabaseConnection): Promise<void> {
    this.#file.exec('pragma busy_timeout = 0');
    try {
      await connection.executeQuery(CompiledQuery.raw('begin immediate'));
    } finally {
      this.#file.exec(`pragma busy_timeout = ${STATEMENT_PATIENCE}`);
    }
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
