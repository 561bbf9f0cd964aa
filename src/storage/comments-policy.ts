import type { ArticleCommentsPolicy } from '#content/comment.ts';
import type { Tables } from './tables.ts';

type PolicyColumns = Pick<Tables['articles'], 'commentsOpening' | 'commentsDays' | 'commentsReading'>;

/** What an article's row says of its comments. */
export function commentsPolicyOf({
  commentsOpening,
  commentsDays,
  commentsReading,
}: PolicyColumns): ArticleCommentsPolicy {
  return { opening: commentsOpening, days: commentsDays, readBefore: commentsReading };
}
