import { momentOf } from '#content/clock.ts';
import { inTransaction } from '#storage/database.ts';
import { listSections } from '#storage/queries/house/sections.ts';
import { advanceEdition } from '#storage/records/editions.ts';
import { updateSection } from '#storage/records/sections.ts';
import { mustBeAllowed } from '../actor.ts';
import type { Newsroom } from '../context.ts';
import { Refusal } from '../errors.ts';
import { noteInJournal } from '../note-in-journal.ts';

/** Moves a section one place up or down in the newspaper's order; at the end of it nothing changes. */
export async function orderSections(
  { db, clock, actor }: Newsroom,
  { sectionId, direction }: { sectionId: number; direction: 'up' | 'down' },
): Promise<void> {
  mustBeAllowed(actor, 'manageHouse');
  await inTransaction(db, async (tx) => {
    const sections = await listSections(tx);
    const from = sections.findIndex(({ id }) => id === sectionId);
    const section = sections[from];
    if (!section) throw new Refusal('notFound', `section ${sectionId}`);
    const to = from + (direction === 'up' ? -1 : 1);
    if (to < 0 || to >= sections.length) return;
    const ordered = sections.toSpliced(from, 1).toSpliced(to, 0, section);
    for (const [position, { id }] of ordered.entries()) await updateSection(tx, id, { position });
    const places = { before: String(from + 1), after: String(to + 1) };
    await noteInJournal({ db: tx, clock, actor }, { action: 'sectionMoved', subject: section.name, ...places });
    await advanceEdition(tx, momentOf(clock.now()));
  });
}
