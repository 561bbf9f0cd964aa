import type { Clock } from '#content/clock.ts';
import type { FrontArrangement } from '#content/front.ts';
import type { Database } from '#storage/database.ts';
import { frontPage } from '#storage/queries/readers/front-page.ts';
import { pageContext } from './page-context.ts';
import { FrontPage } from './pages/front-page.tsx';
import { frameKeeper } from './site.ts';

/** Draws the front page that readers would see with this arrangement: a whole HTML page, and the hashes of its styles. */
export type FrontPreview = (arrangement: FrontArrangement) => Promise<{ html: string; styleHashes: readonly string[] }>;

/** The readers' front page for the desk, which shows it in a frame: its links open beside it, never inside. */
export function frontPreview(site: { db: Database; clock: Clock; origin: string }): FrontPreview {
  const frames = frameKeeper(site);
  return async (arrangement) => {
    const { db, clock, origin } = site;
    const present = await frames.current();
    const { language } = present.settings;
    const page = pageContext(present, { language, now: clock.now(), origin, path: '/' });
    const front = await frontPage(db, { ...present.front, arrangement });
    const html = String(<FrontPage page={page} front={front} />);
    const beside = html.replace('<head>', '<head><base target="_blank">');
    return { html: beside, styleHashes: present.styles.hashes };
  };
}
