import { type Handler, Hono } from 'hono';
import { withoutVoidSlashes } from '#web/void-elements.ts';
import { showAddress, showBroken } from './routes/addresses.tsx';
import { showArchives, showDay, showMonth } from './routes/archives.tsx';
import { showCorrections } from './routes/corrections.tsx';
import { articleComments, newestCommentsFeed, newspaperFeed } from './routes/feeds.ts';
import { showFront } from './routes/front.tsx';
import { showAuthor, showCountry, showSection, showTopic } from './routes/lists.tsx';
import { favicon, icon, manifest, mediaFile, openSearch, robots } from './routes/machine-files.ts';
import { showSearch } from './routes/search.tsx';
import { articlesSitemap, newsSitemap, pagesSitemap, sitemapIndex } from './routes/sitemaps.ts';
import { frameKeeper, type Site, type Visit } from './site.ts';

/** Every address of the readers' site. Whatever is not named here is looked up among the addresses of articles and pages. */
export function siteRoutes(site: Site): Hono {
  const app = new Hono({ strict: true });
  const frame = frameKeeper(site.db);
  const visited = (show: (visit: Visit) => Promise<Response> | Response): Handler => {
    return async (c) => {
      const visit = { ...site, c, frame: await frame() };
      return withEditionDate(await tidied(await show(visit)), visit);
    };
  };

  app.get('/', visited(showFront));
  app.get('/recherche', visited(showSearch));
  app.get('/corrections/', visited(showCorrections));
  app.get('/corrections/page/:page/', visited(showCorrections));

  for (const [base, show] of [
    ['/rubrique/:slug/', showSection],
    ['/dossier/:slug/', showTopic],
    ['/pays/:slug/', showCountry],
    ['/auteur/:slug/', showAuthor],
  ] as const) {
    app.get(
      base,
      visited((visit) => show(visit, 'page')),
    );
    app.get(
      `${base}page/:page/`,
      visited((visit) => show(visit, 'page')),
    );
    app.get(
      `${base}feed/`,
      visited((visit) => show(visit, 'rss')),
    );
    app.get(
      `${base}feed/atom/`,
      visited((visit) => show(visit, 'atom')),
    );
    app.get(
      `${base}feed.json`,
      visited((visit) => show(visit, 'json')),
    );
  }

  app.get('/archives/', visited(showArchives));
  app.get('/archives/page/:page/', visited(showArchives));
  app.get('/archives/:year{[0-9]{4}}/:month{[0-9]{2}}/', visited(showMonth));
  app.get('/archives/:year{[0-9]{4}}/:month{[0-9]{2}}/page/:page/', visited(showMonth));
  app.get('/archives/:year{[0-9]{4}}/:month{[0-9]{2}}/:day{[0-9]{2}}/', visited(showDay));
  app.get('/archives/:year{[0-9]{4}}/:month{[0-9]{2}}/:day{[0-9]{2}}/page/:page/', visited(showDay));

  app.get(
    '/feed/',
    visited((visit) => newspaperFeed(visit, 'rss')),
  );
  app.get(
    '/feed/atom/',
    visited((visit) => newspaperFeed(visit, 'atom')),
  );
  app.get(
    '/feed.json',
    visited((visit) => newspaperFeed(visit, 'json')),
  );
  app.get(
    '/comments/feed/',
    visited((visit) => newestCommentsFeed(visit, 'rss')),
  );
  app.get(
    '/comments/feed/atom/',
    visited((visit) => newestCommentsFeed(visit, 'atom')),
  );

  app.get('/sitemap.xml', visited(sitemapIndex));
  app.get('/sitemap-pages.xml', visited(pagesSitemap));
  app.get('/sitemap-news.xml', visited(newsSitemap));
  app.get('/:file{sitemap-articles-[0-9]+\\.xml}', visited(articlesSitemap));
  app.get('/robots.txt', visited(robots));
  app.get('/manifest.webmanifest', visited(manifest));
  app.get('/opensearch.xml', visited(openSearch));
  app.get('/favicon.svg', visited(favicon));
  app.get(
    '/favicon.ico',
    visited((visit) => icon(visit, 48)),
  );
  app.get(
    '/icon-:size{[0-9]+\\.png}',
    visited((visit) => icon(visit, Number.parseInt(visit.c.req.param('size') ?? '', 10))),
  );
  app.get('/media/:name', visited(mediaFile));

  app.get(
    '*',
    visited((visit) => showAddress(visit, articleComments)),
  );
  app.onError((error, c) => {
    site.reportError(error, c.req.path);
    return visited(showBroken)(c, async () => {});
  });
  return app;
}

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
