import type { Hono } from 'hono';
import { decideByLink, type OpenedLink, openModerationLink } from '#newsroom/comments/decide-by-link.ts';
import { Refusal } from '#newsroom/errors.ts';
import { type DeskVisit, deskPage } from '../desk.ts';
import type { Gates } from '../gates.tsx';
import { ModerationLinkPage, OverLinkPage } from '../pages/moderation-link-page.tsx';

/** The links in the letters to moderators: they work for who is not signed in, and to look at one does nothing. */
export function moderationLinkRoutes(app: Hono, { anybody }: Gates): void {
  app.get('/desk/moderation/:token/', anybody(showLink));
  app.post('/desk/moderation/:token/', anybody(submitLink));
}

/** The comment, and the one button; programs that look through mail open every link (decision 20). */
function showLink(visit: DeskVisit): Promise<Response> {
  return answer(visit, openModerationLink);
}

/** Does what the link says. */
function submitLink(visit: DeskVisit): Promise<Response> {
  return answer(visit, decideByLink);
}

async function answer(visit: DeskVisit, work: typeof openModerationLink): Promise<Response> {
  const { c } = visit;
  try {
    const link = await work(visit, c.req.param('token') ?? '');
    return c.html(<ModerationLinkPage page={pageFor(visit, link)} link={link} />);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return c.html(<OverLinkPage page={{ ...deskPage(visit), user: null }} />, 410);
  }
}

/** In the language of whose link it is, and without the desk's menus: nobody need be signed in. */
function pageFor(visit: DeskVisit, { user }: OpenedLink) {
  return { ...deskPage({ ...visit, user }), user: null };
}
