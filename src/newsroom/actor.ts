import { type Action, may, mayEdit, mayRead, type Role, type TouchableArticle } from '#content/permissions.ts';
import { Refusal } from './errors.ts';

/** Someone at the desk who does something. */
export type Person = { userId: number; name: string; roles: readonly Role[]; authorId: number | null };

/** Who does something: someone at the desk, or the program itself (a command, the scheduler), which may do everything. */
export type Actor = Person | { userId: null; name: string; roles: 'system' };

/** The program itself. It has no name: whoever reads what it did is told in their own language. */
export const SYSTEM: Actor = { userId: null, name: '', roles: 'system' };

/** Throws a `Refusal` when the actor has no right to do this. Every verb begins with it or with one of those below. */
export function mustBeAllowed(actor: Actor, action: Action): void {
  if (actor.roles !== 'system' && !may(actor.roles, action)) throw new Refusal('notAllowed', action);
}

/** Throws a `Refusal` when the actor may not write in this article as it now is. */
export function mustBeAllowedToEdit(actor: Actor, article: TouchableArticle): void {
  mustBeAllowedToRead(actor, article);
  if (actor.userId !== null && !mayEdit(actor, article)) throw new Refusal('notAllowed', 'edit');
}

/** Throws a `Refusal` when the actor may not see this article; it then says no more than of one that is not there. */
export function mustBeAllowedToRead(actor: Actor, article: TouchableArticle): void {
  if (actor.userId !== null && !mayRead(actor, article)) throw new Refusal('notFound', 'read');
}
