import type { ArticleStatus, Moment } from '#content/article.ts';
import type { WpPost } from './export-items.ts';
import type { ImportCode } from './report-messages.ts';
import { readDate, readRssDate, type SiteClock } from './wp-dates.ts';

/** A post's moments and status, as an article has them, and what had to be guessed. */
export type PostDates = {
  status: ArticleStatus;
  createdAt: Moment;
  modifiedAt: Moment;
  publishedAt: Moment | null;
  scheduledAt: Moment | null;
  reasons: { code: ImportCode; detail: string }[];
};

/**
 * What stage of work a post is in, and when it got there. One whose hour came while the export was under way
 * is published, as WordPress would have done; private and protected ones are drafts, so that nobody sees them by accident.
 */
export function postDates(post: WpPost, { site, now }: { site: SiteClock; now: Moment }): PostDates {
  const written = readDate(post.dateGmt, post.date, site);
  const fallback = readRssDate(post.pubDate) ?? readDate(post.modifiedGmt, post.modified, site)?.moment;
  const at = written?.moment ?? fallback ?? now;
  const { status, reason } = statusOf(post, at <= now);
  const isDated = status === 'published' || status === 'scheduled';
  return {
    status,
    createdAt: at,
    modifiedAt: readDate(post.modifiedGmt, post.modified, site)?.moment ?? at,
    publishedAt: status === 'published' ? at : null,
    scheduledAt: status === 'scheduled' ? at : null,
    reasons: [
      ...(reason ? [{ code: reason, detail: reason === 'statusUnknown' ? post.status : '' }] : []),
      ...(isDated && !written ? [{ code: 'dateMissing' as const, detail: post.date }] : []),
      ...(isDated && written?.isGuessed ? [{ code: 'zoneGuessed' as const, detail: post.date }] : []),
    ],
  };
}

function statusOf(post: WpPost, isDue: boolean): { status: ArticleStatus; reason: ImportCode | null } {
  if (post.status === 'private') return { status: 'draft', reason: 'private' };
  if (post.password !== '') return { status: 'draft', reason: 'password' };
  if (post.status === 'publish') return { status: 'published', reason: null };
  if (post.status === 'future') return { status: isDue ? 'published' : 'scheduled', reason: null };
  if (post.status === 'pending') return { status: 'submitted', reason: null };
  if (post.status === 'draft') return { status: 'draft', reason: null };
  return { status: 'draft', reason: 'statusUnknown' };
}
