import type { Hono } from 'hono';
import { identityOf } from '#content/identity.ts';
import { JOURNAL_ACTIONS } from '#content/journal.ts';
import { dayBounds, type Period } from '#language/dates.ts';
import { type JournalFilter, journalEntries } from '#storage/queries/day/journal.ts';
import { listUsers } from '#storage/queries/house/users.ts';
import { deskPage, type SignedInVisit } from '../desk.ts';
import type { Gates } from '../gates.tsx';
import { type JournalForm, JournalPage } from '../pages/journal-page.tsx';

/** The logbook. */
export function journalRoutes(app: Hono, { signedIn }: Gates): void {
  app.get('/desk/journal/', signedIn(showJournal, 'readJournal'));
}

const PER_PAGE = 50;

/** The logbook, a page at a time, of everything or of what one looks for. */
async function showJournal(visit: SignedInVisit): Promise<Response> {
  const { c, db, settings } = visit;
  const asked = (name: string) => c.req.query(name) ?? '';
  const form = cleanForm({
    who: asked('who'),
    action: asked('action'),
    article: asked('article'),
    from: asked('from'),
    to: asked('to'),
  });
  const filter = filterOf(form, settings.timeZone);
  const found = await journalEntries(db, { ...filter, limit: PER_PAGE + 1, beforeId: identityOf(asked('before')) });
  const entries = found.slice(0, PER_PAGE);
  const older = found.length > PER_PAGE ? olderAddress(form, entries.at(-1)?.id ?? 0) : null;
  const users = await listUsers(db);
  return c.html(<JournalPage page={deskPage(visit)} entries={entries} users={users} form={form} older={older} />);
}

/** Whatever makes no sense is left out, as if it had not been asked. */
function cleanForm({ who, action, article, from, to }: JournalForm): JournalForm {
  return {
    who: who === '0' || identityOf(who) !== null ? who : '',
    action: JOURNAL_ACTIONS.some((each) => each === action) ? action : '',
    article: identityOf(article) === null ? '' : article,
    from: dayIn(from, 'UTC') ? from : '',
    to: dayIn(to, 'UTC') ? to : '',
  };
}

function filterOf({ who, action, article, from, to }: JournalForm, timeZone: string): JournalFilter {
  return {
    actorId: who === '' ? null : Number(who),
    action: JOURNAL_ACTIONS.find((each) => each === action) ?? null,
    articleId: identityOf(article),
    from: dayIn(from, timeZone)?.from ?? null,
    to: dayIn(to, timeZone)?.to ?? null,
  };
}

/** The day of a date field by the newspaper's clock; null when it is none. */
function dayIn(text: string, timeZone: string): Period | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return year ? dayBounds(timeZone, Number(year), Number(month), Number(day)) : null;
}

function olderAddress(form: JournalForm, before: number): string {
  const kept = Object.entries(form).filter(([, value]) => value !== '');
  return `/desk/journal/?${new URLSearchParams([...kept, ['before', String(before)]])}`;
}
