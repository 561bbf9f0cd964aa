import type { Hono } from 'hono';
import type { CommentDecision } from '#content/comment-decision.ts';
import { messagesIn } from '#language/messages.ts';
import { answerComment } from '#newsroom/comments/answer-comment.ts';
import { decideComments } from '#newsroom/comments/decide-comments.ts';
import { emptySpam } from '#newsroom/comments/empty-spam.ts';
import { judgeWriter } from '#newsroom/comments/judge-writer.ts';
import { undoCommentDecision } from '#newsroom/comments/undo-comment-decision.ts';
import { Refusal } from '#newsroom/errors.ts';
import { queueRows } from '#storage/queries/comments/queue-rows.ts';
import { orAgain } from '../answers.ts';
import { commentIn, decisionIn } from '../comment-form.ts';
import { ALL_WAITING, type CommentQuery, commentQueryIn, commentsPath } from '../comment-query.ts';
import { metInWords } from '../components/comment-news.tsx';
import { deskPage, type SignedInVisit } from '../desk.ts';
import { formText, identityOf, idIn } from '../forms.ts';
import { behind, type Gates } from '../gates.tsx';
import { wantsJson } from '../json.ts';
import { queuePage } from './comments-view.tsx';

/** What readers wrote: the queue, and what is decided of it. */
export function commentsRoutes(app: Hono, gates: Gates): void {
  const { get, post } = behind(app, gates, 'moderateComments');
  get('/desk/comments/', showQueue);
  post('/desk/comments/decisions/', submitDecision);
  post('/desk/comments/decisions/:id{[0-9]+}/undoing/', submitUndoing);
  post('/desk/comments/answers/', submitAnswer);
  post('/desk/comments/writers/', submitWriter);
  post('/desk/comments/spam/emptying/', submitEmptying);
}

/** A page of the queue. */
function showQueue(visit: SignedInVisit): Promise<Response> {
  const parameters = new URL(visit.c.req.url).searchParams;
  return queuePage(visit, commentQueryIn(parameters), { parameters });
}

/** Decides of one comment, or of all that were ticked. */
async function submitDecision(visit: SignedInVisit): Promise<Response> {
  const form = await visit.c.req.formData();
  const sent = decisionIn(form, messagesIn(visit.settings.language));
  const decide = async () => {
    if (!sent) throw new Refusal('nothingChosen');
    return decideComments(visit, sent);
  };
  if (wantsJson(visit.c)) return tellScript(visit, await decide(), sent?.decision ?? 'approve');
  return inQueue(visit, form, async (query) => {
    const { batchId, outcome } = await decide();
    const after = nextShown(
      form,
      outcome.done.map(({ id }) => id),
    );
    return commentsPath(query, { decided: String(batchId) }) + after;
  });
}

/** Takes back what was decided. */
async function submitUndoing(visit: SignedInVisit): Promise<Response> {
  const form = await visit.c.req.formData();
  const undo = () => undoCommentDecision(visit, { batchId: idIn(visit) });
  if (wantsJson(visit.c)) {
    const { done, left } = await undo();
    const { t } = deskPage(visit);
    const lines = [
      t('moderation.undone', { count: done.length }),
      ...(left.length > 0 ? [t('moderation.undone.left', { count: left.length })] : []),
    ];
    return visit.c.json({ done, left, said: lines.join(' ') });
  }
  return inQueue(visit, form, async (query) => {
    const { done, left } = await undo();
    return commentsPath(query, { undone: `${done.length}-${left.length}` });
  });
}

/** Answers as the newsroom. */
async function submitAnswer(visit: SignedInVisit): Promise<Response> {
  const form = await visit.c.req.formData();
  return inQueue(visit, form, async (query) => {
    const commentId = chosen(form);
    const signedBy = formText(form, `signed-${commentId}`) === 'person' ? 'person' : 'newspaper';
    await answerComment(visit, { commentId, text: formText(form, `answer-${commentId}`), signedBy });
    return commentsPath(query, { done: 'answer' }) + nextShown(form, [commentId]);
  });
}

const STANDINGS = { trust: 'trusted', block: 'blocked', release: null } as const;

/** Trusts who wrote a comment, or takes nothing from them any more. */
async function submitWriter(visit: SignedInVisit): Promise<Response> {
  const form = await visit.c.req.formData();
  return inQueue(visit, form, async (query) => {
    const commentId = chosen(form);
    const { what } = commentIn(form);
    if (what !== 'trust' && what !== 'block' && what !== 'release') throw new Refusal('nothingChosen');
    const standing = STANDINGS[what];
    await judgeWriter(visit, { commentId, standing });
    return `${commentsPath(query, { done: standing ?? 'released' })}#c-${commentId}`;
  });
}

/** Erases all spam. */
async function submitEmptying(visit: SignedInVisit): Promise<Response> {
  const removed = await emptySpam(visit);
  return visit.c.redirect(commentsPath({ ...ALL_WAITING, tab: 'spam' }, { emptied: String(removed) }), 303);
}

function chosen(form: FormData): number {
  const { commentId } = commentIn(form);
  if (commentId === null) throw new Refusal('nothingChosen');
  return commentId;
}

/** Does what a form of the queue asks for; refused, the same list comes back with all that was typed. */
function inQueue(
  visit: SignedInVisit,
  form: FormData,
  work: (query: CommentQuery) => Promise<string>,
): Promise<Response> {
  const query = commentQueryIn(new URLSearchParams(formText(form, 'back')));
  return orAgain(
    visit,
    () => work(query),
    (refused) => queuePage(refused, query, { form }),
  );
}

/** Where the page goes on: the comment after the last that was dealt with. */
function nextShown(form: FormData, done: number[]): string {
  const shown = formText(form, 'shown')
    .split(',')
    .flatMap((id) => identityOf(id) ?? []);
  const last = Math.max(...done.map((id) => shown.indexOf(id)), -1);
  const next = shown.slice(last + 1).find((id) => !done.includes(id));
  return next === undefined ? '' : `#c-${next}`;
}

type Decided = Awaited<ReturnType<typeof decideComments>>;

/** What became of a decision, for the page's script: it says it, and goes on to the next comment. */
async function tellScript(
  visit: SignedInVisit,
  { batchId, outcome }: Decided,
  decision: CommentDecision,
): Promise<Response> {
  const { t } = deskPage(visit);
  const met = await queueRows(visit.db, outcome.met);
  const gone = outcome.met.filter((id) => !met.some((row) => row.id === id));
  return visit.c.json({
    batchId,
    done: outcome.done.map(({ id }) => id),
    said: outcome.done.length > 0 ? t(`moderation.decided.${decision}`, { count: outcome.done.length }) : '',
    met: [
      ...met.map((row) => ({ id: row.id, said: metInWords(t, row) })),
      ...gone.map((id) => ({ id, said: t('moderation.met.gone') })),
    ],
  });
}
