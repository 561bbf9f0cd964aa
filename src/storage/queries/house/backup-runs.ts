import type { Moment } from '#content/article.ts';
import type { BackupState, BackupWork } from '#content/backup.ts';
import type { Database } from '../../database.ts';

/** A backup that was made or tried, or a rehearsal. `createdAt` is when it was asked for. */
export type BackupRun = {
  id: number;
  work: BackupWork;
  state: BackupState;
  createdAt: Moment;
  finishedAt: Moment | null;
  folder: string | null;
  name: string | null;
  failure: string | null;
  detail: string | null;
  /** JSON. */
  outcome: string | null;
  /** The program that is at it, and until when nobody else may take it on. */
  runner: string | null;
  leasedUntil: Moment | null;
};

const COLUMNS = [
  'id',
  'work',
  'state',
  'createdAt',
  'finishedAt',
  'folder',
  'name',
  'failure',
  'detail',
  'outcome',
  'runner',
  'leasedUntil',
] as const;

/** Which runs are looked at: those in one of these states, asked for by then, in that folder if it is given. */
export type RunsInQuestion = { states: readonly BackupState[]; until: Moment; folder?: string };

/** The newest of that work; null when there is none. */
export async function newestBackupRun(
  db: Database,
  work: BackupWork,
  { states, until, folder }: RunsInQuestion,
): Promise<BackupRun | null> {
  const row = await db.query
    .selectFrom('backupRuns')
    .select(COLUMNS)
    .where('work', '=', work)
    .where('state', 'in', states)
    .where('createdAt', '<=', until)
    .$if(folder !== undefined, (query) => query.where('folder', '=', folder ?? ''))
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/** The one with this identity; null when it is no longer there. */
export async function backupRun(db: Database, id: number): Promise<BackupRun | null> {
  const row = await db.query.selectFrom('backupRuns').select(COLUMNS).where('id', '=', id).executeTakeFirst();
  return row ?? null;
}

/** What waits or is under way, the oldest first. */
export function unfinishedBackupRuns(db: Database): Promise<BackupRun[]> {
  return db.query
    .selectFrom('backupRuns')
    .select(COLUMNS)
    .where('state', 'in', ['wanted', 'running'])
    .orderBy('id')
    .execute();
}

/** When the newspaper got its first colleague: from then on it has something to lose. Null while it has none. */
export async function firstColleagueAt(db: Database): Promise<Moment | null> {
  const row = await db.query
    .selectFrom('users')
    .select((eb) => eb.fn.min('createdAt').as('at'))
    .executeTakeFirst();
  return row?.at ?? null;
}
