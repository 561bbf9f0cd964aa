import type { CommentThread, CommentThreads, PublicComment } from '#storage/queries/readers/comments.ts';

/** Comments that are read for an article's own page at most, in so many threads: most of what is read is shown. */
export const EXCERPT = { limit: 8, offset: 0, most: 24 };

/** What comments may add to an article's page, in signs: a page is one round trip. About a third of it goes over the wire. */
const SIGNS = 2600;
/** A comment that is longer is cut there: the rest is one tap away. */
const LONGEST = 700;
/** What stands around a comment, in signs that are left of it once the page is compressed. */
const AROUND = 150;

/**
 * The first comments of an article, as far as they fit its page, long ones cut; at least the first of all. An answer is shown
 * only after what it answers.
 */
export function commentExcerpt({ total, threadCount, threads }: CommentThreads): CommentThreads & { hasMore: boolean } {
  let left = SIGNS;
  let isFull = false;
  let shown = 0;
  const fitting: CommentThread[] = [];
  for (const { id, comments } of threads) {
    const kept = comments.map(cut).filter(({ text }) => {
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

/** At the end of a word, where there is one. */
function cut(comment: PublicComment): PublicComment {
  const { text } = comment;
  if (text.length <= LONGEST) return comment;
  const room = text.slice(0, LONGEST).toWellFormed();
  const end = Math.max(room.lastIndexOf(' '), room.lastIndexOf('\n'));
  return { ...comment, text: `${(end > 0 ? room.slice(0, end) : room).trimEnd()} […]`, isCut: true };
}
