import type { ArticleDraft, ArticleStatus, Moment } from './article.ts';

/** What can be done to many articles at once. */
export type BulkChange =
  | { kind: 'section'; sectionId: number }
  | { kind: 'addTopic' | 'removeTopic'; topicId: number }
  | { kind: 'addCountry' | 'removeCountry'; countryCode: string }
  | { kind: 'assign'; userId: number | null }
  | { kind: 'ready' }
  | { kind: 'schedule'; at: Moment }
  | { kind: 'return'; comment: string };

/** Where an article is filed. */
export type Shelf = Pick<ArticleDraft, 'sectionId' | 'topicIds' | 'countryCodes'>;

const SHELF_CHANGES = ['section', 'addTopic', 'removeTopic', 'addCountry', 'removeCountry'] as const;

/** A change that files articles elsewhere. */
export type ShelfChange = Extract<BulkChange, { kind: (typeof SHELF_CHANGES)[number] }>;

/** Whether a change files articles elsewhere. */
export function isShelfChange(change: BulkChange): change is ShelfChange {
  return SHELF_CHANGES.some((kind) => kind === change.kind);
}

/** Where an article is filed for the newsroom, and for readers; `shown` is null until it was first published. */
export type Shelves = { draft: Shelf; shown: Shelf | null };

/** What an article was before it was changed with others: enough to undo just that. */
export type BulkBefore =
  | { shelves: Shelves }
  | { assignedTo: number | null }
  | { status: ArticleStatus; scheduledAt: Moment | null };

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
  switch (change.kind) {
    case 'section':
      return { ...shelf, sectionId: change.sectionId };
    case 'addTopic':
    case 'removeTopic':
      return { ...shelf, topicIds: listWith(shelf.topicIds, change.topicId, change.kind === 'addTopic') };
    default:
      return {
        ...shelf,
        countryCodes: listWith(shelf.countryCodes, change.countryCode, change.kind === 'addCountry'),
      };
  }
}

/** The shelf to which undoing a change takes an article; what else was changed since stays as it is. */
export function shelfBefore(change: ShelfChange, { current, earlier }: { current: Shelf; earlier: Shelf }): Shelf {
  if (change.kind === 'section') return { ...current, sectionId: earlier.sectionId };
  if ('topicId' in change) {
    const { topicId } = change;
    return { ...current, topicIds: listWith(current.topicIds, topicId, earlier.topicIds.includes(topicId)) };
  }
  const { countryCode } = change;
  const had = earlier.countryCodes.includes(countryCode);
  return { ...current, countryCodes: listWith(current.countryCodes, countryCode, had) };
}

/** Whether two shelves are one and the same. */
export function isSameShelf(one: Shelf, other: Shelf): boolean {
  const contents = ({ sectionId, topicIds, countryCodes }: Shelf) =>
    [sectionId, ...topicIds.toSorted((a, b) => a - b), ...countryCodes.toSorted()].join();
  return contents(one) === contents(other);
}

/** A list that has an entry once, or not at all; the others stay in their order. */
function listWith<T>(list: T[], entry: T, has: boolean): T[] {
  if (list.includes(entry) === has) return list;
  return has ? [...list, entry] : list.filter((other) => other !== entry);
}
