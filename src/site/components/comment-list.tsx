import type { FC } from 'hono/jsx';
import type { PublicComment } from '#storage/queries/readers/comments.ts';
import type { PageContext } from '../page-context.ts';

type CommentListProps = { page: PageContext; comments: PublicComment[]; areOpen: boolean; language: string };

/** Readers' comments as threads, oldest first; the address of each is its number. */
export const CommentList: FC<CommentListProps> = ({ page, comments, areOpen, language }) => {
  if (comments.length === 0 && !areOpen) return null;
  const answers = Map.groupBy(comments, (comment) => rootOf(comment, comments));
  const roots = comments.filter((comment) => rootOf(comment, comments) === null);
  return (
    <section class="comments" id="commentaires" aria-labelledby="titre-commentaires">
      <h2 id="titre-commentaires">{page.t('comments.count', { count: comments.length })}</h2>
      {!areOpen && <p class="meta">{page.t('comments.closed')}</p>}
      {roots.length > 0 && (
        <ol>
          {roots.map((comment) => (
            <li id={`commentaire-${comment.id}`}>
              <Comment page={page} comment={comment} language={language} />
              <Answers page={page} comments={answers.get(comment.id) ?? []} language={language} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
};

type AnswersProps = { page: PageContext; comments: PublicComment[]; language: string };

const Answers: FC<AnswersProps> = ({ page, comments, language }) =>
  comments.length === 0 ? null : (
    <ol>
      {comments.map((comment) => (
        <li id={`commentaire-${comment.id}`}>
          <Comment page={page} comment={comment} language={language} />
        </li>
      ))}
    </ol>
  );

type CommentProps = { page: PageContext; comment: PublicComment; language: string };

const Comment: FC<CommentProps> = ({ page, comment, language }) => (
  <>
    <p class="meta">
      <b>{comment.authorName}</b> {comment.isFromNewsroom && <span class="kind">{page.t('comments.newsroom')}</span>}{' '}
      <a href={`#commentaire-${comment.id}`}>
        <time datetime={comment.createdAt}>{page.dateTime(comment.createdAt)}</time>
      </a>
    </p>
    {paragraphsOf(comment.text).map((lines) => (
      <p dir="auto">{withBreaks(lines.map((line) => page.typeset(line, language)))}</p>
    ))}
  </>
);

/** Threads are shown two deep: an answer to an answer stands under the first comment. Orphans stand alone. */
function rootOf(comment: PublicComment, all: PublicComment[]): number | null {
  let root: PublicComment = comment;
  const seen = new Set([comment.id]);
  for (;;) {
    const parent = all.find(({ id }) => id === root.parentId);
    if (!parent || seen.has(parent.id)) break;
    seen.add(parent.id);
    root = parent;
  }
  return root === comment ? null : root.id;
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
