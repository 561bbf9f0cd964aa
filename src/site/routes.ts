import { type Handler, Hono } from 'hono';
import { subscriberOf } from '#web/network-of.ts';
import { type Rate, throttle, tooOften } from '#web/throttle.ts';
import { withoutVoidSlashes } from '#web/void-elements.ts';
import { showAddress, showBroken, showTooOften } from './routes/addresses.tsx';
import { showArchives, showDay, showMonth } from './routes/archives.tsx';
import { showCorrections } from './routes/corrections.tsx';
import { articleComments, newestCommentsFeed, newspaperFeed } from './routes/feeds.ts';
import { showFront } from './routes/front.tsx';
import { showAuthor, showCountry, showSection, showTopic } from './routes/lists.tsx';
import { favicon, icon, manifest, mediaFile, openSearch, robots } from './routes/machine-files.ts';
import { showSearch } from './routes/search.tsx';
import { articlesSitemap, newsSitemap, pagesSitemap, sitemapIndex } from './routes/sitemaps.ts';
import { frameKeeper, type Site, type Visit } from './site.ts';

type Show = (visit: Visit) => Promise<Response> | Response;

/** Every address of the readers' site. Whatever is not named here is looked up among the addresses of articles and pages. */
export function siteRoutes(site: Site): Hono {
  const app = new Hono({ strict: true });
  const frame = frameKeeper(site.db);
  const visited = (show: Show): Handler => {
    return async (c) => {
      const visit = { ...site, c, frame: await frame() };
      return withEditionDate(await tidied(await show(visit)), visit);
    };
  };

  const get = (path: string, show: Show) => app.get(path, visited(show));
  /** A list, and its further pages. */
  const getPaged = (path: string, show: Show) => {
    get(path, show);
    get(`${path}page/:page/`, show);
  };

  get('/', showFront);
  const searches = throttle(SEARCHES, site.clock);
  get('/recherche', (visit) => {
    const wait = searches.take(subscriberOf(visit.c));
    if (wait === null) return showSearch(visit);
    tooOften(visit.c, wait);
    return showTooOften(visit, wait);
  });
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

  get('/feed/', (visit) => newspaperFeed(visit, 'rss'));
  get('/feed/atom/', (visit) => newspaperFeed(visit, 'atom'));
  get('/feed.json', (visit) => newspaperFeed(visit, 'json'));
  get('/comments/feed/', (visit) => newestCommentsFeed(visit, 'rss'));
  get('/comments/feed/atom/', (visit) => newestCommentsFeed(visit, 'atom'));

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
  get('/media/:name', mediaFile);
  get('*', (visit) => showAddress(visit, articleComments));
  app.onError((error, c) => {
    site.reportError(error, c.req.path);
    return visited(showBroken)(c, async () => {});
  });
  return app;
}

/** A whole operator's customers may come from one address: what is stopped is a machine that asks without end. */
const SEARCHES: Rate = { burst: 120, perMinute: 120 };

async function tidied(answer: Response): Promise<Response> {
  if (!answer.headers.get('Content-Type')?.startsWith('text/html')) return answer;
  return new Response(withoutVoidSlashes(await answer.text()), answer);
}

/** A date only tells seconds: a page that was changed this very moment has none yet, lest the next change go unseen. */
const SETTLED_AFTER_MS = 2000;

/** Every page is as new as the edition, since whatever changes in a page, menus included, changes the edition. */
function withEditionDate(answer: Response, { frame, clock }: Visit): Response {
  const changedAt = Date.parse(frame.changedAt);
  const isSettled = clock.now().epochMilliseconds - changedAt > SETTLED_AFTER_MS;
  if (isSettled && answer.status === 200 && !answer.headers.has('Last-Modified')) {
    answer.headers.set('Last-Modified', new Date(changedAt).toUTCString());
  }
  if (!answer.headers.has('Cache-Control')) answer.headers.set('Cache-Control', 'public, max-age=0, must-revalidate');
  return answer;
}
