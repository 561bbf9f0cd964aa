import { type DeskVisit, deskPage, type SignedInVisit } from '../desk.ts';
import { wantsJson } from '../json.ts';
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

/** More was sent than any form holds. */
export function showTooLong(visit: DeskVisit): Response | Promise<Response> {
  const { c } = visit;
  const page = deskPage(visit);
  const text = page.t('refusal.textTooLong');
  if (wantsJson(c)) return c.json({ refusal: 'textTooLong', text }, 413);
  return c.html(<PlainPage page={page} title={page.t('desk.refused')} text={text} />, 413);
}
