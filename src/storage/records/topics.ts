import type { Database } from '../database.ts';

/** A dossier as it is created. */
export type NewTopic = { slug: string; name: string; introduction: string | null };

/** Stores a topic; gives back its identity. */
export async function insertTopic(db: Database, topic: NewTopic): Promise<number> {
  const { id } = await db.query.insertInto('topics').values(topic).returning('id').executeTakeFirstOrThrow();
  return id;
}

/** Changes some of a topic's fields. */
export async function updateTopic(db: Database, id: number, change: Partial<NewTopic>): Promise<void> {
  await db.query.updateTable('topics').set(change).where('id', '=', id).execute();
}

/** Takes a topic away; its articles must be elsewhere by then. */
export async function deleteTopic(db: Database, id: number): Promise<void> {
  await db.query.deleteFrom('topics').where('id', '=', id).execute();
}
