import type { Context } from 'hono';
import { messagesIn } from '#language/messages.ts';
import type { RefusalCode } from '#newsroom/errors.ts';
import { type Masthead, plainPage } from '#web/plain-page.ts';
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

/** Seconds after which whoever found the database away may try again. */
const TRY_AGAIN = '30';

/** The database or the disk let us down before it was even known who asks: told without either. */
export function showTrouble(c: Context, { code, masthead }: { code: RefusalCode; masthead: Masthead }): Response {
  const t = messagesIn(masthead.language);
  const text = t(`refusal.${code}`);
  const headers = { 'Cache-Control': 'no-store', 'Retry-After': TRY_AGAIN };
  if (wantsJson(c)) return c.json({ refusal: code, text }, 503, headers);
  const page = plainPage({ language: masthead.language, newspaper: masthead.name, title: t('trouble.title'), text });
  return c.body(page, 503, { ...headers, 'Content-Type': 'text/html; charset=utf-8' });
}

/** More was sent than any form holds. */
export function showTooLong(visit: DeskVisit): Response | Promise<Response> {
  const { c } = visit;
  const page = deskPage(visit);
  const text = page.t('refusal.textTooLong');
  if (wantsJson(c)) return c.json({ refusal: 'textTooLong', text }, 413);
  return c.html(<PlainPage page={page} title={page.t('desk.refused')} text={text} />, 413);
}
