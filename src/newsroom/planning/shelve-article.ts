import {
  isSameShelf,
  type Shelf,
  type ShelfChange,
  type Shelves,
  shelfAfter,
  shelfBefore,
} from '#content/bulk-change.ts';
import { momentOf } from '#content/clock.ts';
import { countryName } from '#content/country.ts';
import { inTransaction } from '#storage/database.ts';
import { articleForEditing, type EditableArticle } from '#storage/queries/articles/article-for-editing.ts';
import { doesShelfExist, shelfShown } from '#storage/queries/articles/article-shelf.ts';
import { type ReferenceNames, referenceNames } from '#storage/queries/house/reference-names.ts';
import { showShelf } from '#storage/records/article-shelf.ts';
import { holdArticle, saveDraft, showNewestVersion } from '#storage/records/articles.ts';
import { advanceEdition } from '#storage/records/editions.ts';
import { mustBeAllowed, mustBeAllowedToEdit } from '../actor.ts';
import type { Newsroom } from '../context.ts';
import { Refusal } from '../errors.ts';
import { noteInJournal } from '../note-in-journal.ts';

/**
 * Files an article in another section, in or out of a topic or a country: in the newsroom's text and, if it was published, for
 * readers at once, whatever else of the newsroom's text they do not see yet. Gives back where it was filed before; null
 * when it was there already. Throws a `Refusal`.
 */
export async function shelveArticle(
  { db, clock, actor }: Newsroom,
  { articleId, change }: { articleId: number; change: ShelfChange },
): Promise<Shelves | null> {
  return inTransaction(db, async (tx) => {
    const newsroom = { db: tx, clock, actor };
    const { article, shelves } = await atHand(newsroom, articleId);
    const move = (shelf: Shelf) => shelfAfter(change, shelf);
    const after = { draft: move(shelves.draft), shown: shelves.shown && move(shelves.shown) };
    return (await putOnShelf(newsroom, article, { before: shelves, after })) ? shelves : null;
  });
}

/**
 * Takes back that an article was filed elsewhere. Throws a `Refusal` when it was filed elsewhere again since, and to whoever
 * may not file it at all.
 */
export async function unshelveArticle(
  { db, clock, actor }: Newsroom,
  { articleId, change, earlier }: { articleId: number; change: ShelfChange; earlier: Shelves },
): Promise<void> {
  await inTransaction(db, async (tx) => {
    const newsroom = { db: tx, clock, actor };
    const { article, shelves } = await atHand(newsroom, articleId);
    const isStill = (shelf: Shelf | null) => shelf === null || isSameShelf(shelf, shelfAfter(change, shelf));
    if (!isStill(shelves.draft) || !isStill(shelves.shown)) throw new Refusal('changedSince', `article ${articleId}`);
    const { draft, shown } = shelves;
    const after = {
      draft: shelfBefore(change, { current: draft, earlier: earlier.draft }),
      shown: shown && shelfBefore(change, { current: shown, earlier: earlier.shown ?? earlier.draft }),
    };
    await putOnShelf(newsroom, article, { before: shelves, after });
  });
}

async function atHand({ db, actor }: Newsroom, articleId: number) {
  await holdArticle(db, articleId);
  const article = await articleForEditing(db, articleId);
  if (!article) throw new Refusal('notFound', `no article ${articleId}`);
  mustBeAllowedToEdit(actor, article);
  if (article.publicVersion !== null) mustBeAllowed(actor, 'revisePublished');
  const { sectionId, topicIds, countryCodes } = article.draft;
  const shown = article.publicVersion === null ? null : await shelfShown(db, articleId);
  return { article, shelves: { draft: { sectionId, topicIds, countryCodes }, shown } };
}

/** Whether anything had to be moved. */
async function putOnShelf(
  { db, clock, actor }: Newsroom,
  article: EditableArticle,
  { before, after }: { before: Shelves; after: Shelves },
): Promise<boolean> {
  const isShownMoved = before.shown !== null && after.shown !== null && !isSameShelf(before.shown, after.shown);
  if (isSameShelf(before.draft, after.draft) && !isShownMoved) return false;
  // Sections and topics can be gone since somebody chose them, or since the change that is undone.
  const isThere = (await doesShelfExist(db, after.draft)) && (!after.shown || (await doesShelfExist(db, after.shown)));
  if (!isThere) throw new Refusal('changedSince', `article ${article.id}`);
  const now = momentOf(clock.now());
  const draft = { ...article.draft, ...after.draft };
  const isSeenByReaders = article.version === article.publicVersion;
  const reason = isSeenByReaders ? 'published' : 'saved';
  await saveDraft(db, article.id, { draft, savedAt: now, savedBy: actor, reason, isGathered: false });
  if (isSeenByReaders) await showNewestVersion(db, article.id, draft);
  else if (after.shown) await showShelf(db, article.id, after.shown);
  // Where readers find it is what counts, once they do.
  const filed = isShownMoved ? { from: before.shown, to: after.shown } : { from: before.draft, to: after.draft };
  await noteFiling({ db, clock, actor }, article, filed);
  if (article.status === 'published' && isShownMoved) await advanceEdition(db, now);
  return true;
}

async function noteFiling(
  newsroom: Newsroom,
  { id, draft }: EditableArticle,
  { from, to }: { from: Shelf | null; to: Shelf | null },
): Promise<void> {
  const [before, after] = [
    { ...draft, ...from },
    { ...draft, ...to },
  ];
  const names = await referenceNames(newsroom.db, [before, after]);
  const deed = { action: 'articleFiled', subject: draft.headline, articleId: id } as const;
  await noteInJournal(newsroom, { ...deed, before: shelfInWords(before, names), after: shelfInWords(after, names) });
}

/** For the journal: the name of the section, of each topic, of each country. */
function shelfInWords({ sectionId, topicIds, countryCodes }: Shelf, { sections, topics }: ReferenceNames): string {
  const named = [sections.get(sectionId), ...topicIds.map((id) => topics.get(id))].map((name) => name ?? '—');
  return [...named, ...countryCodes.map((code) => countryName(code, 'fr')).sort()].join(' · ');
}
