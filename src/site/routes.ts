import { type Context, type Handler, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { type Clock, startOfDay, wallDay } from '#content/clock.ts';
import { storageTrouble } from '#storage/trouble.ts';
import { subscriberOf } from '#web/network-of.ts';
import { readerCookie } from '#web/reader-cookie.ts';
import { sameOrigin } from '#web/same-origin.ts';
import { type Rate, throttle, tooOften } from '#web/throttle.ts';
import { withoutVoidSlashes } from '#web/void-elements.ts';
import type { Frame } from './page-context.ts';
import {
  showAddress,
  showAway,
  showBroken,
  showNotFound,
  showNothingKnown,
  showTooLong,
  showTooOften,
} from './routes/addresses.tsx';
import { showArchives, showDay, showMonth } from './routes/archives.tsx';
import { showAnswerForm, showComment, showReceipt, submitComment } from './routes/comment-forms.tsx';
import { showReported, showReportForm, submitReport } from './routes/comment-reports.tsx';
import { showComments } from './routes/comments.tsx';
import { showCorrections } from './routes/corrections.tsx';
import { articleComments, newestCommentsFeed, newspaperFeed } from './routes/feeds.ts';
import { showFront } from './routes/front.tsx';
import { showAuthor, showCountry, showSection, showTopic } from './routes/lists.tsx';
import { favicon, icon, manifest, mediaFile, openSearch, robots } from './routes/machine-files.ts';
import {
  showAsked,
  showErased,
  showReaderData,
  showReaderLink,
  submitReaderData,
  submitReaderLink,
} from './routes/reader-data.tsx';
import { showSearch } from './routes/search.tsx';
import { articlesSitemap, newsSitemap, pagesSitemap, sitemapIndex } from './routes/sitemaps.ts';
import { frameKeeper, limitsOf, notedChange, type Site, type Visit } from './site.ts';

/** What a reader may send at once, in bytes: a comment ten times as long as one may be. */
const MOST_BYTES = 100_000;

type Show = (visit: Visit) => Promise<Response> | Response;

/** Every address of the readers' site. Whatever is not named here is looked up among the addresses of articles and pages. */
export function siteRoutes(site: Site): Hono {
  const app = new Hono({ strict: true });
  const frames = frameKeeper(site);
  const limits = limitsOf(site.clock);
  const cookie = readerCookie(site.origin, '/commentaires/');
  const visitIn = (c: Context, frame: Frame): Visit => ({ ...site, c, frame, limits, cookie });
  const visited = (show: Show): Handler => {
    return async (c) => {
      const visit = visitIn(c, await frames.current());
      return withDate(await tidied(await show(visit)), visit);
    };
  };
  const isOurs = (origin: string, url: string) => origin === site.origin || origin === new URL(url).origin;
  app.use(sameOrigin(isOurs));
  app.use(bodyLimit({ maxSize: MOST_BYTES, onError: (c) => visited(showTooLong)(c, async () => {}) as Response }));

  const get = (path: string, show: Show) => app.get(path, visited(show));
  /** A list, and its further pages. */
  const getPaged = (path: string, show: Show) => {
    get(path, show);
    get(`${path}page/:page/`, show);
  };

  get('/', showFront);
  get('/recherche', notTooOften(showSearch, site.clock));
  getPaged('/corrections/', showCorrections);
  getPaged('/archives/', showArchives);
  getPaged('/archives/:year{[0-9]{4}}/:month{[0-9]{2}}/', showMonth);
  getPaged('/archives/:year{[0-9]{4}}/:month{[0-9]{2}}/:day{[0-9]{2}}/', showDay);
  for (const [base, show] of [
    ['/rubrique/:slug/', showSection],
    ['/dossier/:slug/', showTopic],
    ['/pays/:slug/', showCountry],
    ['/auteur/:slug/', showAuthor],
  ] as const) {
    getPaged(base, (visit) => show(visit, 'page'));
    get(`${base}feed/`, (visit) => show(visit, 'rss'));
    get(`${base}feed/atom/`, (visit) => show(visit, 'atom'));
    get(`${base}feed.json`, (visit) => show(visit, 'json'));
  }

  const post = (path: string, show: Show) => app.post(path, visited(show));
  post('/commentaires/', submitComment);
  get('/commentaires/recus/', showReceipt);
  get('/commentaires/:id{[0-9]+}/', showComment);
  get('/commentaires/:id{[0-9]+}/reponse/', showAnswerForm);
  get('/commentaires/:id{[0-9]+}/signalement/', showReportForm);
  post('/commentaires/:id{[0-9]+}/signalement/', submitReport);
  get('/commentaires/:id{[0-9]+}/signalement/recu/', showReported);
  get('/vos-donnees/', showReaderData);
  post('/vos-donnees/', submitReaderData);
  get('/vos-donnees/demande/', showAsked);
  get('/vos-donnees/efface/', showErased);
  get('/vos-donnees/:token{[0-9a-f]{64}}/', showReaderLink);
  post('/vos-donnees/:token{[0-9a-f]{64}}/', submitReaderLink);

  get('/feed/', (visit) => newspaperFeed(visit, 'rss'));
  get('/feed/atom/', (visit) => newspaperFeed(visit, 'atom'));
  get('/feed.json', (visit) => newspaperFeed(visit, 'json'));
  get('/comments/feed/', (visit) => newestCommentsFeed(visit, 'rss'));
  get('/comments/feed/atom/', (visit) => newestCommentsFeed(visit, 'atom'));
  get('/comments/feed.json', (visit) => newestCommentsFeed(visit, 'json'));

  get('/sitemap.xml', sitemapIndex);
  get('/sitemap-pages.xml', pagesSitemap);
  get('/sitemap-news.xml', newsSitemap);
  get('/:file{sitemap-articles-[0-9]+\\.xml}', articlesSitemap);
  get('/robots.txt', robots);
  get('/manifest.webmanifest', manifest);
  get('/opensearch.xml', openSearch);
  get('/favicon.svg', favicon);
  get('/favicon.ico', (visit) => icon(visit, 48));
  get('/icon-:size{[0-9]+\\.png}', (visit) => icon(visit, Number.parseInt(visit.c.req.param('size') ?? '', 10)));
  // A picture needs no frame, and so no database.
  app.get('/media/:name', async (c) => (await mediaFile(c, site)) ?? visited(showNotFound)(c, async () => {}));
  get('*', (visit) => showAddress(visit, { feed: articleComments, comments: showComments }));
  app.onError((error, c) => {
    site.reportError(error, withoutSecret(c.req.path));
    const isOurs = storageTrouble(error) === null;
    const frame = frames.remembered();
    if (!frame) return showNothingKnown(c, isOurs);
    const visit = visitIn(c, frame);
    return isOurs ? showBroken(visit) : showAway(visit);
  });
  return app;
}

/** A whole operator's customers may come from one address: what is stopped is a machine that asks without end. */
const SEARCHES: Rate = { burst: 120, perMinute: 120 };

function notTooOften(show: Show, clock: Clock): Show {
  const asked = throttle(SEARCHES, clock);
  return (visit) => {
    const wait = asked.take(subscriberOf(visit.c));
    if (wait === null) return show(visit);
    tooOften(visit.c, wait);
    return showTooOften(visit, wait);
  };
}

async function tidied(answer: Response): Promise<Response> {
  if (!isPage(answer)) return answer;
  return new Response(withoutVoidSlashes(await answer.text()), answer);
}

/** An address as it may be logged: what a letter leads to opens a door. */
function withoutSecret(path: string): string {
  return path.replace(/[0-9a-f]{64}/g, '…');
}

/** A date only tells seconds: a page that was changed this very moment has none yet, lest the next change go unseen. */
const SETTLED_AFTER_MS = 2000;

/**
 * Every page is as new as the edition, since whatever changes in a page, menus included, changes the edition; or as its
 * comments, which do not; or, since it tells what day it is, as the day.
 */
function withDate(answer: Response, { c, frame, clock }: Visit): Response {
  const apart = notedChange(c);
  const moments = [frame.changedAt, apart ?? '', isPage(answer) ? startOfToday(frame, clock) : ''];
  const changedAt = Date.parse(moments.toSorted().at(-1) ?? '');
  const isSettled = clock.now().epochMilliseconds - changedAt > SETTLED_AFTER_MS;
  const isTold = apart !== 'unknown' && c.req.method === 'GET' && isSettled && answer.status === 200;
  if (isTold && !answer.headers.has('Last-Modified')) {
    answer.headers.set('Last-Modified', new Date(changedAt).toUTCString());
  }
  if (!answer.headers.has('Cache-Control')) answer.headers.set('Cache-Control', 'public, max-age=0, must-revalidate');
  return answer;
}

function isPage(answer: Response): boolean {
  return answer.headers.get('Content-Type')?.startsWith('text/html') ?? false;
}

function startOfToday({ settings: { timeZone } }: Visit['frame'], clock: Visit['clock']): string {
  return startOfDay(Temporal.PlainDate.from(wallDay(clock.now(), timeZone)), timeZone);
}
