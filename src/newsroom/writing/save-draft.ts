import type { ArticleDraft, Moment } from '#content/article.ts';
import { saysTheSame } from '#content/canonical-json.ts';
import { momentOf } from '#content/clock.ts';
import { textOf } from '#content/document/walk-document.ts';
import { type Database, inTransaction } from '#storage/database.ts';
import { articleForEditing, type EditableArticle } from '#storage/queries/articles/article-for-editing.ts';
import { holdRevision, saveDraft as writeDraft } from '#storage/records/articles.ts';
import { type Actor, mustBeAllowedToEdit } from '../actor.ts';
import type { Newsroom } from '../context.ts';
import { Refusal } from '../errors.ts';
import { withCheckedBody, withoutWhatIsGone } from './fit-draft.ts';

/** Saves of one person are gathered in one version for so long. */
const GATHERED_MINUTES = 10;
/** A save that takes out more signs than this, and a fifth of the text, leaves the version before as it was. */
const MUCH_TAKEN_OUT = 100;

/** A text to be saved, and the revision that it was made from. */
export type DraftToSave = {
  articleId: number;
  baseRevision: number;
  draft: ArticleDraft;
  /** When it is what somebody made of two texts: the one of the two that nobody has saved yet, to be kept too. */
  mergedFrom?: ArticleDraft | null;
};

/** Saved; or not, because somebody else saved since: their text, and who they are. */
export type DraftSaved =
  | { isSaved: true; revision: number; savedAt: Moment; isAhead: boolean }
  | { isSaved: false; revision: number; savedAt: Moment; savedBy: string; theirs: ArticleDraft };

/**
 * Saves a text for the newsroom; readers see nothing of it. Only if the article still is at the revision that the text
 * was made from, so that nobody ever overwrites another; the same text sent twice is saved once. Throws a `Refusal`.
 */
export async function saveDraft({ db, clock, actor }: Newsroom, save: DraftToSave): Promise<DraftSaved> {
  const draft = withCheckedBody(save.draft);
  const mergedFrom = save.mergedFrom ? withCheckedBody(save.mergedFrom) : null;
  return inTransaction(db, async (tx) => {
    const isHeld = await holdRevision(tx, save.articleId, save.baseRevision);
    const article = await articleForEditing(tx, save.articleId);
    if (!article) throw new Refusal('notFound', `no article ${save.articleId}`);
    mustBeAllowedToEdit(actor, article);
    const text = await withoutWhatIsGone(tx, draft, article.draft);
    const isSame = saysTheSame(text, article.draft);
    if (isSame && !(isHeld && mergedFrom)) return savedAlready(article);
    if (!isHeld) return savedByAnother(article);
    const keep = textKeeper(tx, { article, actor, now: clock.now() });
    if (!mergedFrom) return keep(text);
    await keep(await withoutWhatIsGone(tx, mergedFrom, article.draft));
    return keep(text, 'merged');
  });
}

/** Whether the newsroom's text is another than the one that readers see. */
export function isAheadOfReaders({ version, publicVersion }: Pick<EditableArticle, 'version' | 'publicVersion'>) {
  return publicVersion !== null && version > publicVersion;
}

function savedAlready(article: EditableArticle): DraftSaved {
  const { revision, saved } = article;
  return { isSaved: true, revision, savedAt: saved.at, isAhead: isAheadOfReaders(article) };
}

function savedByAnother({ revision, saved, draft }: EditableArticle): DraftSaved {
  return { isSaved: false, revision, savedAt: saved.at, savedBy: saved.byName, theirs: draft };
}

type Saving = { article: EditableArticle; actor: Actor; now: Temporal.Instant };

function textKeeper(tx: Database, { article, actor, now }: Saving) {
  const savedAt = momentOf(now);
  return async (draft: ArticleDraft, reason: 'saved' | 'merged' = 'saved'): Promise<DraftSaved> => {
    const isGathered = reason === 'saved' && mayBeGathered({ article, actor, now }, draft);
    const kept = await writeDraft(tx, article.id, { draft, savedAt, savedBy: actor, reason, isGathered });
    const isAhead = isAheadOfReaders({ version: kept.version, publicVersion: article.publicVersion });
    return { isSaved: true, revision: kept.revision, savedAt, isAhead };
  };
}

function mayBeGathered({ article, actor, now }: Saving, draft: ArticleDraft): boolean {
  const { saved, version, publicVersion } = article;
  const isOwn = saved.byId !== null && saved.byId === actor.userId;
  if (saved.reason !== 'saved' || !isOwn || version === publicVersion) return false;
  const isRecent = now.epochMilliseconds - Date.parse(saved.since) < GATHERED_MINUTES * 60_000;
  return isRecent && !takesOutMuch(article.draft, draft);
}

function takesOutMuch(before: ArticleDraft, after: ArticleDraft): boolean {
  const signs = textOf(before.body).length;
  const lost = signs - textOf(after.body).length;
  return lost > MUCH_TAKEN_OUT && lost > signs / 5;
}
