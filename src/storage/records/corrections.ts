import type { Moment } from '#content/article.ts';
import type { CorrectionKind } from '#content/correction.ts';
import type { Database } from '../database.ts';

/** A dated, public correction or right of reply, in plain text. */
export type NewCorrection = { articleId: number; kind: CorrectionKind; text: string; publishedAt: Moment };

/** Stores a correction; gives back its identity. */
export async function insertCorrection(db: Database, correction: NewCorrection): Promise<number> {
  const { id } = await db.query.insertInto('corrections').values(correction).returning('id').executeTakeFirstOrThrow();
  return id;
}
