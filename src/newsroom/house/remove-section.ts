import { momentOf } from '#content/clock.ts';
import { type Database, inTransaction } from '#storage/database.ts';
import { listSections, type Section } from '#storage/queries/house/sections.ts';
import { isShelfInUse } from '#storage/queries/house/shelves.ts';
import { advanceEdition } from '#storage/records/editions.ts';
import { inheritAddresses } from '#storage/records/former-addresses.ts';
import { deleteSection } from '#storage/records/sections.ts';
import { moveArticles } from '#storage/records/shelves.ts';
import { mustBeAllowed } from '../actor.ts';
import type { Newsroom } from '../context.ts';
import { Refusal } from '../errors.ts';
import { noteInJournal } from '../note-in-journal.ts';
import { leaveSlug } from './settle-address.ts';

/**
 * Takes a section away. Its articles, in every version, go to another section, and its address leads there for ever;
 * without another, throws a `Refusal` unless it never had any.
 */
export async function removeSection(
  { db, clock, actor }: Newsroom,
  { sectionId, moveTo }: { sectionId: number; moveTo: number | null },
): Promise<void> {
  mustBeAllowed(actor, 'manageHouse');
  await inTransaction(db, async (tx) => {
    const sections = await listSections(tx);
    const section = sections.find(({ id }) => id === sectionId);
    const heir = sections.find(({ id }) => id === moveTo && id !== sectionId);
    if (!section) throw new Refusal('notFound', `section ${sectionId}`);
    if (moveTo !== null && !heir) throw new Refusal('otherMissing', `section ${moveTo}`);
    if (heir) await give(tx, section, heir);
    else if (await isShelfInUse(tx, 'section', sectionId)) throw new Refusal('sectionInUse', section.name);
    await deleteSection(tx, sectionId);
    const deed = { action: 'sectionRemoved', subject: section.name, after: heir?.name ?? null } as const;
    await noteInJournal({ db: tx, clock, actor }, deed);
    await advanceEdition(tx, momentOf(clock.now()));
  });
}

async function give(tx: Database, section: Section, heir: Section): Promise<void> {
  await moveArticles(tx, 'section', { from: section.id, to: heir.id });
  await inheritAddresses(tx, 'section', { from: section.id, to: heir.id });
  await leaveSlug(tx, 'section', { id: heir.id, slug: section.slug });
}
