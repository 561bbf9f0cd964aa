import type { Moment } from '#content/article.ts';
import type { WriterStanding } from '#content/comment.ts';
import type { Database } from '../database.ts';

/** Keeps what the newsroom decided of whoever writes under this e-mail, in the form of `canonicalEmail`; null takes it back. */
export async function setWriterStanding(
  db: Database,
  email: string,
  { standing, setBy, setAt }: { standing: WriterStanding | null; setBy: number | null; setAt: Moment },
): Promise<void> {
  await db.query.deleteFrom('commentWriters').where('email', '=', email).execute();
  if (standing === null) return;
  await db.query.insertInto('commentWriters').values({ email, standing, setBy, setAt }).execute();
}
