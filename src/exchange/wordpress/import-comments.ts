import type { CommentStatus } from '#content/comment.ts';
import { canonicalEmail } from '#content/user.ts';
import { insertComments, type NewComment } from '#storage/records/comments.ts';
import { reserveIdentities } from '#storage/records/identities.ts';
import { findImported, type ImportedItem, recordImported } from '#storage/records/imported-items.ts';
import { singleLine } from './clean-text.ts';
import type { PlacedPost } from './due-post.ts';
import type { WpComment } from './export-items.ts';
import type { ImportContext } from './import-context.ts';
import { plainLine, plainLines } from './plain-text.ts';
import type { Reason, ReportedItem } from './report.ts';
import type { ImportCode } from './report-messages.ts';
import { readDate } from './wp-dates.ts';

type Discussion = { post: PlacedPost; articleId: number };

/**
 * Stores the comments of these articles that are not here yet, with their threads. E-mail addresses go to a
 * table of their own, which no page reads; network addresses are left behind.
 */
export async function importComments(context: ImportContext, discussions: Discussion[]): Promise<void> {
  const { db, source, counter } = context;
  const all = discussions.flatMap(({ post }) => post.comments.map(({ id }) => id));
  if (all.length === 0) return;
  const known = await findImported(db, { source, kind: 'comment' }, all);
  const fresh = await reserveIdentities(db, 'comments', all.filter((id) => !known.has(id)).length);
  const rows: (NewComment & { id: number })[] = [];
  const lines: ImportedItem[] = [];
  for (const { post, articleId } of discussions) {
    const ids = new Map([...known].map(([sourceId, { targetId }]) => [sourceId, targetId]));
    for (const comment of answeredFirst(post.comments)) {
      const item = reported(comment, post);
      const refusal = refusalOf(comment);
      if (refusal) counter.refuse(item, { code: refusal, detail: comment.type });
      else if (ids.has(comment.id)) counter.keepUnchanged(item);
      else {
        const id = fresh.shift() as number;
        const { parentId, reasons } = parentOf(comment, ids);
        ids.set(comment.id, id);
        rows.push({ id, articleId, parentId, ...recordOf(context, comment, post) });
        lines.push({ sourceId: comment.id, targetId: id, checksum: '', modifiedAt: null });
        counter.keep(item, reasons);
      }
    }
  }
  await insertComments(db, rows);
  await recordImported(db, { source, kind: 'comment' }, lines);
}

/** An answer may come before what it answers: each goes after its parent, whatever the order of the file. */
function answeredFirst(comments: WpComment[]): WpComment[] {
  const byParent = Map.groupBy(comments, ({ parent }) => parent);
  const known = new Set(comments.map(({ id }) => id));
  const ordered: WpComment[] = [];
  const placed = new Set<WpComment>();
  const queue = comments.filter(({ parent }) => !known.has(parent));
  for (let comment = queue.shift(); comment; comment = queue.shift()) {
    if (placed.has(comment)) continue;
    placed.add(comment);
    ordered.push(comment);
    queue.unshift(...(byParent.get(comment.id) ?? []));
  }
  return [...ordered, ...comments.filter((comment) => !placed.has(comment))];
}

function refusalOf({ type, approved, content, id }: WpComment): ImportCode | null {
  if (type !== '' && type !== 'comment') return 'commentType';
  if (approved === 'trash' || approved === 'post-trashed') return 'commentTrash';
  if (id === '' || plainLines(content) === '') return 'commentEmpty';
  return null;
}

function parentOf({ parent }: WpComment, ids: Map<string, number>): { parentId: number | null; reasons: Reason[] } {
  if (parent === '' || parent === '0') return { parentId: null, reasons: [] };
  const parentId = ids.get(parent) ?? null;
  return { parentId, reasons: parentId === null ? [{ code: 'commentParent', detail: `#${parent}` }] : [] };
}

const STATUSES: Record<string, CommentStatus> = { '1': 'approved', '0': 'waiting', spam: 'spam' };

function recordOf({ state, settings, people, now }: ImportContext, comment: WpComment, post: PlacedPost) {
  const site = { offsetMinutes: state.offsetMinutes, timeZone: settings.timeZone };
  const date = readDate(comment.dateGmt, comment.date, site) ?? readDate(post.dateGmt, post.date, site);
  const email = canonicalEmail(singleLine(comment.email));
  const status = STATUSES[comment.approved] ?? 'waiting';
  const createdAt = date?.moment ?? now;
  return {
    authorName: plainLine(comment.author).replace(/@\S+$/, ''),
    authorUrl: webSite(comment.url),
    text: plainLines(comment.content),
    status,
    isFromNewsroom: people.isUser(comment.userId),
    createdAt,
    // The newsroom let it through, there and then.
    decidedAt: status === 'approved' ? createdAt : null,
    contact: email === '' ? null : { email, machine: null },
  };
}

function webSite(url: string): string | null {
  const parsed = URL.parse(url.trim());
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.href : null;
}

function reported({ id, author }: WpComment, { line }: PlacedPost): ReportedItem {
  return { kind: 'comment', id, title: plainLine(author).replace(/@\S+$/, ''), line };
}
