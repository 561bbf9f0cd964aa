import { momentOf } from '#content/clock.ts';
import { afterAsking, type WebSaying } from '#content/outside-link.ts';
import type { Backstage } from '#newsroom/context.ts';
import { type DueLink, noteAnswer, takeDueLink, takeUnaskedLink } from '#storage/records/outside-links.ts';
import type { AskWeb } from '#web/ask-public-web.ts';

/** What other sites are asked with. */
export type LinkOffice = Backstage & {
  /** The newspaper's public address: by it other sites know who asks. */
  origin: string;
  ask: AskWeb;
};

/** For everything that is asked about one address. */
const TIMEOUT_MS = 30_000;
/** Longer than any asking takes: else another process would ask too. */
const LEASE_MINUTES = 10;

/**
 * Asks other sites for two addresses at most, one after the other: one that was never asked, and the one whose time has come
 * first. So neither what is new nor what is old waits for the other. What was under way at the end is asked another time.
 */
export async function askLinks(office: LinkOffice, end: AbortSignal): Promise<void> {
  for (const take of [takeUnaskedLink, takeDueLink]) {
    const now = office.clock.now();
    const lease = { now: momentOf(now), until: momentOf(now.add({ minutes: LEASE_MINUTES })) };
    const link = await take(office.db, lease);
    if (link && !end.aborted) await askOne(office, link, end);
  }
}

async function askOne(office: LinkOffice, { address, ...known }: DueLink, end: AbortSignal): Promise<void> {
  const saying = await sayingOf(office, new URL(address), end);
  if (end.aborted) return;
  const now = office.clock.now();
  const { link, days } = afterAsking(known, saying, momentOf(now));
  await noteAnswer(office.db, { address, ...link, dueAt: momentOf(now.add({ hours: days * 24 })) });
}

async function sayingOf({ ask, origin }: LinkOffice, url: URL, end: AbortSignal): Promise<WebSaying> {
  const question = {
    userAgent: `Griot (link check; +${origin}/)`,
    signal: AbortSignal.any([end, AbortSignal.timeout(TIMEOUT_MS)]),
  };
  const statusFor = async (method: 'HEAD' | 'GET') => {
    const { status, body } = await ask(url, { method, ...question });
    // Only the status is wanted: whatever follows is let go unread.
    body.destroy();
    return status;
  };
  try {
    const status = await statusFor('HEAD');
    // Many sites refuse HEAD, or do not know it: a bad answer counts only when GET gets it too.
    return told(status >= 400 ? await statusFor('GET') : status);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOTFOUND' ? 'noName' : 'unsure';
  }
}

function told(status: number): WebSaying {
  if (status === 404) return '404';
  if (status === 410) return '410';
  return status < 400 ? 'there' : 'unsure';
}
