import { momentOf } from '#content/clock.ts';
import { type FrontArrangement, fitToFront, isSameFront, keepOnFront, placedOnFront } from '#content/front.ts';
import { type WallTime, wallTimeAt } from '#content/wall-clock.ts';
import { articlesByHeadline, scheduledByHeadline } from '#storage/queries/articles/articles-by-headline.ts';
import {
  type FrontPlan,
  type FrontState,
  frontArrangement,
  frontDraftOf,
  frontPlans,
  frontState,
} from '#storage/queries/house/front-state.ts';
import { type ArticleCard, cardsToBe } from '#storage/queries/readers/article-cards.ts';
import { type FrontPage, frontPage } from '#storage/queries/readers/front-page.ts';
import type { SignedInVisit } from '../desk.ts';

/** What the page for arranging the front shows. */
export type FrontView = {
  state: FrontState;
  /** What readers see. */
  live: FrontArrangement;
  /** What is being arranged: one's draft, else the same as `live`. */
  arrangement: FrontArrangement;
  isDraft: boolean;
  /** Whether someone else has changed the front page since the draft was begun. */
  isStale: boolean;
  /** Version of the front page that the draft was begun on. */
  basedOn: number;
  /** What the arrangement makes, with what the automatic order puts in. */
  page: FrontPage;
  /** Of every article that is named anywhere on the page. */
  cards: Map<number, ArticleCard>;
  plans: FrontPlan[];
  /** Articles to add, and the words that they were looked for by. */
  found: ArticleCard[];
  words: string;
  /** Now, by the newspaper's clock. */
  now: WallTime;
};

/** One's arrangement, and which version it was begun on: the draft without what readers do not and will not see, or what is live. */
export async function arrangementOf(
  visit: SignedInVisit,
): Promise<Pick<FrontView, 'state' | 'live' | 'arrangement' | 'isDraft' | 'basedOn'>> {
  const { db, user } = visit;
  const [state, live, draft] = await Promise.all([frontState(db), frontArrangement(db), frontDraftOf(db, user.id)]);
  if (!draft) return { state, live, arrangement: live, isDraft: false, basedOn: state.version };
  const shown = new Set((await cardsToBe(db, placedOnFront(draft.arrangement))).map(({ id }) => id));
  const arrangement = fitToFront(keepOnFront(draft.arrangement, (id) => shown.has(id)));
  const isDraft = !isSameFront(arrangement, live);
  return { state, live, arrangement, isDraft, basedOn: isDraft ? draft.version : state.version };
}

/** Whether an article is only scheduled: its date is then the hour at which it will be there. */
export function isToCome({ path }: ArticleCard): boolean {
  return path === '';
}

const FOUND = 8;

/** Everything that the page shows, for a search by these words. */
export async function frontView(visit: SignedInVisit, words: string): Promise<FrontView> {
  const { db, clock, settings } = visit;
  const arranged = await arrangementOf(visit);
  const { state, arrangement, live } = arranged;
  const pinnedId = state.pinned?.articleId ?? null;
  const [page, plans, toCome, published] = await Promise.all([
    frontPage(db, { pinnedId, arrangement }),
    frontPlans(db),
    scheduledByHeadline(db, words, FOUND / 2),
    articlesByHeadline(db, words, FOUND),
  ]);
  const found = [...toCome, ...published].slice(0, FOUND);
  const named = [
    ...[arrangement, live, ...plans.map((plan) => plan.arrangement)].flatMap(placedOnFront),
    ...[pinnedId, state.breaking?.articleId].filter((id) => typeof id === 'number'),
  ];
  const cards = [page.lead ?? [], page.secondary, page.latest, found, await cardsToBe(db, named)].flat();
  return {
    ...arranged,
    isStale: arranged.basedOn !== state.version,
    page,
    cards: new Map(cards.map((card) => [card.id, card])),
    plans,
    found,
    words,
    now: wallTimeAt(momentOf(clock.now()), settings.timeZone),
  };
}
