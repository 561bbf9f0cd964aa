import { canonicalPath, isOwnPath } from './address.ts';
import type { Moment } from './article.ts';

/** The newspaper's choice when nothing was imported: short, and it does not age badly in a link. */
export const DEFAULT_PERMALINK_PATTERN = '/%year%/%monthnum%/%day%/%postname%/';

const TAGS = /%(year|monthnum|day|hour|minute|second|post_id|postname|category|author)%/g;

/** What a permalink is made from. `publishedAt` is told in the newspaper's time zone, as WordPress does. */
export type PermalinkParts = {
  id: number;
  slug: string;
  publishedAt: Moment;
  timeZone: string;
  sectionSlug: string;
  authorSlug: string;
};

/** An article's address by the newspaper's pattern, in canonical form. */
export function permalink(pattern: string, parts: PermalinkParts): string {
  const at = Temporal.Instant.from(parts.publishedAt).toZonedDateTimeISO(parts.timeZone);
  const two = (value: number) => String(value).padStart(2, '0');
  const values: Record<string, string> = {
    year: String(at.year),
    monthnum: two(at.month),
    day: two(at.day),
    hour: two(at.hour),
    minute: two(at.minute),
    second: two(at.second),
    post_id: String(parts.id),
    postname: parts.slug,
    category: parts.sectionSlug,
    author: parts.authorSlug,
  };
  const path = pattern.replace(TAGS, (_, tag: string) => values[tag] ?? '');
  return canonicalPath(path) ?? `/${parts.id}/`;
}

/** Whether a pattern gives each article an address of its own, and does not stand in the way of Griot's own pages. */
export function isPermalinkPattern(pattern: string): boolean {
  const known = pattern.replace(TAGS, '');
  const isWhole = pattern.startsWith('/') && !/[%?#\s]/.test(known) && /%(postname|post_id)%/.test(pattern);
  return isWhole && !isOwnPath(permalink(pattern, SAMPLE));
}

/** Made up, to see where a pattern leads. */
const SAMPLE: PermalinkParts = {
  id: 1,
  slug: 'article',
  publishedAt: '2020-10-02T17:40:00.000Z',
  timeZone: 'UTC',
  sectionSlug: 'politique',
  authorSlug: 'redaction',
};
