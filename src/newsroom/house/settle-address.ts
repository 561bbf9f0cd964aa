import { type AddressKind, authorPath, sectionPath, topicPath } from '#content/address.ts';
import { slugOf } from '#content/slug.ts';
import type { Database } from '#storage/database.ts';
import { addressAt } from '#storage/queries/addresses.ts';
import { currentPathOf } from '#storage/queries/current-path.ts';
import { type ShelfKind, shelfBySlug } from '#storage/queries/house/shelves.ts';
import { leaveAddress } from '#storage/records/former-addresses.ts';
import { Refusal } from '../errors.ts';

/** A section, a topic or an author; without an identity, one that is about to be made. */
type Shelf = { kind: ShelfKind; id: number | null };

const PATHS: Record<ShelfKind, (slug: string) => string> = {
  section: sectionPath,
  topic: topicPath,
  author: authorPath,
};

/**
 * The slug that a thing will have: the one that was asked for, else one made from its name. Throws a `Refusal` when there
 * is nothing to make it from, or when somebody else has it or had it: a redirect is for ever.
 */
export async function settleSlug(tx: Database, shelf: Shelf, wanted: { slug: string; name: string }): Promise<string> {
  const slug = slugOf(wanted.slug.trim() || wanted.name);
  if (slug === '') throw new Refusal('slugMissing', wanted.name);
  const owner = await shelfBySlug(tx, shelf.kind, slug);
  if (owner !== null && owner !== shelf.id) throw new Refusal('addressTaken', slug);
  await mustBeFree(tx, PATHS[shelf.kind](slug), shelf);
  return slug;
}

/** Leaves a redirect where a thing was found until now, when it moves. */
export async function leaveSlug(tx: Database, kind: ShelfKind, thing: { id: number; slug: string }): Promise<void> {
  await leaveAddress(tx, { path: PATHS[kind](thing.slug), kind, targetId: thing.id });
}

/** Throws a `Refusal` when an address is another thing's, or leads on to one. */
export async function mustBeFree(
  tx: Database,
  path: string,
  thing: { kind: AddressKind; id: number | null },
): Promise<void> {
  const address = await addressAt(tx, path);
  if (!address || (address.kind === thing.kind && address.targetId === thing.id)) return;
  const leadsTo = await currentPathOf(tx, address.kind, address.targetId);
  if (address.isCurrent || leadsTo !== null) throw new Refusal('addressTaken', path);
}
