import type { Moment } from '#content/article.ts';
import type { Database } from '../database.ts';

/** The salt with which network addresses are hashed on this day, `2026-11-24`; `fresh` becomes it when there is none yet. */
export async function saltOf(db: Database, day: string, fresh: () => string): Promise<string> {
  const kept = await selectSalt(db, day);
  if (kept) return kept.salt;
  await db.query
    .insertInto('addressSalts')
    .values({ day, salt: fresh() })
    .onConflict((conflict) => conflict.column('day').doNothing())
    .execute();
  return (await selectSalt(db, day))?.salt ?? '';
}

/**
 * Forgets everything that was made of network addresses before this day, and the salts; who reported what before this
 * moment, and requests whose links have expired.
 */
export async function forgetAddresses(
  db: Database,
  { before, now }: { before: { day: string; at: Moment }; now: Moment },
): Promise<void> {
  await db.query.deleteFrom('addressSalts').where('day', '<', before.day).execute();
  await db.query
    .updateTable('commentContacts')
    .set({ addressHash: null, networkHash: null, hashedOn: null })
    .where('hashedOn', '<', before.day)
    .execute();
  await db.query.deleteFrom('commentReports').where('at', '<', before.at).execute();
  await db.query.deleteFrom('readerRequests').where('expiresAt', '<', now).execute();
}

function selectSalt(db: Database, day: string) {
  return db.query.selectFrom('addressSalts').select('salt').where('day', '=', day).executeTakeFirst();
}
