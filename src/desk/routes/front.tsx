import type { Hono } from 'hono';
import { FRONT_ZONES, type FrontMove, moveOnFront, placedOnFront } from '#content/front.ts';
import type { WallTime } from '#content/wall-clock.ts';
import { Refusal } from '#newsroom/errors.ts';
import { arrangeFront } from '#newsroom/front/arrange-front.ts';
import { cancelFrontPlan } from '#newsroom/front/cancel-front-plan.ts';
import { changeFrontPlan } from '#newsroom/front/change-front-plan.ts';
import { draftFront } from '#newsroom/front/draft-front.ts';
import { pinLead, unpinLead } from '#newsroom/front/pin-lead.ts';
import { planFront } from '#newsroom/front/plan-front.ts';
import { endBreakingNews, setBreakingNews } from '#newsroom/front/set-breaking-news.ts';
import { frontPlan } from '#storage/queries/house/front-state.ts';
import { allowStyles } from '#web/security-headers.ts';
import { orAgain } from '../answers.ts';
import { deskPage, type SignedInVisit } from '../desk.ts';
import { formText, idIn } from '../forms.ts';
import { behind, type Gates } from '../gates.tsx';
import { FrontDeskPage, type FrontForms } from '../pages/front-desk-page.tsx';
import { arrangementOf, frontView } from './front-view.ts';

/** Arranging the front page. */
export function frontRoutes(app: Hono, gates: Gates): void {
  const { get, post } = behind(app, gates, 'arrangeFront');
  get('/desk/front/', showArranging);
  get('/desk/front/preview/', showPreview);
  post('/desk/front/', submitArrangement);
  post('/desk/front/draft/moves/', submitMove);
  post('/desk/front/draft/emptyings/', submitEmptying);
  post('/desk/front/draft/end/', submitDraftEnd);
  post('/desk/front/plans/', submitPlan);
  post('/desk/front/plans/:id{[0-9]+}/', submitPlanChange);
  post('/desk/front/plans/:id{[0-9]+}/end/', submitPlanEnd);
  post('/desk/front/plans/:id{[0-9]+}/draft/', submitPlanDraft);
  post('/desk/front/pin/', submitPin);
  post('/desk/front/pin/end/', submitPinEnd);
  post('/desk/front/breaking-news/', submitBreakingNews);
  post('/desk/front/breaking-news/end/', submitBreakingNewsEnd);
}

/** The front page being arranged. */
function showArranging(visit: SignedInVisit): Promise<Response> {
  return arranging(visit);
}

/** Exactly what readers would see, for a frame. */
async function showPreview(visit: SignedInVisit): Promise<Response> {
  const { arrangement } = await arrangementOf(visit);
  const { html, styleHashes } = await visit.drawFront(arrangement);
  allowStyles(visit.c, styleHashes);
  return visit.c.html(html);
}

/** Puts what is arranged before the readers. */
async function submitArrangement(visit: SignedInVisit): Promise<Response> {
  const form = await visit.c.req.formData();
  const work = async () => {
    const { arrangement } = await arrangementOf(visit);
    await arrangeFront(visit, { arrangement, basedOn: numberIn(form, 'version') });
    return doneAt('live');
  };
  return orAgain(visit, work, arranging);
}

/** Moves an article within one's draft, adds one or takes one out. */
async function submitMove(visit: SignedInVisit): Promise<Response> {
  const form = await visit.c.req.formData();
  const to = TARGETS.find((each) => each === formText(form, 'to'));
  const articleId = numberIn(form, 'article');
  if (!to || articleId === null) throw new Refusal('notFound', 'no such move');
  const { arrangement, basedOn } = await arrangementOf(visit);
  const moved = moveOnFront(arrangement, { articleId, to, index: numberIn(form, 'index') });
  await draftFront(visit, { arrangement: moved, basedOn });
  const still = new Set(placedOnFront(moved));
  const fallen = placedOnFront(arrangement).find((id) => !still.has(id) && id !== articleId);
  const query = new URLSearchParams({ q: formText(form, 'q'), moved: String(articleId) });
  if (fallen !== undefined) query.set('fallen', String(fallen));
  return visit.c.redirect(`/desk/front/?${query}`, 303);
}

const TARGETS: FrontMove['to'][] = ['up', 'down', 'out', ...FRONT_ZONES];

