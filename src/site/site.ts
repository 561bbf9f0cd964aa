import type { Context } from 'hono';
import type { Moment } from '#content/article.ts';
import type { Clock } from '#content/clock.ts';
import type { Settings } from '#content/settings.ts';
import { languages } from '#language/messages.ts';
import type { Secret } from '#newsroom/keys.ts';
import type { Database } from '#storage/database.ts';
import { currentEdition, type Edition } from '#storage/queries/edition.ts';
import { frontNews } from '#storage/queries/house/front-state.ts';
import { listPages } from '#storage/queries/house/pages.ts';
import { listSections, sectionsInUse } from '#storage/queries/house/sections.ts';
import { readSettings } from '#storage/queries/house/settings.ts';
import { picturesById } from '#storage/queries/pictures/pictures.ts';
import type { ReaderCookie } from '#web/reader-cookie.ts';
import { allowStyles } from '#web/security-headers.ts';
import { type Throttle, throttle } from '#web/throttle.ts';
import { type Frame, type PageContext, pageContext } from './page-context.ts';
import { siteStyles } from './styles/style-sheets.ts';

/** What the readers' site is made from. */
export type Site = {
  db: Database;
  clock: Clock;
  /** What this installation signs forms and receipts with. */
  secret: Secret;
  /** Public address of the newspaper, without a final slash. */
  origin: string;
  /** Reads a file of the media library by the last part of its address; null when there is none. */
  readMedia: (name: string) => Promise<Uint8Array<ArrayBuffer> | null>;
  /** Told of what went wrong while a page was made; the reader gets a page that says so. */
  reportError: (error: unknown, path: string) => void;
  /** Told of the settings whenever they may have changed. */
  onFrame?: (settings: Settings) => void;
  /** Told that something was withdrawn or corrected since: older pages must not be shown to anybody any more. */
  onTakenBack?: () => void;
};

/** How often one subscriber may send what costs: comments, reports, requests for what is kept of them. */
export type Limits = Record<'comments' | 'reports' | 'requests', Throttle>;

/** One request of a reader, with the frame of the edition that it is answered from. */
export type Visit = Site & { c: Context; frame: Frame; limits: Limits; cookie: ReaderCookie };

/** Many readers of one town may share an address, as phones of one network do: this stops machines, and no conversation. */
export function limitsOf(clock: Clock): Limits {
  return {
    comments: throttle({ burst: 20, perMinute: 6 }, clock),
    reports: throttle({ burst: 20, perMinute: 6 }, clock),
    requests: throttle({ burst: 10, perMinute: 2 }, clock),
  };
}

/** The frame of the pages, as it is now or as it last was. */
export type FrameKeeper = {
  current: () => Promise<Frame>;
  /** For when the database is away; null when it has been ever since the program started. */
  remembered: () => Frame | null;
};

/** Keeps the frame of the present edition, so that a page asks the database only for its own matter. */
export function frameKeeper(site: Pick<Site, 'db' | 'onFrame' | 'onTakenBack'>): FrameKeeper {
  const { db, onFrame = () => {}, onTakenBack = () => {} } = site;
  let kept: Frame | null = null;
  let takenBack: number | null = null;
  return {
    async current() {
      const edition = await currentEdition(db);
      if (takenBack !== null && takenBack !== edition.takenBack) onTakenBack();
      takenBack = edition.takenBack;
      if (kept?.edition === edition.number) return kept;
      const read = await readFrame(db, edition);
      onFrame(read.settings);
      kept = read;
      return read;
    },
    remembered: () => kept,
  };
}

/** The page context of a visit, in the language of what it shows. */
export function pageFor(visit: Visit, language?: string): PageContext {
  const { frame, clock, origin, c } = visit;
  const wanted = language ?? frame.settings.language;
  const spoken = languages().includes(wanted) ? wanted : frame.settings.language;
  allowStyles(c, frame.styles.hashes);
  return pageContext(frame, { language: spoken, now: clock.now(), origin, path: new URL(c.req.url).pathname });
}

async function readFrame(db: Database, edition: Edition): Promise<Frame> {
  const [settings, sections, inUse, pages, front] = await Promise.all([
    readSettings(db),
    listSections(db),
    sectionsInUse(db),
    listPages(db),
    frontNews(db),
  ]);
  const { logoMediaId, colours } = settings;
  const logos = await picturesById(db, logoMediaId === null ? [] : [logoMediaId]);
  return {
    edition: edition.number,
    changedAt: edition.changedAt,
    settings,
    sections: sections.filter(({ id }) => inUse.has(id)),
    allSections: sections,
    footerPages: pages.filter(({ isInFooter }) => isInFooter),
    logo: [...logos.values()].find(({ renditions }) => renditions.length > 0) ?? null,
    styles: siteStyles(colours),
    front,
  };
}

/**
 * Notes when something on this page last changed that no edition tells of: its comments. `unknown` when nobody can say; null when
 * it never did.
 */
export function noteChange(c: Context, moment: Moment | 'unknown' | null): void {
  c.set(CHANGE, moment);
}

/** What was noted of this page. */
export function notedChange(c: Context): Moment | 'unknown' | null {
  return (c.get(CHANGE) as Moment | 'unknown' | null | undefined) ?? null;
}

const CHANGE = 'changedApart';

/**
 * A page for one reader alone: nobody keeps a copy, and no other site is told its address. (With `no-referrer` a browser would not say
 * either where a form comes from, and it would be refused.)
 */
export function keptByNobody(c: Context): void {
  c.header('Cache-Control', 'no-store');
  c.header('Referrer-Policy', 'same-origin');
}

/** The page number in an address, from 1; null for what is no such number. */
export function pageNumber(c: Context): number | null {
  const given = c.req.param('page') ?? c.req.query('page') ?? '1';
  return /^[1-9][0-9]{0,5}$/.test(given) ? Number(given) : null;
}
