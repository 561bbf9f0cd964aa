import type { Hono } from 'hono';
import { momentOf } from '#content/clock.ts';
import { identityOf } from '#content/identity.ts';
import { may } from '#content/permissions.ts';
import { Refusal } from '#newsroom/errors.ts';
import { changeArticles, undoChange } from '#newsroom/planning/change-articles.ts';
import { bulkChangeById, undoableChanges } from '#storage/queries/articles/bulk-changes.ts';
import { deskArticles } from '#storage/queries/articles/desk-articles.ts';
import { deskChoices } from '#storage/queries/articles/desk-choices.ts';
import { deskRows } from '#storage/queries/articles/desk-rows.ts';
import { orAgain } from '../answers.ts';
import { bulkChangeIn, sentChangeIn } from '../bulk-form.ts';
import { deskPage, type SignedInVisit } from '../desk.ts';
import { formText, idIn } from '../forms.ts';
import { behind, type Gates } from '../gates.tsx';
import { filterOf, type ListQuery, listPath, listQueryIn, markIn, sortOf } from '../list-query.ts';
import { ArticleListPage, type BulkNews } from '../pages/article-list-page.tsx';
import { timesOf } from '../times.ts';

/** All articles, and what is done to several at once. */
export function articlesRoutes(app: Hono, gates: Gates): void {
  const { get, post } = behind(app, gates, 'writeArticle');
  get('/desk/articles/', showList);
  post('/desk/articles/changes/', submitChange);
  post('/desk/articles/changes/:id{[0-9]+}/undoing/', submitUndoing);
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
  const articleIds = form.getAll('article').flatMap((id) => identityOf(String(id)) ?? []);
  const work = async () => {
    const change = bulkChangeIn(form, visit.settings.timeZone);
    if (!change) throw new Refusal('nothingChosen');
    const id = await changeArticles(visit, { articleIds, change });
    return listPath(query, { changed: String(id) });
  };
  return orAgain(visit, work, (refused) => listPage(refused, query, { form }));
}

/** Takes back what was done to several. */
async function submitUndoing(visit: SignedInVisit): Promise<Response> {
  const form = await visit.c.req.formData();
  const query = listQueryIn(new URLSearchParams(formText(form, 'back')));
  const work = async () => {
    const { done, refused } = await undoChange(visit, { changeId: idIn(visit) });
    return listPath(query, { undone: `${done.length}-${refused.length}` });
  };
  return orAgain(visit, work, (refused) => listPage(refused, query, { form }));
}

type Shown = { parameters?: URLSearchParams; form?: FormData };

async function listPage(visit: SignedInVisit, query: ListQuery, shown: Shown): Promise<Response> {
  const { c, db, actor, settings, clock } = visit;
  const { parameters = new URLSearchParams(), form = new FormData() } = shown;
  const mayReadAll = may(actor.roles, 'readAnyArticle');
  const filter = filterOf(query, { timeZone: settings.timeZone, owner: actor });
  const list = await deskArticles(db, {
    filter: mayReadAll ? filter : { ...filter, own: actor },
    sort: sortOf(query),
    limit: PER_PAGE,
    after: markIn(parameters.get('after') ?? undefined),
    before: markIn(parameters.get('before') ?? undefined),
  });
  const [rows, choices, news, undoable] = await Promise.all([
    deskRows(db, list.ids),
    deskChoices(db, filter),
    newsIn(visit, parameters),
    undoableChanges(db, { userId: actor.userId, now: momentOf(clock.now()), most: RECENT }),
  ]);
  const recent = undoable.filter(({ id }) => news?.kind !== 'changed' || news.id !== id);
  const told = { page: deskPage(visit), times: timesOf(visit), news, recent, sent: sentChangeIn(form) };
  const props = { ...told, query, list, rows, choices };
  return c.html(<ArticleListPage {...props} mayReadAll={mayReadAll} />);
}

/** What became of the change that somebody comes back from. */
async function newsIn({ db, user, clock }: SignedInVisit, parameters: URLSearchParams): Promise<BulkNews | null> {
  const [, done, left] = /^(\d{1,4})-(\d{1,4})$/.exec(parameters.get('undone') ?? '') ?? [];
  if (done && left) return { kind: 'undone', done: Number(done), left: Number(left) };
  const id = identityOf(parameters.get('changed') ?? '');
  const kept = id === null ? null : await bulkChangeById(db, id);
  if (!kept || kept.actorId !== user.id) return null;
  const isPast = Temporal.Instant.compare(Temporal.Instant.from(kept.expiresAt), clock.now()) < 0;
  const canUndo = !isPast && kept.undoneAt === null && kept.outcome.done.length > 0;
  return { kind: 'changed', id: kept.id, change: kept.change, outcome: kept.outcome, canUndo };
}
