import type { Moment } from '#content/article.ts';
import { MOST_ATTEMPTS, type OutboxKind, type OutboxTasks } from '#content/outbox.ts';
import type { Database } from '../database.ts';

/** Something to be done after the commit of the transaction in which it is added. */
export async function addToOutbox<K extends OutboxKind>(
  db: Database,
  { kind, task, at }: { kind: K; task: OutboxTasks[K]; at: Moment },
): Promise<void> {
  const row = { kind, payload: JSON.stringify(task), createdAt: at, dueAt: at, attempts: 0 };
  await db.query
    .insertInto('outbox')
    .values({ ...row, leasedUntil: null, doneAt: null, lastError: null })
    .execute();
}

/** What somebody has taken out of the outbox, to do it before the lease ends. */
export type Leased<K extends OutboxKind> = { id: number; task: OutboxTasks[K]; createdAt: Moment; attempts: number };

/**
 * Takes the task that has waited longest, and counts the attempt; null when there is none. Nobody else is given it until
 * the lease ends: of two processes that reach for it, the second finds it changed and takes nothing.
 */
export async function leaseFromOutbox<K extends OutboxKind>(
  db: Database,
  { kind, now, until }: { kind: K; now: Moment; until: Moment },
): Promise<Leased<K> | null> {
  const row = await db.query
    .updateTable('outbox')
    .set((eb) => ({ leasedUntil: until, attempts: eb('attempts', '+', 1) }))
    .where('id', '=', (eb) =>
      eb
        .selectFrom('outbox')
        .select('id')
        .where('kind', '=', kind)
        .where('doneAt', 'is', null)
        .where('dueAt', '<=', now)
        .where('attempts', '<', MOST_ATTEMPTS)
        .where((or) => or.or([or('leasedUntil', 'is', null), or('leasedUntil', '<=', now)]))
        .orderBy('dueAt')
        .orderBy('id')
        .limit(1),
    )
    .where('doneAt', 'is', null)
    .where((eb) => eb.or([eb('leasedUntil', 'is', null), eb('leasedUntil', '<=', now)]))
    .returning(['id', 'payload', 'createdAt', 'attempts'])
    .executeTakeFirst();
  if (!row) return null;
  const { payload, ...rest } = row;
  return { ...rest, task: JSON.parse(payload) as OutboxTasks[K] };
}

/** It was done. What it said is forgotten at once: a letter may hold a link that opens the desk. */
export async function markDone(db: Database, id: number, at: Moment): Promise<void> {
  const done = { doneAt: at, leasedUntil: null, lastError: null, payload: '{}' };
  await db.query.updateTable('outbox').set(done).where('id', '=', id).execute();
}

/** It was not done: it comes back at that moment, or never by itself when there is none. */
export async function markFailed(
  db: Database,
  id: number,
  { error, dueAt }: { error: string; dueAt: Moment | null },
): Promise<void> {
  const next = dueAt ? { dueAt } : { attempts: MOST_ATTEMPTS };
  await db.query
    .updateTable('outbox')
    .set({ ...next, lastError: error, leasedUntil: null })
    .where('id', '=', id)
    .execute();
}

/** Puts something back whose attempts are used up, as if it were new; false when it is not there, or not given up. */
export async function putBackInOutbox(db: Database, id: number, now: Moment): Promise<boolean> {
  const result = await db.query
    .updateTable('outbox')
    .set({ attempts: 0, dueAt: now, lastError: null, leasedUntil: null })
    .where('id', '=', id)
    .where('doneAt', 'is', null)
    .where('attempts', '>=', MOST_ATTEMPTS)
    .where((eb) => eb.or([eb('leasedUntil', 'is', null), eb('leasedUntil', '<=', now)]))
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Takes something out that was not done and never will be; false when it is not there. */
export async function dropFromOutbox(db: Database, id: number): Promise<boolean> {
  const result = await db.query
    .deleteFrom('outbox')
    .where('id', '=', id)
    .where('doneAt', 'is', null)
    .where('attempts', '>=', MOST_ATTEMPTS)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

/** Forgets what was done before that moment. */
export async function sweepOutbox(db: Database, before: Moment): Promise<void> {
  await db.query.deleteFrom('outbox').where('doneAt', '<', before).execute();
}
