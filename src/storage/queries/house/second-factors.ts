import type { Moment } from '#content/article.ts';
import type { ChallengePurpose } from '#content/second-factor.ts';
import type { Database } from '../../database.ts';

/** The application that gives someone codes: its sealed key, when it was added and last used; null when there is none. */
export async function codeKeyOf(db: Database, userId: number) {
  const row = await db.query.selectFrom('codeKeys').selectAll().where('userId', '=', userId).executeTakeFirst();
  return row ?? null;
}

/** A passkey, with what the newspaper needs to recognise it. */
export type Passkey = {
  id: number;
  userId: number;
  name: string;
  credentialId: string;
  publicKey: string;
  counter: number;
  transports: string[];
  createdAt: Moment;
  lastUsedAt: Moment | null;
};

/** Someone's passkeys, the oldest first. */
export async function passkeysOf(db: Database, userId: number): Promise<Passkey[]> {
  const rows = await db.query.selectFrom('passkeys').selectAll().where('userId', '=', userId).orderBy('id').execute();
  return rows.map(passkeyOf);
}

/** The passkey that a browser calls so, whoever's it is; null when nobody has it. */
export async function passkeyByCredential(db: Database, credentialId: string): Promise<Passkey | null> {
  const row = await db.query
    .selectFrom('passkeys')
    .selectAll()
    .where('credentialId', '=', credentialId)
    .executeTakeFirst();
  return row ? passkeyOf(row) : null;
}

/** How many recovery codes someone has left. */
export async function countRecoveryCodes(db: Database, userId: number): Promise<number> {
  const { count } = await db.query
    .selectFrom('recoveryCodes')
    .select((each) => each.fn.countAll().as('count'))
    .where('userId', '=', userId)
    .where('usedAt', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Who is asked this question, unless it was answered or is too old; null when it is none. Looking does not answer it. */
export async function challenge(
  db: Database,
  { tokenHash, purpose, now }: { tokenHash: string; purpose: ChallengePurpose; now: Moment },
): Promise<{ userId: number | null } | null> {
  const row = await db.query
    .selectFrom('challenges')
    .select('userId')
    .where('tokenHash', '=', tokenHash)
    .where('purpose', '=', purpose)
    .where('expiresAt', '>', now)
    .executeTakeFirst();
  return row ?? null;
}

function passkeyOf({ counter, transports, ...passkey }: Row): Passkey {
  return { ...passkey, counter: Number(counter), transports: transports.split(' ').filter(Boolean) };
}

type Row = Omit<Passkey, 'counter' | 'transports'> & { counter: string; transports: string };
