import { momentOf } from '#content/clock.ts';
import { mayEdit } from '#content/permissions.ts';
import {
  type Neighbour,
  type Part,
  PRESENCE_SECONDS,
  type PresenceMode,
  type PresenceWish,
} from '#content/presence.ts';
import { type Database, inTransaction } from '#storage/database.ts';
import { articleForEditing } from '#storage/queries/articles/article-for-editing.ts';
import { type Presence, presencesOf } from '#storage/queries/articles/presences.ts';
import { holdArticle } from '#storage/records/articles.ts';
import { forgetPresence, leaveOneWriter, notePresence } from '#storage/records/presences.ts';
import { mustBeAllowedToRead } from '../actor.ts';
import type { Newsroom } from '../context.ts';
import { Refusal } from '../errors.ts';
import { isAheadOfReaders } from './save-draft.ts';

/**
 * Tells that an article is open in a window, and how. The first one writes; whoever comes after reads until they choose;
 * of one's own windows the one that was opened last writes. Taking over makes the others read, whose saves are still taken: what they wrote is not lost.
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
    const { userId } = actor;
    const mayWrite = userId !== null && mayEdit(actor, article);
    const stand = { mayWrite, revision: article.revision, isAhead: isAheadOfReaders(article) };
    if (userId === null || wish === 'leave') {
      await forgetPresence(tx, articleId, tabId);
      return { ...stand, mode: 'reading', others: [] };
    }
    const now = clock.now();
    const arrival = { articleId, tabId, wish, mayWrite, now, who: { userId, userName: actor.name } };
    const { mode, present } = await takePlace(tx, arrival);
    return { ...stand, mode, others: neighbours(present, userId, tabId) };
  });
}

type Arrival = {
  articleId: number;
  tabId: string;
  wish: PresenceWish;
  mayWrite: boolean;
  now: Temporal.Instant;
  who: { userId: number; userName: string };
};

/** Notes how the window stands from now on, and how the others do in consequence. */
async function takePlace(tx: Database, { articleId, tabId, wish, mayWrite, now, who }: Arrival) {
  const staleBefore = momentOf(now.subtract({ seconds: PRESENCE_SECONDS }));
  const present = await presencesOf(tx, articleId, staleBefore);
  const before = present.find((each) => each.tabId === tabId)?.mode ?? null;
  const colleagues = present.filter(({ userId }) => userId !== who.userId);
  const mode = mayWrite ? modeFor({ wish, before, colleagues }) : 'reading';
  const seenAt = momentOf(now);
  await notePresence(tx, articleId, { tabId, ...who, mode, since: seenAt, seenAt, staleBefore });
  if (mode === 'writing' && (wish === 'arrive' || wish === 'takeOver')) {
    // One's own other windows read from now on too: one of them may have died without a word.
    const whose = wish === 'takeOver' ? {} : { userId: who.userId };
    await leaveOneWriter(tx, articleId, { tabId, ...whose });
  }
  return { mode, present: await presencesOf(tx, articleId, staleBefore) };
}

type Wish = { wish: PresenceWish; before: PresenceMode | null; colleagues: Presence[] };

function modeFor({ wish, before, colleagues }: Wish): PresenceMode {
  if (wish === 'read') return 'reading';
  if (wish === 'writeOn' || wish === 'takeOver') return 'writing';
  if (wish === 'stay' && before) return before;
  return colleagues.some(({ mode }) => mode === 'writing') ? 'reading' : 'writing';
}

function neighbours(present: Presence[], ownId: number, ownTab: string): Neighbour[] {
  return present
    .filter(({ tabId }) => tabId !== ownTab)
    .map(({ userId, userName, mode, since }) => ({ name: userName, mode, since, isSelf: userId === ownId }));
}
