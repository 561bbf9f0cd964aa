import { momentOf } from '#content/clock.ts';
import { type Letter, minutesUntilNext, type OutboxKind } from '#content/outbox.ts';
import type { Backstage } from '#newsroom/context.ts';
import { answerPasswordRequest } from '#newsroom/people/ask-password.ts';
import { answerDataRequest } from '#newsroom/readers/ask-for-data.ts';
import { readSettings } from '#storage/queries/house/settings.ts';
import { type Leased, leaseFromOutbox, markDone, markFailed, sweepOutbox } from '#storage/records/outbox.ts';
import { type Post, Undelivered } from './post.ts';
import type { Round } from './rounds.ts';

/** Longer than any post takes for a letter: else another process would send it too. */
const LEASE_MINUTES = 5;
/** That a letter left is kept so long, without what it said. */
const KEPT_DAYS = 30;
const EVERY_MS = 2000;

/** What letters are sent with. */
export type MailOffice = Backstage & {
  post: Post;
  /** Whom letters are from; the newspaper's own contact address when there is none. */
  sender: string | null;
  /** Told which letter did not leave and why, in words that hold nothing private. */
  onFailure: (details: { id: number; attempts: number; error: string }) => void;
};

/** Sends what is in the outbox, every two seconds. */
export function mailRound(office: MailOffice): Round {
  return { name: 'mail', every: EVERY_MS, work: (end) => sendMails(office, end) };
}

/**
 * Writes the letters that were asked for, then sends all that is due, each by one process alone. A letter that does not
 * leave comes back after a growing pause; it does not hold up the others.
 */
export async function sendMails(office: MailOffice, end: AbortSignal): Promise<void> {
  const { db, clock } = office;
  await sweepOutbox(db, momentOf(clock.now().subtract({ hours: KEPT_DAYS * 24 })));
  for (let next = await lease(office, 'passwordRequest'); next; next = await lease(office, 'passwordRequest')) {
    await answerPasswordRequest(office, next.task);
    await markDone(db, next.id, momentOf(clock.now()));
  }
  for (let next = await lease(office, 'dataRequest'); next; next = await lease(office, 'dataRequest')) {
    await answerDataRequest(office, next.task);
    await markDone(db, next.id, momentOf(clock.now()));
  }
  while (!end.aborted) {
    const letter = await lease(office, 'mail');
    if (!letter) return;
    await deliver(office, letter, end);
  }
}

function lease<K extends OutboxKind>({ db, clock }: MailOffice, kind: K): Promise<Leased<K> | null> {
  const until = momentOf(clock.now().add({ minutes: LEASE_MINUTES }));
  return leaseFromOutbox(db, { kind, now: momentOf(clock.now()), until });
}

async function deliver(office: MailOffice, letter: Leased<'mail'>, end: AbortSignal): Promise<void> {
  const { db, clock, onFailure } = office;
  const { id, attempts } = letter;
  try {
    await send(office, letter, end);
  } catch (error) {
    if (!(error instanceof Undelivered)) throw error;
    const dueAt = error.isFinal ? null : nextTry(office, letter);
    await markFailed(db, id, { error: error.message, dueAt });
    onFailure({ id, attempts, error: error.message });
    return;
  }
  await markDone(db, id, momentOf(clock.now()));
}

async function send(
  { db, clock, post, sender }: MailOffice,
  { id, createdAt, task }: Leased<'mail'>,
  end: AbortSignal,
) {
  const { name, contactEmail } = await readSettings(db);
  if (isTooLate(task, momentOf(clock.now()))) throw new Undelivered('tooLate', true);
  const reference = `griot-${createdAt.replace(/\D/g, '')}-${id}`;
  await post.send(task, { from: { name, address: sender ?? contactEmail }, reference, end });
}

/** Null when the letter would come too late, or was tried often enough. */
function nextTry({ clock }: MailOffice, { task, attempts }: Leased<'mail'>): string | null {
  const minutes = minutesUntilNext(attempts);
  if (minutes === null) return null;
  const next = momentOf(clock.now().add({ minutes }));
  return isTooLate(task, next) ? null : next;
}

function isTooLate({ validUntil }: Letter, moment: string): boolean {
  return validUntil !== null && moment >= validUntil;
}
