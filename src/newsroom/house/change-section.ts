import { momentOf } from '#content/clock.ts';
import { type Database, inTransaction } from '#storage/database.ts';
import { listSections, type Section } from '#storage/queries/house/sections.ts';
import { advanceEdition } from '#storage/records/editions.ts';
import { insertSection, updateSection } from '#storage/records/sections.ts';
import { mustBeAllowed } from '../actor.ts';
import type { Newsroom } from '../context.ts';
import { Refusal } from '../errors.ts';
import { noteInJournal } from '../note-in-journal.ts';
import { difference, nameIn, textIn } from '../plain-words.ts';
import { leaveSlug, settleSlug } from './settle-address.ts';

/** A section as it is wanted; an empty slug is made from the name. */
export type SectionChange = { sectionId: number | null; name: string; slug: string; description: string };

/**
 * Renames or describes a section, or with a null identity adds one after the others. Its former address leads to it for
 * ever. Gives back its identity. Throws a `Refusal` when it has no name or its address is taken.
 */
export async function changeSection({ db, clock, actor }: Newsroom, change: SectionChange): Promise<number> {
  mustBeAllowed(actor, 'manageHouse');
  const name = nameIn(change.name);
  const description = textIn(change.description, 500);
  return inTransaction(db, async (tx) => {
    const { sectionId } = change;
    const sections = await listSections(tx);
    const before = sections.find(({ id }) => id === sectionId);
    if (sectionId !== null && !before) throw new Refusal('notFound', `section ${sectionId}`);
    const slug = await settleSlug(tx, { kind: 'section', id: sectionId }, { slug: change.slug, name });
    const wanted = { name, slug, description };
    const note = before ? difference(pick(before), wanted) : { before: null, after: name };
    if (note) {
      const action = before ? 'sectionChanged' : 'sectionAdded';
      await noteInJournal({ db: tx, clock, actor }, { action, subject: name, ...note });
      await advanceEdition(tx, momentOf(clock.now()));
    }
    return before ? keep(tx, before, wanted) : insertSection(tx, { ...wanted, position: placeAfter(sections) });
  });
}

async function keep(tx: Database, before: Section, wanted: ReturnType<typeof pick>): Promise<number> {
  if (before.slug !== wanted.slug) await leaveSlug(tx, 'section', before);
  await updateSection(tx, before.id, wanted);
  return before.id;
}

function pick({ name, slug, description }: Pick<Section, 'name' | 'slug' | 'description'>) {
  return { name, slug, description };
}

function placeAfter(sections: Section[]): number {
  return Math.max(-1, ...sections.map(({ position }) => position)) + 1;
}
