import type { Hono } from 'hono';
import { momentOf, startOfDay } from '#content/clock.ts';
import { type Action, may } from '#content/permissions.ts';
import { reportedCount, waitingCount } from '#storage/queries/comments/waiting-comments.ts';
import {
  articlesToRead,
  type DayGroup,
  draftsOfContributors,
  type LateRow,
  lateSince,
  openCorrectionRequests,
  ownInProgress,
  publishedSince,
  readyArticles,
  scheduledBetween,
} from '#storage/queries/day/newsroom-day.ts';
import { failedDeliveries } from '#storage/queries/day/outbox.ts';
import { overdueArticles, picturesSoonWithoutRights, picturesWithoutRights } from '#storage/queries/day/trouble.ts';
import { listUsers } from '#storage/queries/house/users.ts';
import { deskPage, type SignedInVisit } from '../desk.ts';
import type { Gates } from '../gates.tsx';
import { type HomeDay, HomePage, type Trouble } from '../pages/home-page.tsx';
import { timesOf } from '../times.ts';
import { backupTrouble } from './backups.tsx';
import { firstBrokenLinks } from './links.tsx';

/** The first page. */
export function homeRoutes(app: Hono, { signedIn }: Gates): void {
  app.get('/desk/', signedIn(showHome));
}

/** What each of one's roles has to do now. */
async function showHome(visit: SignedInVisit): Promise<Response> {
  const day = await dayOf(visit);
  return visit.c.html(<HomePage page={deskPage(visit)} times={timesOf(visit)} day={day} />);
}

const NOTHING: DayGroup = { rows: [], total: 0 };
/** A minute's work of the scheduler, and another: only then is it trouble. */
const OVERDUE = { minutes: 2 };
const JUST_PUBLISHED = { hours: 24 };
/** Contributors cannot hand in; what they wrote within a week is looked for instead. */
const CONTRIBUTED = { hours: 7 * 24 };
/** So long before the rights of a picture end it is said, so that there is time to ask for them or to find another. */
const WARNED_DAYS = 7;

async function dayOf(visit: SignedInVisit): Promise<HomeDay> {
  const { db, user, actor } = visit;
  const ago = agoBy(visit);
  const can = (action: Action) => may(user.roles, action);
  const group = async (action: Action, read: () => Promise<DayGroup>) => (can(action) ? read() : NOTHING);
  const [mine, toRead, contributed, ready, scheduled, published, late] = await Promise.all([
    can('writeArticle') ? ownInProgress(db, actor) : { rows: [], total: 0 },
    group('makeArticleReady', () => articlesToRead(db)),
    group('makeArticleReady', () => draftsOfContributors(db, ago(CONTRIBUTED))),
    group('scheduleArticle', () => readyArticles(db)),
    group('readAnyArticle', () => scheduledBetween(db, ago(OVERDUE), tomorrow(visit))),
    group('readAnyArticle', () => publishedSince(db, ago(JUST_PUBLISHED))),
    can('scheduleArticle') ? lateSince(db, ago(JUST_PUBLISHED)) : [],
  ]);
  const corrections = can('revisePublished') ? await openCorrectionRequests(db) : [];
  const comments = can('moderateComments')
    ? { waiting: await waitingCount(db), reported: await reportedCount(db) }
    : { waiting: 0, reported: 0 };
  const trouble = await troubleFor(visit);
  const out = withLateFirst(published, late, ago(JUST_PUBLISHED));
  const articles = { mine, toRead, contributed, ready, scheduled, published: out, late };
  return { ...articles, corrections, comments, trouble, house: await houseFor(visit) };
}

/** What came out, with what was late at its head: also what bears an older date because it came back. */
function withLateFirst({ rows, total }: DayGroup, late: LateRow[], since: string): DayGroup {
  const others = rows.filter(({ id }) => !late.some((each) => each.id === id));
  const older = late.filter(({ publishedAt }) => publishedAt !== null && publishedAt < since);
  return { rows: [...late, ...others], total: total + older.length };
}

async function troubleFor(visit: SignedInVisit): Promise<Trouble> {
  const { db, user } = visit;
  const { today } = timesOf(visit);
  const until = Temporal.PlainDate.from(today).add({ days: WARNED_DAYS }).toString();
  const [overdue, pictures, endingPictures] = may(user.roles, 'scheduleArticle')
    ? await Promise.all([
        overdueArticles(db, agoBy(visit)(OVERDUE)),
        picturesWithoutRights(db, today),
        picturesSoonWithoutRights(db, { today, until }),
      ])
    : [[], [], []];
  const deliveries = may(user.roles, 'readJournal') ? (await failedDeliveries(db)).length : 0;
  const backups = await backupTrouble(visit);
  return { overdue, broken: await firstBrokenLinks(visit), pictures, endingPictures, deliveries, backups };
}

/** For those who have the house and no article to write. */
async function houseFor({ db, user }: SignedInVisit): Promise<HomeDay['house']> {
  if (may(user.roles, 'writeArticle')) return null;
  const [people, settings] = [may(user.roles, 'managePeople'), may(user.roles, 'manageSettings')];
  if (!people && !settings) return null;
  const users = people ? await listUsers(db) : [];
  const invitations = users.filter(({ hasPassword, isDisabled }) => !hasPassword && !isDisabled).length;
  return { mayInvite: people, maySet: settings, invitations };
}

function agoBy({ clock }: SignedInVisit): (length: Temporal.DurationLike) => string {
  const now = clock.now();
  return (length) => momentOf(now.subtract(length));
}

/** The moment at which the newspaper's next day begins. */
function tomorrow({ clock, settings }: SignedInVisit): string {
  const today = clock.now().toZonedDateTimeISO(settings.timeZone).toPlainDate();
  return startOfDay(today.add({ days: 1 }), settings.timeZone);
}
