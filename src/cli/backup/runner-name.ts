import { hostname } from 'node:os';
import type { Moment } from '#content/article.ts';
import { momentOf, systemClock } from '#content/clock.ts';
import { isAlive } from '#storage/trial-copy.ts';

/** This program, told from those of other machines on the same database. */
export function runnerName(): string {
  return `${process.pid}@${hostname()}`;
}

/** Whether the program of that name is known to have died: it was one of this machine. */
export function hasDied(runner: string): boolean {
  const [pid, ...machine] = runner.split('@');
  return machine.join('@') === hostname() && !isAlive(Number(pid));
}

/** Whether a program is at it that lives, as far as this machine can tell. */
export function isHeld({ runner, leasedUntil }: { runner: string | null; leasedUntil: Moment | null }): boolean {
  if (runner === null || leasedUntil === null || hasDied(runner)) return false;
  return leasedUntil > momentOf(systemClock.now());
}
