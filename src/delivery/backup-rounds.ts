import { askBackupsWhenDue } from '#newsroom/backups/ask-backups-when-due.ts';
import type { Backstage } from '#newsroom/context.ts';
import type { Round } from './rounds.ts';

const MINUTE = 60_000;

/** The night's backup and the week's rehearsal are asked for in the database; a program of its own makes them. */
export function backupRound(backstage: Backstage, plan: { hour: number; folder: string }): Round {
  return { name: 'backups', every: MINUTE, work: () => askBackupsWhenDue(backstage, plan) };
}
