import { momentOf } from '#content/clock.ts';
import { hasEnded } from '#content/front.ts';
import type { WallTime } from '#content/wall-clock.ts';
import { inTransaction } from '#storage/database.ts';
import { frontState } from '#storage/queries/house/front-state.ts';
import { advanceEdition } from '#storage/records/editions.ts';
import { advanceFront, rebaseFrontDrafts, setPinnedLead } from '#storage/records/front.ts';
import { mustBeAllowed } from '../actor.ts';
import type { Newsroom } from '../context.ts';
import { Refusal } from '../errors.ts';
import { noteInJournal } from '../note-in-journal.ts';
import { momentToCome } from '../publication/moment-to-come.ts';
import { headlineOf } from './front-words.ts';

type Pinning = {
  articleId: number;
  /** By the newspaper's clock; null: until it is taken off. */
  until: WallTime | null;
  /** Version of the front page that was changed. */
  basedOn: number | null;
};

/**
 * Pins an article as the lead: it stays above whatever is arranged or planned, until a moment or until it is taken off.
 * Throws a `Refusal` when it is not published, or when someone else has changed the front page meanwhile.
 */
export async function pinLead({ db, clock, actor }: Newsroom, { articleId, until, basedOn }: Pinning): Promise<void> {
  mustBeAllowed(actor, 'arrangeFront');
  const now = momentOf(clock.now());
  await inTransaction(db, async (tx) => {
    if (!(await advanceFront(tx, { at: now, byName: actor.name, basedOn }))) throw new Refusal('frontChanged');
    const subject = await headlineOf(tx, articleId);
    if (subject === '') throw new Refusal('articleNotPublic', `article ${articleId}`);
    const { pinned: before, version } = await frontState(tx);
    await rebaseFrontDrafts(tx, version - 1);
    const end = until && (await momentToCome(tx, { hour: until, now }));
    await setPinnedLead(tx, { articleId, until: end });
    const deed = { action: 'leadPinned', subject, articleId, before: before?.until ?? null, after: end } as const;
    await noteInJournal({ db: tx, clock, actor }, deed);
    await advanceEdition(tx, now);
  });
}

/** Takes the pin off; `ifEnded` only when its moment has come, once however many ask. */
export async function unpinLead(
  { db, clock, actor }: Newsroom,
  { ifEnded = false }: { ifEnded?: boolean } = {},
): Promise<void> {
  mustBeAllowed(actor, 'arrangeFront');
  const now = momentOf(clock.now());
  await inTransaction(db, async (tx) => {
    const { pinned, version } = await frontState(tx);
    if (!pinned || (ifEnded && !hasEnded(pinned, now))) return;
    // Another process that saw the same pin finds it gone.
    if (!(await advanceFront(tx, { at: now, byName: actor.name, basedOn: version }))) return;
    await setPinnedLead(tx, null);
    await rebaseFrontDrafts(tx, version);
    const { articleId } = pinned;
    const deed = { action: 'leadUnpinned', subject: await headlineOf(tx, articleId), articleId } as const;
    await noteInJournal({ db: tx, clock, actor }, deed);
    await advanceEdition(tx, now);
  });
}
