import type { FC } from 'hono/jsx';
import type { CommentThread, PublicComment } from '#storage/queries/readers/comments.ts';
import type { PageContext } from '../page-context.ts';

type ThreadsProps = { page: PageContext; threads: CommentThread[]; language: string; areOpen: boolean };

/** Threads, oldest first: an answer to an answer stands under the comment that began the thread, and says whom it answers. */
export const CommentList: FC<ThreadsProps> = ({ page, threads, language, areOpen }) => (
  <ol>
    {threads.map(({ id, comments }) => {
      const first = comments.find((comment) => comment.id === id);
      const answers = comments.filter((comment) => comment.id !== id);
      return (
        <li id={first && `commentaire-${id}`}>
          {first ? (
            <Comment page={page} comment={first} language={language} areOpen={areOpen} />
          ) : (
            <p class="meta">{page.t('comments.gone')}</p>
          )}
          {answers.length > 0 && (
            <ol>
              {answers.map((comment) => (
                <li id={`commentaire-${comment.id}`}>
                  <Comment
                    page={page}
                    comment={comment}
                    language={language}
                    areOpen={areOpen}
                    to={comment.parentId === id ? null : nameOf(comments, comment.parentId)}
                  />
                </li>
              ))}
            </ol>
          )}
        </li>
      );
    })}
  </ol>
);

type CommentProps = {
  page: PageContext;
  comment: Pick<PublicComment, 'id' | 'authorName' | 'text' | 'isFromNewsroom' | 'createdAt'> &
    Partial<Pick<PublicComment, 'hidden' | 'isCut'>>;
  language: string;
  /** Whether it can be answered. */
  areOpen: boolean;
  /** Whom it answers, where its place does not tell. */
  to?: string | null;
};

/** One comment with what can be done about it; of a hidden one, that it stood here. */
export const Comment: FC<CommentProps> = ({ page, comment, language, areOpen, to = null }) => {
  const { id, authorName, hidden } = comment;
  if (hidden) return <HiddenComment page={page} reason={hidden.reason} />;
  return (
    <>
      <p class="meta">
        <Writer page={page} comment={comment} /> {to && <>{page.t('comments.to', { name: to })} </>}
        <a href={`/commentaires/${id}/`} rel="nofollow">
          <time datetime={comment.createdAt}>{page.dateTime(comment.createdAt)}</time>
        </a>
      </p>
      <CommentText page={page} text={comment.text} language={language} />
      <p class="acts">
        {comment.isCut && (
          <a href={`/commentaires/${id}/`} rel="nofollow" aria-label={page.t('comments.rest.of', { name: authorName })}>
            {page.t('comments.rest')}
          </a>
        )}
        {areOpen && (
          <a
            href={`/commentaires/${id}/reponse/`}
            rel="nofollow"
            aria-label={page.t('comments.reply.to', { name: authorName })}
          >
            {page.t('comments.reply')}
          </a>
        )}
        <a
          href={`/commentaires/${id}/signalement/`}
          rel="nofollow"
          aria-label={page.t('comments.report.of', { name: authorName })}
        >
          {page.t('comments.report')}
        </a>
      </p>
    </>
  );
};

type WriterProps = { page: PageContext; comment: Pick<PublicComment, 'authorName' | 'isFromNewsroom'> };

/** Who answers for the newsroom is marked; who signs as the newsroom is named once. */
const Writer: FC<WriterProps> = ({ page, comment: { authorName, isFromNewsroom } }) => {
  const mark = page.t('comments.newsroom');
  return (
    <>
      {!(isFromNewsroom && authorName === mark) && <b>{authorName}</b>}
      {isFromNewsroom && <span class="kind">{mark}</span>}
    </>
  );
};

/** What somebody answers or reports, as they see it before them. */
export const QuotedComment: FC<Omit<CommentProps, 'areOpen' | 'to'>> = ({ page, comment, language }) => (
  <blockquote>
    <p class="meta">
      <Writer page={page} comment={comment} />
    </p>
    <CommentText page={page} text={comment.text} language={language} />
  </blockquote>
);

const HiddenComment: FC<{ page: PageContext; reason: string | null }> = ({ page, reason }) => (
  <p class="meta">{reason ? page.typeset(page.t('comments.hidden.because', { reason })) : page.t('comments.hidden')}</p>
);

/** What a reader wrote: paragraphs and lines as they were typed, with their typography right. */
export const CommentText: FC<{ page: PageContext; text: string; language: string }> = ({ page, text, language }) => (
  <>
    {paragraphsOf(text).map((lines) => (
      <p dir="auto">{withBreaks(lines.map((line) => page.typeset(line, language)))}</p>
    ))}
  </>
);

function nameOf(comments: PublicComment[], id: number | null): string | null {
  return comments.find((comment) => comment.id === id)?.authorName || null;
}

function paragraphsOf(text: string): string[][] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim().split('\n'))
    .filter(([first]) => first);
}

function withBreaks(lines: string[]) {
  return lines.map((line, index) =>
    index === 0 ? (
      line
    ) : (
      <>
        <br />
        {line}
      </>
    ),
  );
}
