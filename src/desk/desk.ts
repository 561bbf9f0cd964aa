import type { Context } from 'hono';
import type { BackupsKept, KeptBackup } from '#content/backup.ts';
import type { Clock } from '#content/clock.ts';
import type { FrontArrangement } from '#content/front.ts';
import type { ReportParts } from '#content/import-job.ts';
import type { Settings } from '#content/settings.ts';
import type { User } from '#content/user.ts';
import { dateTime, longDateTime, relativeTime } from '#language/dates.ts';
import { messagesIn, type Translate } from '#language/messages.ts';
import type { MediaStore } from '#media/store.ts';
import type { Person } from '#newsroom/actor.ts';
import type { RefusalCode } from '#newsroom/errors.ts';
import type { Secret } from '#newsroom/keys.ts';
import type { Database } from '#storage/database.ts';
import type { DraftOnView } from '#storage/queries/articles/draft-article.ts';
import type { Session } from '#storage/queries/house/users.ts';
import type { Masthead } from '#web/plain-page.ts';
import type { SessionCookie } from '#web/session-cookie.ts';
import type { DeskScripts } from './assets.ts';
import { formTokenOf } from './form-token.ts';

/** What the desk is made from. */
export type Desk = {
  db: Database;
  clock: Clock;
  /** Public address of the newspaper, without a final slash. */
  origin: string;
  cookie: SessionCookie;
  /** Holds the second question at the door until it is answered. */
  stepCookie: SessionCookie;
  /** What this installation alone knows. */
  secret: Secret;
  scripts: DeskScripts;
  store: MediaStore;
  /** Folder of what is being sent up and not finished yet. */
  uploadsFolder: string;
  /** Whether letters leave by a mail server; else they are put in a folder, and the desk shows the links in them. */
  hasMailServer: boolean;
  readers: ReadersEyes;
  importer: Importer;
  backups: BackupShelf;
  /** Draws the front page that readers would see with this arrangement: a whole HTML page, and the hashes of its styles. */
  drawFront: (arrangement: FrontArrangement) => Promise<{ html: string; styleHashes: readonly string[] }>;
  /** The newspaper's name and language as they last were, for when the database cannot be asked. */
  masthead: () => Masthead;
  /** Told of what went wrong; whoever asked gets a page that says so. */
  reportError: (error: unknown, path: string) => void;
};

/** What readers would see of a text: the site's own page of it, which the desk is lent without knowing the site. */
export type ReadersEyes = {
  /** The whole page as HTML, and the hashes of its styles; with a notice at its top for outsiders. */
  show: (
    view: DraftOnView,
    outsiders?: { notice: string },
  ) => Promise<{ html: string; styleHashes: readonly string[] }>;
  /** What messengers and social networks show of a link to it. */
  card: (view: DraftOnView) => Promise<ShareCard>;
  /** Bytes of the page, compressed as it is served, and of its pictures on a phone. */
  weigh: (view: DraftOnView) => Promise<{ pageBytes: number; pictureBytes: number }>;
};

/** A link to an article as WhatsApp, Facebook and the others show it. */
export type ShareCard = {
  siteName: string;
  title: string;
  description: string;
  image: { path: string; width: number; height: number } | null;
};

/** What the desk is lent to bring a newspaper in, without knowing how it is done. */
export type Importer = {
  /** Whether this is the sample newspaper, into which nothing is imported. */
  isSample: () => Promise<boolean>;
  /** Whether a file, of which only the beginning need be there, may be an export of another system. */
  looksLikeExport: (path: string) => Promise<boolean>;
  /** A report (JSON) in words, part by part and as one text. */
  reportParts: (report: string, language: string) => ReportParts;
  reportText: (report: string, language: string) => string;
};

/** The backups of this newspaper, as the desk is shown them without knowing how they are made. */
export type BackupShelf = {
  folder: string;
  /** Whether they are made by themselves, and at which hour of the newspaper's clock. */
  isNightly: boolean;
  hour: number;
  kept: BackupsKept;
  /** The newest first; none when the folder is not there. */
  list: () => Promise<KeptBackup[]>;
  /** Whether they would be lost with the newspaper's own disk. */
  isOnSameDisk: () => Promise<boolean>;
};

/** One request at the desk, by someone or by nobody yet. */
export type DeskVisit = Desk & {
  c: Context;
  settings: Settings;
  user: User | null;
  session: Session | null;
  /** Why what it asks for was refused, when it is answered with the same form. */
  refusal: RefusalCode | null;
};

/** One request by someone who is signed in. */
export type SignedInVisit = DeskVisit & { user: User; session: Session; actor: Person };

/** What every page of the desk is given. */
export type DeskPage = {
  t: Translate;
  language: string;
  newspaper: string;
  path: string;
  scripts: DeskScripts;
  user: User | null;
  /** Of who is signed in, for the forms that ask for the password again; '' for nobody. */
  email: string;
  /** What every form of the page carries along; '' when nobody is signed in. */
  formToken: string;
  /** What was just done, by the word in the address of the page (`?done=`); null for nothing. */
  done: string | null;
  /** Why the form that was sent was refused, in words. */
  refusal: string | null;
  /** Of the newspaper's clock, an IANA name. */
  timeZone: string;
  /** "2 octobre 2020 à 17 h 40". */
  dateTime: (moment: string) => string;
  /** "il y a 3 heures", else "2 octobre 2020 à 17 h 40". */
  when: (moment: string) => string;
  /** "vendredi 2 octobre 2020 à 17 h 40". */
  longDateTime: (moment: string) => string;
};

/** The page of a visit, in the language of who is there, else the newspaper's. */
export function deskPage({ c, user, session, settings, clock, scripts, secret, refusal }: DeskVisit): DeskPage {
  const language = user?.language ?? settings.language;
  const place = { language, timeZone: settings.timeZone };
  const t = messagesIn(language);
  return {
    t,
    language,
    newspaper: settings.name,
    path: new URL(c.req.url).pathname,
    scripts,
    user,
    email: user?.email ?? '',
    formToken: session ? formTokenOf(secret, session) : '',
    // A form that is only looked at again was sent to the same address: nothing was done then.
    done: c.req.method === 'GET' ? (c.req.query('done') ?? null) : null,
    refusal: refusal && t(`refusal.${refusal}`),
    timeZone: settings.timeZone,
    dateTime: (moment) => dateTime(moment, place),
    longDateTime: (moment) => longDateTime(moment, place),
    when: (moment) => relativeTime(moment, clock.now(), place) ?? dateTime(moment, place),
  };
}

/** Browser and system in a few words, from what the browser says of itself. */
export function deviceOf(c: Context): string {
  const agent = c.req.header('user-agent') ?? '';
  const find = (names: [RegExp, string][]) => names.find(([pattern]) => pattern.test(agent))?.[1];
  const browser = find([
    [/Edg\//, 'Edge'],
    [/OPR\/|Opera/, 'Opera'],
    [/Firefox\//, 'Firefox'],
    [/Chrome\//, 'Chrome'],
    [/Safari\//, 'Safari'],
  ]);
  const system = find([
    [/Android/, 'Android'],
    [/iPhone|iPad/, 'iOS'],
    [/Windows/, 'Windows'],
    [/Mac OS X/, 'macOS'],
    [/Linux/, 'Linux'],
  ]);
  return [browser, system].filter(Boolean).join(' · ') || '?';
}
