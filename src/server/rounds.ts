import { changeFrontWhenDue } from '#delivery/change-front-when-due.ts';
import type { Round } from '#delivery/rounds.ts';
import type { Backstage } from '#newsroom/context.ts';

const SECOND = 1000;

/** Every round that a serving program makes. */
export function roundsOf(backstage: Backstage): Round[] {
  return [{ name: 'front', every: SECOND, work: () => changeFrontWhenDue(backstage) }];
}
