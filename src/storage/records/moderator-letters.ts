import type { Moment } from '#content/article.ts';
import type { ModeratorLettersTable } from '../comment-tables.ts';
import type { Database } from '../database.ts';

/** What a moderator was written in the hour that began at `since`. */
export type ModeratorLetters = ModeratorLettersTable;

/** What each moderator was written last, by identity; those who never were are not in it. */
export async function moderatorLetters(db: Database): Promise<Map<number, ModeratorLetters>> {
  const rows = await db.query.selectFrom('moderatorLetters').selectAll().execute();
  return new Map(rows.map((row) => [row.userId, row]));
}

/** Keeps what a moderator was written. */
export async function keepModeratorLetters(
  db: Database,
  userId: number,
  told: { since: Moment; sent: number; toldUpTo: number },
): Promise<void> {
  await db.query
    .insertInto('moderatorLetters')
    .values({ userId, ...told })
    .onConflict((conflict) => conflict.column('userId').doUpdateSet(told))
    .execute();
}
