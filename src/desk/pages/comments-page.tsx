import type { FC } from 'hono/jsx';
import { COMMENT_DECISIONS, type CommentDecision, decisionsOpenTo } from '#content/comment-decision.ts';
import type { KeptCommentBatch } from '#storage/queries/comments/comment-batches.ts';
import type { QueuePage, QueueTab } from '#storage/queries/comments/moderation-queue.ts';
import type { QueueRow } from '#storage/queries/comments/queue-rows.ts';
import { MOST_COUNTED } from '#storage/queries/comments/waiting-comments.ts';
import { commentsPath, queueMarkText, tabOf } from '../comment-query.ts';
import { PublicReason, RefusalReason } from '../components/comment-acts.tsx';
import { CommentEntry } from '../components/comment-entry.tsx';
import { CommentFilter, CommentTabs } from '../components/comment-filter.tsx';
import { type CommentNews, CommentNewsNote, RecentDecisions } from '../components/comment-news.tsx';
import type { QueueProps } from '../components/comment-props.ts';
import { DeskLayout } from '../components/desk-layout.tsx';
import { Act } from '../components/forms.tsx';
import { PostForm } from '../components/post-form.tsx';

type CommentsProps = QueueProps & {
  list: QueuePage;
  rows: QueueRow[];
  counts: Record<QueueTab, number>;
  news: CommentNews | null;
  /** What can still be taken back, besides what `news` tells. */
  recent: KeptCommentBatch[];
  /** What the list is narrowed to by a link, in words. */
  only: string[];
  /** Days after which spam goes by itself. */
  spamDays: number;
  isFirstPage: boolean;
};

/** What readers wrote, for who decides what appears. */
export const CommentsPage: FC<CommentsProps> = (props) => {
  const { page, query, rows, counts, news, recent, only } = props;
  const script = { name: 'comments', messages: ['moderation.live.', 'moderation.undo', 'moderation.select.count'] };
  return (
    <DeskLayout page={page} title={page.t('desk.nav.comments')} script={script}>
      {news && <CommentNewsNote page={page} query={query} news={news} />}
      <p id="live" class="unseen" role="status" />
      <RecentDecisions page={page} query={query} recent={recent} />
      <CommentTabs page={page} query={query} counts={counts} />
      <CommentFilter page={page} query={query} only={only} />
      {query.article !== '' && (
        <p>
          <a href={`/desk/comments/articles/${query.article}/`}>{page.t('moderation.article.rules')}</a>
        </p>
      )}
      <p class="soft">{totalInWords(props)}</p>
      {rows.length > 0 ? <Rows {...props} /> : <Nothing {...props} />}
      <Pages {...props} />
      {tabOf(query) === 'spam' && counts.spam > 0 && <Emptying {...props} />}
    </DeskLayout>
  );
};

function totalInWords({ page: { t }, query, list: { total } }: CommentsProps): string {
  const tab = tabOf(query);
  const order = tab === 'waiting' ? 'oldest' : tab === 'reported' ? 'reports' : 'newest';
  const said =
    total > MOST_COUNTED ? t('moderation.total.more', { most: MOST_COUNTED }) : t('moderation.total', { total });
  return total > 1 ? `${said}, ${t(`moderation.order.${order}`)}` : said;
}

const Nothing: FC<CommentsProps> = ({ page: { t }, query }) => {
  const tab = tabOf(query);
  const isWhole = commentsPath(query) === commentsPath({ ...query, q: '', article: '', writer: '', machine: '' });
  const isKnown = isWhole && (tab === 'waiting' || tab === 'reported');
  return <p class="calm">{isKnown ? t(`moderation.empty.${tab}`) : t('moderation.empty')}</p>;
};

const Rows: FC<CommentsProps> = (props) => {
  const { page, query, rows } = props;
  return (
    <>
      <Keys {...props} />
      <PostForm class="list" id="decisions" action="/desk/comments/decisions/">
        <button type="submit" hidden disabled />
        <input type="hidden" name="back" value={commentsPath(query).split('?')[1] ?? ''} />
        <input type="hidden" name="shown" value={rows.map(({ id }) => id).join()} />
        <p class="choice" hidden>
          <input id="select-all" type="checkbox" />
          <label for="select-all">{page.t('moderation.select.all')}</label>
        </p>
        <ul class="comments" aria-label={page.t('desk.nav.comments')}>
          {rows.map((row) => (
            <CommentEntry {...props} row={row} />
          ))}
        </ul>
        <Bulk {...props} />
      </PostForm>
    </>
  );
};

/** What can be decided of all that are ticked: all that can be decided of any of them. */
const Bulk: FC<CommentsProps> = (props) => {
  const { page, rows, ticked } = props;
  const open = COMMENT_DECISIONS.filter((decision) => rows.some((row) => decisionsOpenTo(row).includes(decision)));
  const Button: FC<{ decision: CommentDecision }> = ({ decision }) => (
    <button type="submit" name="do" value={decision}>
      {page.t(`moderation.${decision}`)}
    </button>
  );
  return (
    <details class="bulk" open={ticked.size > 0}>
      <summary>
        {page.t('moderation.bulk')}{' '}
        <span id="chosen" class="count" role="status" data-said={page.t('moderation.select.count')} />
      </summary>
      <div class="several">
        <p class="acts">
          {open
            .filter((decision) => decision !== 'hide')
            .map((decision) => (
              <Button decision={decision} />
            ))}
        </p>
        {open.includes('refuse') && <RefusalReason {...props} of="" />}
        {open.includes('hide') && (
          <>
            <PublicReason {...props} of="" />
            <p class="acts">
              <Button decision="hide" />
            </p>
          </>
        )}
      </div>
      <p class="hint">{page.t('moderation.bulk.hint')}</p>
    </details>
  );
};

const KEYS = [
  ['j', 'next'],
  ['k', 'previous'],
  ['a', 'approve'],
  ['r', 'refuse'],
  ['s', 'spam'],
  ['h', 'hide'],
  ['z', 'undo'],
  ['?', 'help'],
] as const;

/** What the keys do; shown by the script that makes them do it. */
const Keys: FC<CommentsProps> = ({ page }) => (
  <details id="keys" hidden>
    <summary>{page.t('moderation.keys.title')}</summary>
    <p>{page.t('moderation.keys.intro')}</p>
    <dl>
      {KEYS.map(([key, what]) => (
        <div>
          <dt>
            <kbd>
              <code>{key}</code>
            </kbd>
          </dt>
          <dd>{page.t(`moderation.keys.${what}`)}</dd>
        </div>
      ))}
    </dl>
  </details>
);

const Pages: FC<CommentsProps> = ({ page, query, list: { next }, isFirstPage }) =>
  next || !isFirstPage ? (
    <nav class="acts pages" aria-label={page.t('moderation.pages')}>
      {!isFirstPage && (
        <a class="button" href={commentsPath(query)}>
          {page.t('moderation.pages.first')}
        </a>
      )}
      {next && (
        <a class="button" rel="next" id="next" href={commentsPath(query, { after: queueMarkText(next) })}>
          {page.t('moderation.pages.next')}
        </a>
      )}
    </nav>
  ) : null;

const Emptying: FC<CommentsProps> = ({ page, spamDays }) => (
  <details class="card">
    <summary>{page.t('moderation.empty.title')}</summary>
    <p>{page.t('moderation.empty.explained', { days: spamDays })}</p>
    <Act action="/desk/comments/spam/emptying/" label={page.t('moderation.empty.button')} weight="danger" />
  </details>
);
