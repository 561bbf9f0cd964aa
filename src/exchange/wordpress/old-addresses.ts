import { canonicalPath, isOwnPath } from '#content/address.ts';
import type { WpPost } from './export-items.ts';

/** The path at which the old site showed a post, in canonical form; null when it had none but `/?p=7`. */
export function oldPath(link: string): string | null {
  const url = URL.parse(link);
  if (!url || /[?&](p|page_id|attachment_id|preview)=/.test(url.search)) return null;
  const path = canonicalPath(url.pathname);
  return path === null || path === '/' ? null : path;
}

/** Whether a path may become an article's or a page's here. */
export function isFreeForContent(path: string): boolean {
  return !isOwnPath(path);
}

/** The other addresses by which WordPress answers for a post: by its id, and by the slugs that it had before. */
export function formerPaths(post: WpPost): string[] {
  const path = oldPath(post.link);
  const name = path === null ? null : canonicalPath(`/${post.name}`)?.replaceAll('/', '');
  const renamed = post.meta.flatMap(({ key, value }) => {
    if (key !== '_wp_old_slug' || !path || !name || value === '' || !path.endsWith(`/${name}/`)) return [];
    const former = canonicalPath(`${path.slice(0, -name.length - 1)}${value}/`);
    return former && former !== path ? [former] : [];
  });
  const byId = [`/?p=${post.id}`, ...(post.type === 'page' ? [`/?page_id=${post.id}`] : [])];
  return [...byId, ...new Set(renamed)];
}
