import { CamelCasePlugin, type Dialect, Kysely, PostgresDialect } from 'kysely';
import { Client, Pool, types } from 'pg';
import { type OpenDatabase, statementMeter } from '../database.ts';
import { StorableTextsPlugin } from '../storable-texts.ts';
import type { Tables } from '../tables.ts';
import { postgresSearch } from './postgres-search.ts';

/** `count(*)` is a bigint; ours all fit a JavaScript number. */
const BIGINT = 20;
/** Milliseconds; a server that has not answered by then is away, as far as whoever waits is concerned. */
const CONNECTING = 5000;
/** Milliseconds that a statement may take at most. The longest of ours, a list over a million articles, take a few seconds. */
const STATEMENT = 60_000;

/**
 * Opens a PostgreSQL database by its address, e.g. `postgres://griot@localhost/griot`. `isPatient` is for work on its shape, of
 * which nobody can say how long it takes.
 */
export function openPostgres(url: string, { isPatient = false } = {}): OpenDatabase {
  const pool = new Pool({
    connectionString: url,
    Client: ImpatientClient,
    max: 10,
    connectionTimeoutMillis: CONNECTING,
    keepAlive: true,
    // The server ends a statement that takes too long; and a server that does not even do that is given up soon after.
    ...(isPatient ? {} : { statement_timeout: STATEMENT, query_timeout: STATEMENT + CONNECTING }),
    types: { getTypeParser: ((id: number, format: 'text') => parserOf(id, format)) as typeof types.getTypeParser },
  });
  // The pool drops a connection that the server cut by itself; without a listener Node would end the program.
  pool.on('error', () => {});
  const connections = () => ({ open: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount });
  return { ...postgresOver(new PostgresDialect({ pool })), connections };
}

/** PostgreSQL through any driver that Kysely knows; the tests run it on PGlite. */
export function postgresOver(dialect: Dialect): OpenDatabase {
  const { log, onStatement } = statementMeter();
  const query = new Kysely<Tables>({ dialect, plugins: [new CamelCasePlugin(), new StorableTextsPlugin()], log });
  const close = () => query.destroy();
  return { engine: 'postgres', query, search: postgresSearch, close, onStatement, connections: () => null };
}

/**
 * A connection that ends well. It is cut when an answer did not come in time: that might come after all, when another one is
 * waited for. And when the server cuts it between two statements of a transaction, the next one fails, and not the program: the
 * pool listens to connections only while they lie idle, and Node ends a program at an `error` that nobody listens to.
 */
class ImpatientClient extends Client {
  constructor(...given: ConstructorParameters<typeof Client>) {
    super(...given);
    this.on('error', () => {});
  }

  // biome-ignore lint/suspicious/noExplicitAny: the driver's own call has a dozen shapes, of which all pass through.
  override query(...call: any[]): any {
    const answer: unknown = Reflect.apply(super.query, this, call);
    if (answer instanceof Promise) answer.catch((error: Error) => this.#cutAfter(error));
    return answer;
  }

  #cutAfter({ message }: Error): void {
    if (message === 'Query read timeout') this.end().catch(() => {});
  }
}

function parserOf(id: number, format: 'text') {
  return id === BIGINT ? Number : types.getTypeParser(id, format);
}
