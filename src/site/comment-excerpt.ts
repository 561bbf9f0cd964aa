import type { CommentThread, CommentThreads } from '#storage/queries/readers/comments.ts';

/** Comments that are read for an article's own page at most, in so many threads: most of what is read is shown. */
export const EXCERPT = { limit: 8, offset: 0, most: 24 };

/** What comments may add to an article's page, in signs: a page is one round trip. About a third of it goes over the wire. */
const SIGNS = 2600;
/** What stands around a comment, in signs that are left of it once the page is compressed. */
const AROUND = 150;

/**
 * The first comments of an article, as far as they fit its page; at least the first of all, however long. An answer is shown
 * only after what it answers.
 */
export function commentExcerpt({ total, threadCount, threads }: CommentThreads): CommentThreads & { hasMore: boolean } {
  let left = SIGNS;
  let isFull = false;
  let shown = 0;
  const fitting: CommentThread[] = [];
  for (const { id, comments } of threads) {
    const kept = comments.filter(({ text }) => {
      const cost = text.length + AROUND;
      isFull ||= shown > 0 && cost > left;
      if (isFull) return false;
      left -= cost;
      shown++;
      return true;
    });
    if (kept.length > 0) fitting.push({ id, comments: kept });
  }
  const isWhole = threads.length === threadCount && !isFull;
  const approved = fitting.flatMap(({ comments }) => comments).filter(({ hidden }) => hidden === null);
  return { total, threadCount, threads: fitting, hasMore: !isWhole || approved.length < total };
}
