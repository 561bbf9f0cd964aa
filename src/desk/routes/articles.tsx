import type { Hono } from 'hono';
import { momentOf } from '#content/clock.ts';
import { may } from '#content/permissions.ts';
import { Refusal } from '#newsroom/errors.ts';
import { changeArticles, undoChange } from '#newsroom/planning/change-articles.ts';
import { bulkChangeById, undoableChanges } from '#storage/queries/articles/bulk-changes.ts';
import { deskArticles } from '#storage/queries/articles/desk-articles.ts';
import { deskChoices } from '#storage/queries/articles/desk-choices.ts';
import { deskRows } from '#storage/queries/articles/desk-rows.ts';
import { bulkChangeIn, sentChangeIn } from '../bulk-form.ts';
import { deskPage, type SignedInVisit } from '../desk.ts';
import { formText } from '../forms.ts';
import type { Gates } from '../gates.tsx';
import { filterOf, type ListQuery, listPath, listQueryIn, markIn, sortOf } from '../list-query.ts';
import { ArticleListPage, type BulkNews } from '../pages/article-list-page.tsx';
import { timesOf } from '../times.ts';

/** All articles, and what is done to several at once. */
export function articlesRoutes(app: Hono, { signedIn }: Gates): void {
  app.get('/desk/articles/', signedIn(showList, 'writeArticle'));
  app.post('/desk/articles/changes/', signedIn(submitChange, 'writeArticle'));
  app.post('/desk/articles/changes/:id{[0-9]+}/undoing/', signedIn(submitUndoing, 'writeArticle'));
}

const PER_PAGE = 50;
/** Changes of many that are offered to be undone. */
const RECENT = 5;

/** A page of the list. */
async function showList(visit: SignedInVisit): Promise<Response> {
  const parameters = new URL(visit.c.req.url).searchParams;
  return listPage(visit, listQueryIn(parameters), { parameters });
}

/** Does the same to every article that was chosen. */
async function submitChange(visit: SignedInVisit): Promise<Response> {
  const form = await visit.c.req.formData();
  const query = listQueryIn(new URLSearchParams(formText(form, 'back')));
  const articleIds = form.getAll('article').map(Number).filter(Number.isSafeInteger);
  return orRefusal(visit, { query, form }, async () => {
    const change = bulkChangeIn(form, visit.settings.timeZone);
    if (!change) throw new Refusal('nothingChosen');
    const id = await changeArticles(visit, { articleIds, change });
    return visit.c.redirect(listPath(query, { changed: String(id) }), 303);
  });
}

/** Takes back what was done to several. */
async function submitUndoing(visit: SignedInVisit): Promise<Response> {
  const form = await visit.c.req.formData();
  const query = listQueryIn(new URLSearchParams(formText(form, 'back')));
  return orRefusal(visit, { query, form }, async () => {
    const { done, refused } = await undoChange(visit, { changeId: Number(visit.c.req.param('id')) });
    const undone = `${done.length}-${refused.length}`;
    return visit.c.redirect(listPath(query, { undone }), 303);
  });
}

type Shown = { parameters?: URLSearchParams; refusal?: string; form?: FormData };

async function listPage(visit: SignedInVisit, query: ListQuery, shown: Shown): Promise<Response> {
  const { c, db, user, settings, clock } = visit;
  const { parameters = new URLSearchParams(), refusal = null, form = new FormData() } = shown;
  const mayReadAll = may(user.roles, 'readAnyArticle');
  const owner = { userId: user.id, authorId: user.authorId };
  const filter = filterOf(query, { timeZone: settings.timeZone, owner });
  const list = await deskArticles(db, {
    filter: mayReadAll ? filter : { ...filter, own: owner },
    sort: sortOf(query),
    limit: PER_PAGE,
    after: markIn(parameters.get('after') ?? undefined),
    before: markIn(parameters.get('before') ?? undefined),
  });
  const [rows, choices, news, undoable] = await Promise.all([
    deskRows(db, list.ids),
    deskChoices(db, filter),
    newsIn(visit, parameters),
    undoableChanges(db, { userId: user.id, now: momentOf(clock.now()), most: RECENT }),
  ]);
  const recent = undoable.filter(({ id }) => news?.kind !== 'changed' || news.id !== id);
  const told = { page: deskPage(visit), times: timesOf(visit), news, recent, refusal, sent: sentChangeIn(form) };
  const props = { ...told, query, list, rows, choices };
  return c.html(<ArticleListPage {...props} mayReadAll={mayReadAll} />, refusal ? 422 : 200);
}

/** What became of the change that somebody comes back from. */
async function newsIn({ db, user, clock }: SignedInVisit, parameters: URLSearchParams): Promise<BulkNews | null> {
  const [, done, left] = /^(\d{1,4})-(\d{1,4})$/.exec(parameters.get('undone') ?? '') ?? [];
  if (done && left) return { kind: 'undone', done: Number(done), left: Number(left) };
  const id = /^\d{1,15}$/.exec(parameters.get('changed') ?? '')?.[0];
  const kept = id ? await bulkChangeById(db, Number(id)) : null;
  if (!kept || kept.actorId !== user.id) return null;
  const isPast = Temporal.Instant.compare(Temporal.Instant.from(kept.expiresAt), clock.now()) < 0;
  const canUndo = !isPast && kept.undoneAt === null && kept.outcome.done.length > 0;
  return { kind: 'changed', id: kept.id, change: kept.change, outcome: kept.outcome, canUndo };
}

async function orRefusal(
  visit: SignedInVisit,
  { query, form }: { query: ListQuery; form: FormData },
  work: () => Promise<Response>,
): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refusal) || error.code === 'notAllowed' || error.code === 'notFound') throw error;
    return listPage(visit, query, { form, refusal: deskPage(visit).t(`refusal.${error.code}`) });
  }
}
