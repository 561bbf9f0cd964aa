import { isPermalinkPattern } from '#content/permalink.ts';
import type { WpPost } from './export-items.ts';

/**
 * The permalink pattern by which WordPress made a post's address, told from the address itself: each part of the path is
 * compared with the post's date, name, id, categories and author. Null when it has no name in it, or a part that none explains.
 */
export function patternOf(
  post: Pick<WpPost, 'id' | 'name' | 'date' | 'creator' | 'terms'>,
  path: string,
): string | null {
  const [year = '', month = '', day = '', hour = '', minute = '', second = ''] = post.date.split(/[- :T]/);
  const categories = post.terms.filter(({ domain }) => domain === 'category').map(({ nicename }) => nicename);
  const explanations: [string[], string][] = [
    [[post.name, decoded(post.name)], '%postname%'],
    [[post.id], '%post_id%'],
    [[year], '%year%'],
    [categories, '%category%'],
    [[post.creator.toLowerCase()], '%author%'],
  ];
  const dates: Record<string, string[]> = {
    '%monthnum%': [month],
    '%day%': [day],
    '%hour%': [hour],
    '%minute%': [minute],
    '%second%': [second],
  };
  const used = new Set<string>();
  const parts = path
    .split('/')
    .filter(Boolean)
    .map((part) => {
      const plain = decoded(part);
      const [, tag] = explanations.find(([values, each]) => !used.has(each) && values.includes(plain)) ?? [];
      const found =
        tag ?? Object.keys(dates).find((each) => used.has('%year%') && !used.has(each) && dates[each]?.includes(plain));
      if (found) used.add(found);
      return found ?? part;
    });
  // A category's own parents stand before it.
  const from = parts.indexOf('%category%');
  const shortened = from > 0 && parts.slice(0, from).every((part) => !part.startsWith('%')) ? parts.slice(from) : parts;
  const pattern = `/${shortened.join('/')}/`;
  return isPermalinkPattern(pattern) ? pattern : null;
}

/** The pattern that most addresses have; null when fewer than half of them agree. */
export function commonPattern(counts: Record<string, number>): string | null {
  const [best] = Object.entries(counts).toSorted(([, a], [, b]) => b - a);
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return best && best[1] * 2 >= total ? best[0] : null;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part).toLowerCase();
  } catch {
    return part;
  }
}
