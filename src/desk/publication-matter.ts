import { type CheckPoint, checkArticle, mayAppear } from '#content/checklist.ts';
import { momentOf } from '#content/clock.ts';
import type { ArticleCommentsPolicy, CommentsPolicy } from '#content/comment.ts';
import { changesBetween, type DraftChanges } from '#content/draft-changes.ts';
import { may } from '#content/permissions.ts';
import { type Step, stepsOpenTo } from '#content/steps.ts';
import { mustBeAllowedToRead } from '#newsroom/actor.ts';
import { Refusal } from '#newsroom/errors.ts';
import { articleForEditing, type EditableArticle } from '#storage/queries/articles/article-for-editing.ts';
import {
  type ArticleStep,
  countOpenNotes,
  stepsOf,
  withdrawalReasonOf,
} from '#storage/queries/articles/article-steps.ts';
import { articleVersion } from '#storage/queries/articles/article-versions.ts';
import { checkedMatter } from '#storage/queries/articles/checked-matter.ts';
import { pathToBe } from '#storage/queries/articles/path-to-be.ts';
import { articleCommentsPolicy } from '#storage/queries/comments/article-comments-policy.ts';
import { correctionsOf, type PublicArticle } from '#storage/queries/readers/public-article.ts';
import type { SignedInVisit } from './desk.ts';
import { idIn } from './forms.ts';

/** Everything that the page from draft to print shows of an article. */
export type PublicationMatter = {
  article: EditableArticle;
  /** The steps that whoever looks may take now. */
  open: Step[];
  checklist: CheckPoint[];
  /** Whether nothing that is required is missing. */
  isFit: boolean;
  weight: { pageBytes: number; pictureBytes: number };
  /** Its address, or the one that it would be given now; null when none is free. */
  path: string | null;
  withdrawalReason: string | null;
  /** What readers do not see yet of a published article; null when they see it all. */
  changes: DraftChanges | null;
  corrections: PublicArticle['corrections'];
  history: ArticleStep[];
  openNotes: number;
  /** Its own rules for comments, for who may set them; else null. */
  comments: ArticleCommentsPolicy | null;
  /** The newspaper's. */
  newspaperComments: CommentsPolicy;
  timeZone: string;
  now: string;
};

/** The article of a visit, if whoever asks may see it; else a `Refusal`. */
export async function articleOf(visit: SignedInVisit): Promise<EditableArticle> {
  const id = idIn(visit);
  const article = await articleForEditing(visit.db, id);
  if (!article) throw new Refusal('notFound', `no article ${id}`);
  mustBeAllowedToRead(visit.actor, article);
  return article;
}

/** Gathers what the page shows. */
export async function publicationMatter(visit: SignedInVisit): Promise<PublicationMatter> {
  const { db, clock, settings, readers, actor } = visit;
  const article = await articleOf(visit);
  const now = momentOf(clock.now());
  const weight = await readers.weigh({ article, draft: article.draft });
  const [checklist, path, withdrawalReason, changes, corrections, history, openNotes, comments] = await Promise.all([
    checklistOf(visit, article, weight.pageBytes),
    article.path ?? pathToBe(db, { ...article, publishedAt: article.scheduledAt ?? now }),
    withdrawalReasonOf(db, article.id),
    changesOf(visit, article),
    correctionsOf(db, article.id),
    stepsOf(db, article.id),
    countOpenNotes(db, article.id),
    may(actor.roles, 'moderateComments') ? articleCommentsPolicy(db, article.id) : null,
  ]);
  return {
    ...{ article, weight, checklist, path, withdrawalReason, changes, corrections, history, openNotes, now },
    comments: comments?.policy ?? null,
    newspaperComments: settings.comments,
    open: stepsOpenTo(actor, article),
    isFit: mayAppear(checklist),
    timeZone: settings.timeZone,
  };
}

async function checklistOf(
  { db, clock, settings, origin }: SignedInVisit,
  article: EditableArticle,
  pageBytes: number,
): Promise<CheckPoint[]> {
  const appears = article.publishedAt ?? article.scheduledAt ?? momentOf(clock.now());
  const day = Temporal.Instant.from(appears).toZonedDateTimeISO(settings.timeZone).toPlainDate();
  return checkArticle(await checkedMatter(db, article.draft, { publishedOn: day.toString(), origin, pageBytes }));
}

async function changesOf({ db }: SignedInVisit, article: EditableArticle): Promise<DraftChanges | null> {
  const { id, version, publicVersion, draft } = article;
  if (article.status !== 'published' || publicVersion === null || publicVersion === version) return null;
  const shown = await articleVersion(db, id, publicVersion);
  return shown && changesBetween(shown.draft, draft);
}
