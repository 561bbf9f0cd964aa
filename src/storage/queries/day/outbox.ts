import type { Moment } from '#content/article.ts';
import { type Letter, MOST_ATTEMPTS } from '#content/outbox.ts';
import type { Database } from '../../database.ts';

/** A letter that did not leave, and that nobody tries to send any more. */
export type FailedDelivery = {
  id: number;
  /** Whom it was for. */
  name: string;
  address: string;
  subject: string;
  createdAt: Moment;
  attempts: number;
  /** A `DeliveryFailure`, else what the mail server answered. */
  error: string;
};

/** The letters that were given up, the newest first: what « trouble » tells of. */
export async function failedDeliveries(db: Database): Promise<FailedDelivery[]> {
  const rows = await db.query
    .selectFrom('outbox')
    .select(['id', 'payload', 'createdAt', 'attempts', 'lastError'])
    .where('kind', '=', 'mail')
    .where('doneAt', 'is', null)
    .where('attempts', '>=', MOST_ATTEMPTS)
    .orderBy('id', 'desc')
    .execute();
  return rows.map(({ payload, lastError, ...row }) => {
    const { to, subject } = JSON.parse(payload) as Letter;
    return { ...row, ...to, subject, error: lastError ?? 'interrupted' };
  });
}

/** How many tasks are still to be done, by kind; those that were given up are not among them. */
export async function waitingInOutbox(db: Database): Promise<{ kind: string; waiting: number }[]> {
  return db.query
    .selectFrom('outbox')
    .select((eb) => ['kind', eb.fn.countAll<number>().as('waiting')])
    .where('doneAt', 'is', null)
    .where('attempts', '<', MOST_ATTEMPTS)
    .groupBy('kind')
    .execute();
}

/** How many letters should have left by that moment, and are still tried. */
export async function lateDeliveries(db: Database, before: Moment): Promise<number> {
  const { count } = await db.query
    .selectFrom('outbox')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('kind', '=', 'mail')
    .where('doneAt', 'is', null)
    .where('attempts', '<', MOST_ATTEMPTS)
    .where('dueAt', '<', before)
    .executeTakeFirstOrThrow();
  return Number(count);
}
