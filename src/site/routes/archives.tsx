import type { Child } from 'hono/jsx';
import { dayBounds, monthBounds, monthName } from '#language/dates.ts';
import { type ArticleFilter, listArticles } from '#storage/queries/readers/article-lists.ts';
import { publicationSpan } from '#storage/queries/readers/sitemaps.ts';
import type { Crumb } from '../components/breadcrumbs.tsx';
import { MonthLinks } from '../components/month-links.tsx';
import { ListPage } from '../pages/list-page.tsx';
import { pageFor, pageNumber, type Visit } from '../site.ts';
import { showNotFound } from './addresses.tsx';
import { PER_PAGE } from './lists.tsx';

/** Every article, newest first, with the way to each month. */
export async function showArchives(visit: Visit): Promise<Response> {
  const page = pageFor(visit);
  const span = await publicationSpan(visit.db);
  const above = span ? <MonthLinks page={page} span={span} /> : undefined;
  return showPeriod(visit, {
    filter: { by: 'all' },
    title: page.t('archives.title'),
    base: '/archives/',
    crumbs: [],
    above,
  });
}

/** A month's articles. */
export async function showMonth(visit: Visit): Promise<Response> {
  const { year, month } = dateIn(visit);
  const bounds = monthBounds(visit.frame.settings.timeZone, year, month);
  if (!bounds) return showNotFound(visit);
  const page = pageFor(visit);
  const name = monthName(bounds.from, { language: page.language, timeZone: visit.frame.settings.timeZone });
  return showPeriod(visit, {
    filter: { by: 'period', ...bounds },
    title: page.t('archives.ofMonth', { month: name }),
    base: `/archives/${visit.c.req.param('year')}/${visit.c.req.param('month')}/`,
    crumbs: [archivesCrumb(visit)],
  });
}

/** A day's articles. */
export async function showDay(visit: Visit): Promise<Response> {
  const { year, month, day } = dateIn(visit);
  const { timeZone } = visit.frame.settings;
  const bounds = dayBounds(timeZone, year, month, day);
  if (!bounds) return showNotFound(visit);
  const page = pageFor(visit);
  const monthBase = `/archives/${visit.c.req.param('year')}/${visit.c.req.param('month')}/`;
  return showPeriod(visit, {
    filter: { by: 'period', ...bounds },
    title: page.t('archives.ofDay', { day: page.longDate(bounds.from) }),
    base: `${monthBase}${visit.c.req.param('day')}/`,
    crumbs: [
      archivesCrumb(visit),
      { name: monthName(bounds.from, { language: page.language, timeZone }), path: monthBase },
    ],
  });
}

type Period = {
  filter: ArticleFilter;
  title: string;
  base: string;
  crumbs: Crumb[];
  above?: Child;
};

async function showPeriod(visit: Visit, { filter, title, base, crumbs, above }: Period): Promise<Response> {
  const number = pageNumber(visit.c);
  if (number === null) return showNotFound(visit);
  const { cards, total } = await listArticles(visit.db, filter, { limit: PER_PAGE, offset: (number - 1) * PER_PAGE });
  const count = Math.max(1, Math.ceil(total / PER_PAGE));
  if (number > count || (total === 0 && filter.by === 'period')) return showNotFound(visit);
  return visit.c.html(
    <ListPage page={pageFor(visit)} matter={{ title, crumbs, cards, total, position: { number, count, base } }}>
      {above}
    </ListPage>,
  );
}

function archivesCrumb(visit: Visit): Crumb {
  return { name: pageFor(visit).t('archives.title'), path: '/archives/' };
}

function dateIn({ c }: Visit): { year: number; month: number; day: number } {
  const part = (name: string) => Number(c.req.param(name) ?? '1');
  return { year: part('year'), month: part('month'), day: part('day') };
}
