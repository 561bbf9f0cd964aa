import { momentOf } from '#content/clock.ts';
import { type MessageKey, messagesIn } from '#language/messages.ts';
import { KEPT_DAYS } from '#newsroom/comments/forget-comments.ts';
import { articleCommentsPolicy } from '#storage/queries/comments/article-comments-policy.ts';
import { commentBatchById, undoableBatches } from '#storage/queries/comments/comment-batches.ts';
import { moderationQueue, queueCounts } from '#storage/queries/comments/moderation-queue.ts';
import { queueRows } from '#storage/queries/comments/queue-rows.ts';
import { type CommentQuery, commentFilterOf, queueMarkIn, tabOf } from '../comment-query.ts';
import type { CommentNews } from '../components/comment-news.tsx';
import { type DeskPage, deskPage, type SignedInVisit } from '../desk.ts';
import { formText, identityOf } from '../forms.ts';
import { CommentsPage } from '../pages/comments-page.tsx';

const PER_PAGE = 20;
/** Decisions that are offered to be taken back. */
const RECENT = 5;

type Shown = { parameters?: URLSearchParams; form?: FormData };

/** A page of the queue as it is asked for; after a refusal, with what the form held. */
export async function queuePage(visit: SignedInVisit, query: CommentQuery, shown: Shown): Promise<Response> {
  const { c, db, settings, clock, actor } = visit;
  const { parameters = new URLSearchParams(), form = new FormData() } = shown;
  const after = queueMarkIn(parameters.get('after') ?? undefined);
  const filter = commentFilterOf(query, settings.timeZone);
  const list = await moderationQueue(db, { tab: tabOf(query), filter, limit: PER_PAGE, after });
  const page = deskPage(visit);
  const [rows, counts, news, undoable, only] = await Promise.all([
    queueRows(db, list.ids),
    queueCounts(db),
    newsIn(visit, page, parameters),
    undoableBatches(db, { userId: actor.userId, now: momentOf(clock.now()), most: RECENT }),
    onlyInWords(visit, page, query),
  ]);
  const recent = undoable.filter(({ id }) => news?.kind !== 'decided' || news.batch.id !== id);
  const tellReaders = (code: string) => messagesIn(settings.language)(`moderation.public.${code}` as MessageKey);
  const sent = (field: string) => formText(form, field);
  const ticked = new Set(form.getAll('comment').map(String));
  const typed = { sent, ticked, tellReaders, newspaper: settings.name };
  const state = { query, list, rows, counts, news, recent, only, isFirstPage: after === null };
  return c.html(<CommentsPage page={page} {...typed} {...state} spamDays={KEPT_DAYS.spam} />);
}

/** What became of what somebody comes back from. */
async function newsIn(
  { db, user, clock }: SignedInVisit,
  { t, done }: DeskPage,
  parameters: URLSearchParams,
): Promise<CommentNews | null> {
  const [, undone, left] = /^(\d{1,4})-(\d{1,4})$/.exec(parameters.get('undone') ?? '') ?? [];
  if (undone && left) return { kind: 'undone', done: Number(undone), left: Number(left) };
  const emptied = /^\d{1,7}$/.exec(parameters.get('emptied') ?? '')?.[0];
  if (emptied) return { kind: 'said', text: t('moderation.done.emptied', { count: Number(emptied) }) };
  const said = SAID.find((each) => each === done);
  if (said) return { kind: 'said', text: t(`moderation.done.${said}`) };
  const id = identityOf(parameters.get('decided') ?? '');
  const batch = id === null ? null : await commentBatchById(db, id);
  if (!batch || batch.actorId !== user.id || batch.undoneAt !== null) return null;
  const canUndo = batch.expiresAt >= momentOf(clock.now()) && batch.outcome.done.length > 0;
  return { kind: 'decided', batch, met: await queueRows(db, batch.outcome.met), canUndo };
}

const SAID = ['answer', 'trusted', 'blocked', 'released'] as const;

/** What the list is narrowed to by a link, in words. */
async function onlyInWords({ db }: SignedInVisit, { t }: DeskPage, query: CommentQuery): Promise<string[]> {
  const articleId = identityOf(query.article);
  const article = articleId === null ? null : await articleCommentsPolicy(db, articleId);
  const writerOf = identityOf(query.writer);
  const [writer] = writerOf === null ? [] : await queueRows(db, [writerOf]);
  return [
    ...(article ? [t('moderation.only.article', { headline: article.headline })] : []),
    ...(writer ? [t('moderation.only.writer', { name: writer.authorName })] : []),
    ...(query.machine === '' ? [] : [t('moderation.only.machine')]),
  ];
}
