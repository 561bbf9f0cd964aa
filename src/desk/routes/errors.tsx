import { type DeskVisit, deskPage, type SignedInVisit } from '../desk.ts';
import { PlainPage } from '../pages/session-pages.tsx';

/** No page of the desk has this address. */
export function showNothing(visit: SignedInVisit): Response | Promise<Response> {
  const page = deskPage(visit);
  return visit.c.html(
    <PlainPage page={page} title={page.t('desk.nothing')} text={page.t('desk.nothing.intro')} />,
    404,
  );
}

/** Our fault; what was saved is saved. */
export function showBroken(visit: DeskVisit): Response | Promise<Response> {
  const page = deskPage(visit);
  return visit.c.html(<PlainPage page={page} title={page.t('broken.title')} text={page.t('broken.explained')} />, 500);
}
