import type { Hono } from 'hono';
import { JOURNAL_ACTIONS } from '#content/journal.ts';
import { journalEntries } from '#storage/queries/journal.ts';
import { deskPage, type SignedInVisit } from '../desk.ts';
import type { Gates } from '../gates.tsx';
import { JournalPage } from '../pages/journal-page.tsx';

/** The logbook. */
export function journalRoutes(app: Hono, { signedIn }: Gates): void {
  app.get('/desk/journal/', signedIn(showJournal, 'readJournal'));
}

const PER_PAGE = 50;

/** The logbook, a page at a time, of everything or of one kind. */
async function showJournal(visit: SignedInVisit): Promise<Response> {
  const { c, db } = visit;
  const action = JOURNAL_ACTIONS.find((each) => each === c.req.query('action')) ?? null;
  const before = c.req.query('before') ?? '';
  const beforeId = /^[1-9]\d{0,15}$/.test(before) ? Number(before) : null;
  const entries = await journalEntries(db, { limit: PER_PAGE + 1, beforeId, action });
  const shown = entries.slice(0, PER_PAGE);
  const query = new URLSearchParams({ ...(action ? { action } : {}), before: String(shown.at(-1)?.id ?? '') });
  const older = entries.length > PER_PAGE ? `/desk/journal/?${query}` : null;
  return c.html(<JournalPage page={deskPage(visit)} entries={shown} action={action} older={older} />);
}
