import { momentOf } from '#content/clock.ts';
import { DATA_REQUEST_KINDS } from '#content/reader-data.ts';
import { ADDRESS_DAYS } from '#newsroom/comments/forget-addresses.ts';
import { Refusal } from '#newsroom/errors.ts';
import { hashToken } from '#newsroom/people/secrets.ts';
import { askForData, DATA_LINK_HOURS } from '#newsroom/readers/ask-for-data.ts';
import { copyOfData, type ReaderData } from '#newsroom/readers/copy-of-data.ts';
import { eraseReader } from '#newsroom/readers/erase-reader.ts';
import { commentsUnder, readerRequest } from '#storage/queries/comments/reader-data.ts';
import { subscriberOf } from '#web/network-of.ts';
import { sentForm, textIn } from '#web/sent-form.ts';
import { tooOften } from '#web/throttle.ts';
import { NoticePage } from '../pages/notice-page.tsx';
import { type DataForm, ReaderCopyPage, ReaderDataPage, ReaderLinkPage } from '../pages/reader-data-pages.tsx';
import { keptByNobody, pageFor, type Visit } from '../site.ts';

/** What is kept of readers, and the form to see or erase it. */
export function showReaderData(visit: Visit): Response | Promise<Response> {
  return dataPage(visit, { email: '', kind: 'copy', problem: null });
}

/** Has the letter written; whoever asks learns nothing of whether there is anything under the address. */
export async function submitReaderData(visit: Visit): Promise<Response> {
  const { c, origin } = visit;
  const form = await sentForm(c);
  const email = textIn(form, 'email');
  const kind = DATA_REQUEST_KINDS.find((each) => each === textIn(form, 'kind')) ?? 'copy';
  const wait = visit.limits.requests.take(subscriberOf(c));
  if (wait !== null) {
    tooOften(c, wait);
    return notice(visit, 'data.tooOften');
  }
  try {
    await askForData(visit, { email, kind, network: subscriberOf(c), origin });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    c.status(422);
    return dataPage(visit, { email, kind, problem: pageFor(visit).t('data.ask.emailInvalid') });
  }
  return c.redirect('/vos-donnees/demande/', 303);
}

/** Where to look for the letter. */
export function showAsked(visit: Visit): Response | Promise<Response> {
  return notice(visit, 'data.asked');
}

/** Nothing is left. */
export function showErased(visit: Visit): Response | Promise<Response> {
  return notice(visit, 'data.erased');
}

/** What a link in a letter opens; it does nothing yet. */
export async function showReaderLink(visit: Visit): Promise<Response> {
  const { c, db, clock } = visit;
  const request = await readerRequest(db, hashToken(tokenIn(visit)), momentOf(clock.now()));
  if (!request) return expired(visit);
  const { kind, email } = request;
  const { length: count } = await commentsUnder(db, email);
  keptByNobody(c);
  return c.html(<ReaderLinkPage page={pageFor(visit)} kind={kind} email={email} count={count} />);
}

/** Does what the link is for: shows everything, or erases it. */
export async function submitReaderLink(visit: Visit): Promise<Response> {
  const { c, db, clock, cookie } = visit;
  const token = tokenIn(visit);
  const form = await sentForm(c);
  try {
    const request = await readerRequest(db, hashToken(token), momentOf(clock.now()));
    if (request?.kind === 'erasure') {
      await eraseReader(visit, token);
      cookie.clear(c);
      return c.redirect('/vos-donnees/efface/', 303);
    }
    return showCopy(visit, await copyOfData(visit, token), textIn(form, 'format') === 'json');
  } catch (error) {
    if (error instanceof Refusal) return expired(visit);
    throw error;
  }
}

async function showCopy(visit: Visit, data: ReaderData, isJson: boolean): Promise<Response> {
  const { c } = visit;
  keptByNobody(c);
  if (!isJson) return c.html(<ReaderCopyPage page={pageFor(visit)} data={data} addressDays={ADDRESS_DAYS} />);
  return c.body(`${JSON.stringify(data, null, 2)}\n`, 200, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Disposition': 'attachment; filename="vos-donnees.json"',
  });
}

function tokenIn({ c }: Visit): string {
  return c.req.param('token') ?? '';
}

function dataPage(visit: Visit, form: DataForm): Response | Promise<Response> {
  return visit.c.html(<ReaderDataPage page={pageFor(visit)} form={form} addressDays={ADDRESS_DAYS} />);
}

/** One of the pages that say one thing. */
function notice(visit: Visit, what: 'data.tooOften' | 'data.asked' | 'data.erased'): Response | Promise<Response> {
  const page = pageFor(visit);
  keptByNobody(visit.c);
  const text = page.t(what, { hours: DATA_LINK_HOURS });
  const link = { path: '/', label: page.t('nav.backToFront') };
  return visit.c.html(<NoticePage page={page} title={page.t(`${what}.title`)} text={text} link={link} />);
}

function expired(visit: Visit): Response | Promise<Response> {
  const page = pageFor(visit);
  keptByNobody(visit.c);
  visit.c.status(410);
  const text = page.t('data.expired', { hours: DATA_LINK_HOURS });
  const link = { path: '/vos-donnees/#demander', label: page.t('data.askAgain') };
  return visit.c.html(<NoticePage page={page} title={page.t('data.expired.title')} text={text} link={link} />);
}
