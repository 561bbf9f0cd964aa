import type { ArticleDraft, ArticleStatus } from './article.ts';

/** What can be done to many articles at once. */
export type BulkChange =
  | { kind: 'section'; sectionId: number }
  | { kind: 'addTopic' | 'removeTopic'; topicId: number }
  | { kind: 'assign'; userId: number | null }
  | { kind: 'ready' }
  | { kind: 'return'; comment: string };

/** Where an article is filed. */
export type Shelf = Pick<ArticleDraft, 'sectionId' | 'topicIds'>;

/** A change that files articles elsewhere. */
export type ShelfChange = Extract<BulkChange, { kind: 'section' | 'addTopic' | 'removeTopic' }>;

/** Whether a change files articles elsewhere. */
export function isShelfChange(change: BulkChange): change is ShelfChange {
  return change.kind === 'section' || change.kind === 'addTopic' || change.kind === 'removeTopic';
}

/** Where an article is filed for the newsroom, and for readers; `shown` is null until it was first published. */
export type Shelves = { draft: Shelf; shown: Shelf | null };

/** What an article was before it was changed with others: enough to undo just that. */
export type BulkBefore = { shelves: Shelves } | { assignedTo: number | null } | { status: ArticleStatus };

/** What became of a change of many articles, each of them once in one of the three. */
export type BulkOutcome = {
  done: { articleId: number; before: BulkBefore }[];
  /** With the code of the refusal, and the headline to say it with. */
  refused: { articleId: number; headline: string; code: string }[];
  /** How many were so already. */
  unchanged: number;
};

/** The shelf to which a change takes an article. */
export function shelfAfter(change: ShelfChange, shelf: Shelf): Shelf {
  if (change.kind === 'section') return { ...shelf, sectionId: change.sectionId };
  const others = shelf.topicIds.filter((id) => id !== change.topicId);
  if (change.kind === 'removeTopic') return { ...shelf, topicIds: others };
  return shelf.topicIds.includes(change.topicId) ? shelf : { ...shelf, topicIds: [...shelf.topicIds, change.topicId] };
}

/** The shelf to which undoing a change takes an article; what else was changed since stays as it is. */
export function shelfBefore(change: ShelfChange, { current, earlier }: { current: Shelf; earlier: Shelf }): Shelf {
  if (change.kind === 'section') return { ...current, sectionId: earlier.sectionId };
  const kind = earlier.topicIds.includes(change.topicId) ? 'addTopic' : 'removeTopic';
  return shelfAfter({ ...change, kind }, current);
}

/** Whether two shelves are one and the same. */
export function isSameShelf(one: Shelf, other: Shelf): boolean {
  const topics = ({ topicIds }: Shelf) => topicIds.toSorted((a, b) => a - b).join();
  return one.sectionId === other.sectionId && topics(one) === topics(other);
}
