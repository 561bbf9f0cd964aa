import type { Database } from '../database.ts';
import { withPostgresSnapshot } from './postgres-snapshot.ts';
import type { Snapshot } from './snapshot.ts';
import { withSqliteSnapshot } from './sqlite-snapshot.ts';

/**
 * Shows the database as it is at this moment, for as long as the work lasts, while others go on reading and writing. On
 * SQLite it is a copy in the scratch folder, removed afterwards; on PostgreSQL one transaction that reads.
 */
export function withSnapshot<T>(
  db: Database,
  scratchFolder: string,
  work: (snapshot: Snapshot) => Promise<T>,
): Promise<T> {
  return db.engine === 'sqlite' ? withSqliteSnapshot(db, scratchFolder, work) : withPostgresSnapshot(db, work);
}
