import type { Hono } from 'hono';
import { startOfDay } from '#content/clock.ts';
import { identityOf } from '#content/identity.ts';
import { type Colleague, isOwn, may } from '#content/permissions.ts';
import { daysOfWeek, weekOf } from '#content/week.ts';
import { commissionArticle } from '#newsroom/planning/commission-article.ts';
import { planArticle } from '#newsroom/planning/plan-article.ts';
import { type PlannedArticle, plannedInWeek, unplannedArticles } from '#storage/queries/articles/article-plans.ts';
import { listWriters } from '#storage/queries/articles/desk-choices.ts';
import { listSections } from '#storage/queries/house/sections.ts';
import { orAgain } from '../answers.ts';
import type { PlanForm, SentPlan } from '../components/planned-card.tsx';
import { deskPage, type SignedInVisit } from '../desk.ts';
import { formTexts, idIn } from '../forms.ts';
import { behind, type Gates } from '../gates.tsx';
import { PlanningPage } from '../pages/planning-page.tsx';
import { timesOf } from '../times.ts';

/** A week's story budget: who writes what, for when, how long. */
export function planningRoutes(app: Hono, gates: Gates): void {
  const { get, post } = behind(app, gates, 'readAnyArticle');
  get('/desk/planning/', showPlanning);
  post('/desk/planning/', submitIdea);
  post('/desk/planning/:id{[0-9]+}/', submitPlan);
}

/** A week. */
function showPlanning(visit: SignedInVisit): Promise<Response> {
  return planningPage(visit, visit.c.req.query('week') ?? '', null);
}

/** Begins an article that is still an idea. */
async function submitIdea(visit: SignedInVisit): Promise<Response> {
  const form = planIn(await visit.c.req.formData());
  const work = async () => {
    const { headline, section, assignedTo, dueOn, signs } = form;
    const mayGive = may(visit.user.roles, 'planArticles');
    const articleId = await commissionArticle(visit, {
      headline,
      sectionId: Number(section),
      assignedTo: mayGive ? identityOf(assignedTo) : visit.user.id,
      dueOn: dueOn || null,
      plannedSigns: numberIn(signs),
    });
    return pathOf(form, articleId);
  };
  return orAgain(visit, work, (refused) => planningPage(refused, form.week, { form, articleId: null }));
}

/** Plans an article for another day, for someone else, or of another length. */
async function submitPlan(visit: SignedInVisit): Promise<Response> {
  const form = planIn(await visit.c.req.formData());
  const articleId = idIn(visit);
  const work = async () => {
    const given = may(visit.user.roles, 'planArticles') ? { assignedTo: identityOf(form.assignedTo) } : {};
    const plan = { articleId, dueOn: form.dueOn || null, plannedSigns: numberIn(form.signs) };
    await planArticle(visit, { ...plan, ...given });
    return pathOf(form, articleId);
  };
  return orAgain(visit, work, (refused) => planningPage(refused, form.week, { form, articleId }));
}

/** The week in which the article now is. */
function pathOf({ dueOn, week }: PlanForm, articleId: number): string {
  const shown = dueOn ? weekOf(Temporal.PlainDate.from(dueOn)) : week;
  return `/desk/planning/?${new URLSearchParams({ week: shown, done: '1' })}#article-${articleId}`;
}

function planIn(form: FormData): PlanForm {
  return formTexts(form, ['week', 'headline', 'section', 'assignedTo', 'dueOn', 'signs']);
}

/** A whole number, with or without spaces between its digits; null for an empty field. */
function numberIn(text: string): number | null {
  const digits = text.replace(/\s/g, '');
  return digits === '' ? null : Number(digits);
}

async function planningPage(visit: SignedInVisit, asked: string, sent: SentPlan): Promise<Response> {
  const { c, db, clock, actor, settings } = visit;
  const today = clock.now().toZonedDateTimeISO(settings.timeZone).toPlainDate();
  const week = daysOfWeek(asked) ? asked : weekOf(today);
  const days = daysOfWeek(week) ?? [];
  const [first, last] = [days[0] ?? today, days[6] ?? today];
  const [planned, unplanned, sections, writers] = await Promise.all([
    plannedInWeek(db, {
      firstDay: first.toString(),
      lastDay: last.toString(),
      from: startOfDay(first, settings.timeZone),
      to: startOfDay(last.add({ days: 1 }), settings.timeZone),
    }),
    unplannedArticles(db),
    listSections(db),
    listWriters(db),
  ]);
  return c.html(
    <PlanningPage
      page={deskPage(visit)}
      times={timesOf(visit)}
      week={{ name: week, previous: weekOf(first.subtract({ days: 7 })), next: weekOf(first.add({ days: 7 })) }}
      days={days.map(String)}
      articles={{ planned, unplanned, mayPlan: (article) => mayPlan(actor, article) }}
      choices={{ sections, writers }}
      sent={sent}
    />,
  );
}

/** As `planArticle` has it; whom it does not let, is shown no form. */
function mayPlan(who: Colleague, article: PlannedArticle): boolean {
  if (may(who.roles, 'planArticles')) return true;
  const touchable = { ...article, assignedTo: article.assignee?.id ?? null };
  return may(who.roles, 'editOwnArticle') && isOwn(who, touchable);
}
