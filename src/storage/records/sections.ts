import type { Database } from '../database.ts';

/** A rubrique as it is created; `position` is its place in the menu, smallest first. */
export type NewSection = {
  slug: string;
  name: string;
  description: string | null;
  position: number;
};

/** Stores a section; gives back its identity. */
export async function insertSection(db: Database, section: NewSection): Promise<number> {
  const { id } = await db.query.insertInto('sections').values(section).returning('id').executeTakeFirstOrThrow();
  return id;
}

/** Changes some of a section's fields. */
export async function updateSection(db: Database, id: number, change: Partial<NewSection>): Promise<void> {
  await db.query.updateTable('sections').set(change).where('id', '=', id).execute();
}

/** Takes a section away; its articles must be elsewhere by then. */
export async function deleteSection(db: Database, id: number): Promise<void> {
  await db.query.deleteFrom('sections').where('id', '=', id).execute();
}