/** Leaves a zone of one's draft to the automatic order. */
async function submitEmptying(visit: SignedInVisit): Promise<Response> {
  const form = await visit.c.req.formData();
  const zone = FRONT_ZONES.find((each) => each === formText(form, 'zone'));
  if (!zone) throw new Refusal('notFound', 'no such zone');
  const { arrangement, basedOn } = await arrangementOf(visit);
  await draftFront(visit, { arrangement: { ...arrangement, [zone]: [] }, basedOn });
  return done(visit, `emptied-${zone}`);
}

/** Forgets one's draft. */
async function submitDraftEnd(visit: SignedInVisit): Promise<Response> {
  await draftFront(visit, null);
  return done(visit, 'dropped');
}

/** Plans what is arranged for an hour. */
async function submitPlan(visit: SignedInVisit): Promise<Response> {
  const form = await visit.c.req.formData();
  const hour = hourIn(form);
  const work = async () => {
    const { arrangement } = await arrangementOf(visit);
    await planFront(visit, { hour, arrangement });
    return doneAt('planned');
  };
  return orAgain(visit, work, (refused) => arranging(refused, { plan: hour }));
}

/** Gives a plan another hour, or the draft in place of its arrangement. */
async function submitPlanChange(visit: SignedInVisit): Promise<Response> {
  const form = await visit.c.req.formData();
  const work = async () => {
    const arrangement = form.has('isReplaced') ? (await arrangementOf(visit)).arrangement : null;
    await changeFrontPlan(visit, { planId: idIn(visit), hour: hourIn(form), arrangement });
    return doneAt('planned');
  };
  return orAgain(visit, work, arranging);
}

/** Cancels a plan. */
async function submitPlanEnd(visit: SignedInVisit): Promise<Response> {
  await cancelFrontPlan(visit, { planId: idIn(visit) });
  return done(visit, 'cancelled');
}

/** Takes a plan's arrangement into one's draft. */
async function submitPlanDraft(visit: SignedInVisit): Promise<Response> {
  const plan = await frontPlan(visit.db, idIn(visit));
  if (!plan) throw new Refusal('notFound', 'no such plan');
  const { state } = await arrangementOf(visit);
  await draftFront(visit, { arrangement: plan.arrangement, basedOn: state.version });
  return done(visit, 'opened');
}

/** Pins an article as the lead. */
async function submitPin(visit: SignedInVisit): Promise<Response> {
  const form = await visit.c.req.formData();
  const work = async () => {
    const [articleId, basedOn] = [numberIn(form, 'article') ?? 0, numberIn(form, 'version')];
    await pinLead(visit, { articleId, until: endIn(form), basedOn });
    return doneAt('pinned');
  };
  return orAgain(visit, work, arranging);
}

/** Takes the pin off. */
async function submitPinEnd(visit: SignedInVisit): Promise<Response> {
  await unpinLead(visit);
  return done(visit, 'unpinned');
}

/** Writes the breaking-news line. */
async function submitBreakingNews(visit: SignedInVisit): Promise<Response> {
  const form = await visit.c.req.formData();
  const news = { text: formText(form, 'text'), articleId: numberIn(form, 'article'), hour: hourIn(form) };
  const work = async () => {
    await setBreakingNews(visit, { ...news, until: endIn(form), basedOn: numberIn(form, 'version') });
    return doneAt('breaking');
  };
  return orAgain(visit, work, (refused) => arranging(refused, { news }));
}

/** Takes the line off. */
async function submitBreakingNewsEnd(visit: SignedInVisit): Promise<Response> {
  await endBreakingNews(visit);
  return done(visit, 'broken');
}

function done({ c }: SignedInVisit, what: string): Response {
  return c.redirect(doneAt(what), 303);
}

function doneAt(what: string): string {
  return `/desk/front/?done=${what}`;
}

async function arranging(visit: SignedInVisit, forms: FrontForms = {}): Promise<Response> {
  const { c } = visit;
  const view = await frontView(visit, c.req.query('q')?.slice(0, 100) ?? '');
  const deed = { moved: numberOf(c.req.query('moved')), fallen: numberOf(c.req.query('fallen')) };
  return c.html(<FrontDeskPage page={deskPage(visit)} view={view} forms={forms} deed={deed} />);
}

function hourIn(form: FormData): WallTime {
  return { date: formText(form, 'date'), time: formText(form, 'time') };
}

/** An end that may be left open: null when neither its day nor its hour was given. */
function endIn(form: FormData): WallTime | null {
  const { date, time } = hourIn(form);
  return date === '' && time === '' ? null : { date, time };
}

function numberIn(form: FormData, name: string): number | null {
  return numberOf(formText(form, name));
}

function numberOf(text: string | undefined): number | null {
  return text && /^\d{1,9}$/.test(text) ? Number(text) : null;
}
