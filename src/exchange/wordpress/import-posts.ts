import type { Database } from '#storage/database.ts';
import { findImported } from '#storage/records/imported-items.ts';
import type { DuePost, PlacedPost } from './due-post.ts';
import { importArticles } from './import-articles.ts';
import type { ImportContext } from './import-context.ts';
import { importPages } from './import-pages.ts';
import { plainLine } from './plain-text.ts';
import type { ItemKind, ReportedItem } from './report.ts';
import type { ImportCode } from './report-messages.ts';
import type { SeenIds } from './seen-ids.ts';

/**
 * Stores a batch of posts of all types, in the order of the file; to be called in a transaction. Attachments and guest
 * authors were dealt with before.
 */
export async function importPosts(context: ImportContext, posts: PlacedPost[], seen: SeenIds): Promise<void> {
  const due: Record<'post' | 'page', PlacedPost[]> = { post: [], page: [] };
  for (const post of posts) {
    if (post.type === 'attachment' || post.type === 'guest-author') continue;
    const refusal = refusalOf(post, seen);
    if (post.type === 'nav_menu_item') noteMenuItem(context, post);
    else if (refusal) refuse(context, post, refusal);
    else due[post.type as 'post' | 'page'].push(post);
  }
  await importArticles(context, await withLedger(context, 'post', due.post));
  await importPages(context, await withLedger(context, 'page', due.page));
}

const REFUSED_STATUSES: Record<string, ImportCode> = {
  trash: 'statusTrash',
  'auto-draft': 'statusAutoDraft',
  inherit: 'statusInherit',
};

function refusalOf(post: PlacedPost, seen: SeenIds): { code: ImportCode; detail: string } | null {
  if (post.type === 'revision') return { code: 'statusInherit', detail: '' };
  if (post.type !== 'post' && post.type !== 'page') return { code: 'postType', detail: post.type };
  if (!/^\d+$/.test(post.id)) return { code: 'noId', detail: post.id };
  const code = REFUSED_STATUSES[post.status];
  if (code) return { code, detail: '' };
  return seen.add(post.id) ? null : { code: 'twice', detail: '' };
}

function refuse({ counter }: ImportContext, post: PlacedPost, reason: { code: ImportCode; detail: string }): void {
  counter.refuse(reportedPost(post), reason);
  for (const comment of post.comments) {
    const item: ReportedItem = { kind: 'comment', id: comment.id, title: plainLine(comment.author), line: post.line };
    counter.refuse(item, { code: 'commentOnRefused', detail: `#${post.id}` });
  }
}

/** A menu's entry is not kept as such: those that lead to a category tell the order of the sections. */
function noteMenuItem({ counter, state }: ImportContext, post: PlacedPost): void {
  const meta = (key: string) => post.meta.find((each) => each.key === key)?.value ?? '';
  const menu = post.terms.find(({ domain }) => domain === 'nav_menu')?.nicename ?? '';
  const isCategory = meta('_menu_item_object') === 'category' && post.status === 'publish';
  if (isCategory) {
    state.menu.push({ menu, order: post.menuOrder, categoryId: meta('_menu_item_object_id') });
    counter.keep(reportedPost(post));
  } else counter.refuse(reportedPost(post), { code: 'menuItem', detail: '' });
}

async function withLedger(
  { db, source }: { db: Database; source: string },
  kind: 'post' | 'page',
  posts: PlacedPost[],
): Promise<DuePost[]> {
  const known = await findImported(
    db,
    { source, kind },
    posts.map(({ id }) => id),
  );
  return posts.map((post) => ({ post, item: reportedPost(post), known: known.get(post.id) ?? null }));
}

const KINDS: Record<string, ItemKind> = { post: 'post', page: 'page', nav_menu_item: 'menuItem' };

function reportedPost({ type, id, title, line }: PlacedPost): ReportedItem {
  return { kind: KINDS[type] ?? 'other', id, title: plainLine(title), line };
}
