import { type Action, may, type Role } from '#content/permissions.ts';
import { Refusal } from './errors.ts';

/** Who does something: someone at the desk, or the program itself (a command, the scheduler), which may do everything. */
export type Actor = { userId: number; name: string; role: Role } | { userId: null; name: string; role: 'system' };

/** The program itself, as the journal names it. */
export const SYSTEM: Actor = { userId: null, name: 'griot', role: 'system' };

/** Throws a `Refusal` when the actor has no right to do this. Every verb begins with it. */
export function mustBeAllowed(actor: Actor, action: Action): void {
  if (actor.role !== 'system' && !may(actor.role, action)) throw new Refusal('notAllowed', `${actor.role}: ${action}`);
}
