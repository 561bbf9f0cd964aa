import type { ReaderRequestsTable } from '../comment-tables.ts';
import type { Database } from '../database.ts';

/** Keeps what a link in a letter stands for. */
export async function insertReaderRequest(db: Database, request: ReaderRequestsTable): Promise<void> {
  await db.query.insertInto('readerRequests').values(request).execute();
}

/** Forgets what an e-mail asked for, and what the newsroom decided of it. */
export async function forgetReader(db: Database, email: string): Promise<void> {
  await db.query.deleteFrom('readerRequests').where('email', '=', email).execute();
  await db.query.deleteFrom('commentWriters').where('email', '=', email).execute();
}
