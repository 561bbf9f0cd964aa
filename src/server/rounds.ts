import { changeFrontWhenDue } from '#delivery/change-front-when-due.ts';
import { pictureRounds } from '#delivery/picture-rounds.ts';
import type { Round } from '#delivery/rounds.ts';
import type { Darkroom } from '#newsroom/darkroom.ts';

const SECOND = 1000;

/** Every round that a serving program makes. */
export function roundsOf(tools: Omit<Darkroom, 'actor'>): Round[] {
  return [{ name: 'front', every: SECOND, work: () => changeFrontWhenDue(tools) }, ...pictureRounds(tools)];
}
