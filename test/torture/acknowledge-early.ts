import { DatabaseSync, type StatementSync } from 'node:sqlite';

/**
 * Breaks the server on purpose, so that the torture can be seen to notice: loaded before the program, it makes `commit` return
 * at once and commits a while later. What is acknowledged in between is lost when the program is killed.
 */
const LATE_MS = 300;

const prepare = DatabaseSync.prototype.prepare;
const late = new WeakSet<DatabaseSync>();

DatabaseSync.prototype.prepare = function (this: DatabaseSync, sql: string, ...rest: []): StatementSync {
  if (sql === 'commit') return standIn(() => commitLate(this));
  if (sql === 'begin immediate') return standIn(() => late.has(this) || run(this, sql));
  if (sql === 'rollback') return standIn(() => late.delete(this) && run(this, sql));
  return prepare.call(this, sql, ...rest);
};

function commitLate(database: DatabaseSync): void {
  if (late.has(database)) return;
  late.add(database);
  setTimeout(() => {
    if (late.delete(database) && database.isOpen) run(database, 'commit');
  }, LATE_MS);
}

function run(database: DatabaseSync, sql: string): void {
  prepare.call(database, sql).run();
}

function standIn(work: () => unknown): StatementSync {
  const done = () => {
    work();
    return { changes: 0, lastInsertRowid: 0 };
  };
  return { columns: () => [], setReadBigInts() {}, run: done } as unknown as StatementSync;
}
