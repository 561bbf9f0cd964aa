import { momentOf } from '#content/clock.ts';
import { LINK_HOURS, type OneTimeLinkKind } from '#content/one-time-link.ts';
import { replaceOneTimeLink } from '#storage/records/sessions.ts';
import type { Backstage } from '../context.ts';
import { hashToken, newToken } from './secrets.ts';

/** A link that was just made: its secret is known only now. */
export type FreshLink = { token: string; expiresAt: string };

/** Makes a link for someone, in place of the one of its kind before; null for the first administrator, who is nobody yet. */
export async function makeLink(
  { db, clock }: Backstage,
  { kind, userId }: { kind: OneTimeLinkKind; userId: number | null },
): Promise<FreshLink> {
  const token = newToken();
  const expiresAt = momentOf(clock.now().add({ hours: LINK_HOURS[kind] }));
  await replaceOneTimeLink(db, { tokenHash: hashToken(token), kind, userId, expiresAt });
  return { token, expiresAt };
}

/** The address that a link has at a newspaper's public address. */
export function linkAddress(origin: string, token: string): string {
  return `${origin}/desk/link/${token}/`;
}
