import { frontPage } from '#storage/queries/readers/front-page.ts';
import { FrontPage } from '../pages/front-page.tsx';
import { pageFor, type Visit } from '../site.ts';
import { redirectOldQuery } from './addresses.tsx';

/** The front page; or, for a WordPress address such as `/?p=12`, the way to what it was. */
export async function showFront(visit: Visit): Promise<Response> {
  const { c, db, frame } = visit;
  if (new URL(c.req.url).search) return redirectOldQuery(visit);
  return c.html(<FrontPage page={pageFor(visit)} front={await frontPage(db, frame.front)} />);
}
