import { momentOf } from '#content/clock.ts';
import { mayEdit } from '#content/permissions.ts';
import { PRESENCE_SECONDS, type PresenceMode, type PresenceWish } from '#content/presence.ts';
import { inTransaction } from '#storage/database.ts';
import { articleForEditing } from '#storage/queries/article-for-editing.ts';
import { type Presence, presencesOf } from '#storage/queries/presences.ts';
import { holdArticle } from '#storage/records/articles.ts';
import { forgetPresence, leaveOneWriter, notePresence } from '#storage/records/presences.ts';
import { type Actor, mustBeAllowedToRead } from './actor.ts';
import type { Newsroom } from './context.ts';
import { Refusal } from './errors.ts';
import { isAheadOfReaders } from './save-draft.ts';

/** Somebody else's window on the same article; `isSelf` when it is another of one's own. */
export type Neighbour = { name: string; mode: PresenceMode; since: string; isSelf: boolean };

/** How a window stands: what it may do, beside whom, and how new the text is. */
export type Part = {
  mode: PresenceMode;
  mayWrite: boolean;
  others: Neighbour[];
  revision: number;
  isAhead: boolean;
};

/**
 * Tells that an article is open in a window, and how. The first one writes; whoever comes after reads until they choose.
 * Taking over makes the others read, whose saves are still taken: what they wrote is not lost.
 */
export async function takePart(
  { db, clock, actor }: Newsroom,
  { articleId, tabId, wish }: { articleId: number; tabId: string; wish: PresenceWish },
): Promise<Part> {
  return inTransaction(db, async (tx) => {
    // Two who come at the same moment come one after the other.
    if (wish !== 'stay') await holdArticle(tx, articleId);
    const article = await articleForEditing(tx, articleId);
    if (!article) throw new Refusal('notFound', `no article ${articleId}`);
    mustBeAllowedToRead(actor, article);
    const staleBefore = momentOf(clock.now().subtract({ seconds: PRESENCE_SECONDS }));
    const present = await presencesOf(tx, articleId, staleBefore);
    const others = present.filter((each) => each.tabId !== tabId);
    const mayWrite = actor.userId === null || mayEdit(actor, article);
    const before = present.find((each) => each.tabId === tabId)?.mode ?? null;
    const mode = mayWrite ? modeFor(wish, before, others) : 'reading';
    const stand = { mode, mayWrite, revision: article.revision, isAhead: isAheadOfReaders(article) };
    if (actor.userId === null || wish === 'leave') {
      await forgetPresence(tx, articleId, tabId);
      return { ...stand, others: [] };
    }
    const seenAt = momentOf(clock.now());
    const presence = { tabId, userId: actor.userId, userName: actor.name, mode, since: seenAt };
    await notePresence(tx, articleId, { ...presence, seenAt, staleBefore });
    const hasTakenOver = wish === 'takeOver' && mode === 'writing';
    if (hasTakenOver) await leaveOneWriter(tx, articleId, tabId);
    return { ...stand, others: neighbours(others, actor, hasTakenOver) };
  });
}

function modeFor(wish: PresenceWish, before: PresenceMode | null, others: Presence[]): PresenceMode {
  if (wish === 'read') return 'reading';
  if (wish === 'writeOn' || wish === 'takeOver') return 'writing';
  if (wish === 'stay' && before) return before;
  return others.some(({ mode }) => mode === 'writing') ? 'reading' : 'writing';
}

function neighbours(others: Presence[], actor: Actor, hasTakenOver: boolean): Neighbour[] {
  return others.map(({ userId, userName, mode, since }) => ({
    name: userName,
    mode: hasTakenOver ? 'reading' : mode,
    since,
    isSelf: userId === actor.userId,
  }));
}
