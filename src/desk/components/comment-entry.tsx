import type { FC } from 'hono/jsx';
import { decisionsOpenTo } from '#content/comment-decision.ts';
import { commentMarkText } from '../comment-form.ts';
import { commentsPath } from '../comment-query.ts';
import { CommentActs } from './comment-acts.tsx';
import { CommentFacts } from './comment-facts.tsx';
import type { EntryProps } from './comment-props.ts';

/** A comment in the queue: what it says, whole, then what helps to decide, then what can be decided. */
export const CommentEntry: FC<EntryProps> = (props) => {
  const { page, row, ticked } = props;
  const { t } = page;
  const mark = commentMarkText(row);
  return (
    <li id={`c-${row.id}`} class="comment" tabindex={-1} aria-labelledby={`by-${row.id}`} data-mark={mark}>
      {decisionsOpenTo(row).length > 0 && (
        <input
          type="checkbox"
          name="comment"
          value={mark}
          checked={ticked.has(mark)}
          aria-label={t('moderation.select.one', { name: row.authorName })}
        />
      )}
      <h2 id={`by-${row.id}`}>
        {row.authorName} {row.isFromNewsroom && <span class="badge">{t('moderation.newsroom')}</span>}
        <Standing {...props} />
      </h2>
      <p class="soft">
        <time datetime={row.createdAt}>{page.when(row.createdAt)}</time>
        {!row.isFromNewsroom && ` · ${row.email ?? t('moderation.email.none')}`}
      </p>
      <Place {...props} />
      <Answered {...props} />
      <p class="comment-text">{row.text}</p>
      <CommentFacts {...props} />
      <CommentActs {...props} />
    </li>
  );
};

const Standing: FC<EntryProps> = ({ page, row: { standing } }) =>
  standing ? (
    <span class={standing === 'blocked' ? 'badge bad' : 'badge good'}>{page.t(`moderation.standing.${standing}`)}</span>
  ) : null;

/** Under which article it stands, with the ways to it and to all that is said of it. */
const Place: FC<EntryProps> = ({ page, query, row: { id, status, article } }) => (
  <p class="soft">
    {page.t('moderation.on')}{' '}
    {article.path ? (
      <a href={status === 'approved' ? `/commentaires/${id}/` : article.path}>{article.headline}</a>
    ) : (
      article.headline
    )}
    {' · '}
    <a href={commentsPath(query, { article: String(article.id) })}>
      {page.t('moderation.article.all')}
      <span class="unseen"> ({article.headline})</span>
    </a>
  </p>
);

/** What it answers, folded away; it needs no script to be opened. */
const Answered: FC<EntryProps> = ({ page, row: { parent } }) =>
  parent ? (
    <details class="answered">
      <summary>
        {page.t('moderation.answers', { name: parent.authorName })}{' '}
        <span class="unseen">{page.t('moderation.answers.show')}</span>
      </summary>
      {parent.status !== 'approved' && <p class="hint">{page.t('moderation.answers.hidden')}</p>}
      <blockquote>
        <p class="comment-text">{parent.text}</p>
      </blockquote>
    </details>
  ) : null;
