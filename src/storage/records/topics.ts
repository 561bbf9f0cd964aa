import type { Database } from '../database.ts';

/** A dossier as it is created. */
export type NewTopic = { slug: string; name: string; introduction: string | null };

/** Stores a topic; gives back its identity. */
export async function insertTopic(db: Database, topic: NewTopic): Promise<number> {
  const { id } = await db.query.insertInto('topics').values(topic).returning('id').executeTakeFirstOrThrow();
  return id;
}
