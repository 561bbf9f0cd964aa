import type { FC } from 'hono/jsx';
import type { KeptCommentBatch } from '#storage/queries/comments/comment-batches.ts';
import type { QueueRow } from '#storage/queries/comments/queue-rows.ts';
import { type CommentQuery, commentsPath } from '../comment-query.ts';
import type { DeskPage } from '../desk.ts';
import { Act } from './forms.tsx';

/** What somebody who comes back to the comments is told. */
export type CommentNews =
  | { kind: 'decided'; batch: KeptCommentBatch; met: QueueRow[]; canUndo: boolean }
  | { kind: 'undone'; done: number; left: number }
  | { kind: 'said'; text: string };

type NewsProps = { page: DeskPage; query: CommentQuery; news: CommentNews };

/** What was just done, and the way to take it back. */
export const CommentNewsNote: FC<NewsProps> = ({ page, query, news }) => (
  <div class="note" role="status">
    {linesOf(page, news).map((line) => (
      <p>{line}</p>
    ))}
    {news.kind === 'decided' && news.canUndo && <UndoDecision page={page} query={query} id={news.batch.id} />}
  </div>
);

function linesOf({ t }: DeskPage, news: CommentNews): string[] {
  if (news.kind === 'said') return [news.text];
  if (news.kind === 'undone') {
    const left = news.left > 0 ? [t('moderation.undone.left', { count: news.left })] : [];
    return [t('moderation.undone', { count: news.done }), ...left];
  }
  const { decision, outcome } = news.batch;
  const gone = outcome.met.length - news.met.length;
  const done = outcome.done.length > 0 ? [t(`moderation.decided.${decision}`, { count: outcome.done.length })] : [];
  return [...done, ...news.met.map((row) => metInWords(t, row)), ...Array(gone).fill(t('moderation.met.gone'))];
}

/** "Déjà fait par Awa Sow : accepté." */
export function metInWords(t: DeskPage['t'], { status, decidedByName }: QueueRow): string {
  const what = t(`moderation.what.${status}`);
  return decidedByName === null
    ? t('moderation.met.somebody', { what })
    : t('moderation.met', { name: decidedByName, what });
}

type UndoProps = { page: DeskPage; query: CommentQuery; id: number; to?: string };

/** The button that takes a decision back, and comes back to the same list. */
export const UndoDecision: FC<UndoProps> = ({ page, query, id, to }) => (
  <Act
    action={`/desk/comments/decisions/${id}/undoing/`}
    label={page.t('moderation.undo')}
    fields={{ back: commentsPath(query).split('?')[1] ?? '' }}
    {...(to ? { to } : {})}
  />
);

type RecentProps = { page: DeskPage; query: CommentQuery; recent: KeptCommentBatch[] };

/** What somebody decided and can still take back; nothing when there is none. */
export const RecentDecisions: FC<RecentProps> = ({ page, query, recent }) =>
  recent.length === 0 ? null : (
    <details class="recent">
      <summary>{page.t('moderation.recent')}</summary>
      <ul>
        {recent.map(({ id, at, decision, outcome }) => {
          const words = page.t(`moderation.decided.${decision}`, { count: outcome.done.length });
          return (
            <li>
              <p>
                {words}{' '}
                <time class="soft" datetime={at}>
                  {page.when(at)}
                </time>
              </p>
              <UndoDecision page={page} query={query} id={id} to={words} />
            </li>
          );
        })}
      </ul>
    </details>
  );
