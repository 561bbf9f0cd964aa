import { FRONT_ROOM, type FrontArrangement, placedOnFront } from '#content/front.ts';
import type { Database } from '../../database.ts';
import { frontArrangement } from '../house/front-state.ts';
import { listSections, type Section } from '../house/sections.ts';
import { type ArticleCard, cardsById, cardsToBe } from './article-cards.ts';
import { newestBySection, newestIds } from './article-lists.ts';

/** The front page as it is laid out: no article stands twice in its upper part. */
export type FrontPage = {
  lead: ArticleCard | null;
  secondary: ArticleCard[];
  /** The newest articles, those above included, for the running column. */
  latest: ArticleCard[];
  dontMiss: ArticleCard[];
  /** In the newsroom's order; a section without articles is left out. */
  sections: { section: Section; cards: ArticleCard[] }[];
};

const LATEST = 8;
const PER_SECTION = 4;
/** Enough newest articles to fill the hand-arranged zones when they are empty. */
const SPARE = FRONT_ROOM.lead + FRONT_ROOM.secondary + LATEST;

/** A pinned lead, and, for the newsroom, an arrangement in place of the one that readers see: also of articles to come. */
type FrontOptions = { pinnedId: number | null; arrangement?: FrontArrangement };

/** The front page: the pinned lead, then what the editor arranged by hand, over the automatic order. */
export async function frontPage(db: Database, { pinnedId, arrangement }: FrontOptions): Promise<FrontPage> {
  const sections = await listSections(db);
  const [placed, newest, bySection] = await Promise.all([
    arrangement ?? frontArrangement(db),
    newestIds(db, SPARE),
    newestBySection(
      db,
      sections.map(({ id }) => id),
      PER_SECTION + FRONT_ROOM.lead + FRONT_ROOM.secondary,
    ),
  ]);
  const pinned = pinnedId === null ? [] : [pinnedId];
  const ids = [...pinned, ...placedOnFront(placed), ...newest, ...[...bySection.values()].flat()];
  const found = await (arrangement ? cardsToBe : cardsById)(db, ids);
  const cards = new Map(found.map((card) => [card.id, card]));
  return layOut({ sections, pinned, placed, newest, bySection, cards });
}

/** "Ne manquez pas" for the foot of an article: what the editor chose for the front page, else its first articles. */
export async function dontMissCards(
  db: Database,
  { except, limit }: { except: number[]; limit: number },
): Promise<ArticleCard[]> {
  const { dontMiss, lead, secondary } = await frontArrangement(db);
  const chosen = [...dontMiss, ...lead, ...secondary];
  const ids = chosen.length >= limit ? chosen : [...chosen, ...(await newestIds(db, limit + except.length))];
  return cardsById(db, [...new Set(ids)].filter((id) => !except.includes(id)).slice(0, limit));
}

type Material = {
  sections: Section[];
  pinned: number[];
  placed: FrontArrangement;
  newest: number[];
  bySection: Map<number, number[]>;
  cards: Map<number, ArticleCard>;
};

function layOut({ sections, pinned, placed, newest, bySection, cards }: Material): FrontPage {
  const used = new Set<number>();
  const take = (ids: number[], room: number) => {
    const taken = ids.filter((id) => cards.has(id) && !used.has(id)).slice(0, room);
    for (const id of taken) used.add(id);
    return taken.map((id) => cards.get(id) as ArticleCard);
  };
  // What the editor placed lower down must not be used up by the automatic order above it.
  const reserved = new Set([...placed.secondary, ...placed.dontMiss]);
  const free = newest.filter((id) => !reserved.has(id));
  const [lead = null] = take([...pinned, ...placed.lead, ...free, ...newest], FRONT_ROOM.lead);
  // A lead that waits behind a pinned one opens the second row.
  const secondary = take([...placed.lead, ...placed.secondary, ...free], FRONT_ROOM.secondary);
  const dontMiss = take(placed.dontMiss, FRONT_ROOM.dontMiss);
  const latest = newest.slice(0, LATEST).flatMap((id) => cards.get(id) ?? []);
  const blocks = sections.map((section) => ({ section, cards: take(bySection.get(section.id) ?? [], PER_SECTION) }));
  return { lead, secondary, latest, dontMiss, sections: blocks.filter((block) => block.cards.length > 0) };
}

/** Whether an editor has put anything on the front page by hand. */
export async function isFrontArranged(db: Database): Promise<boolean> {
  return (await db.query.selectFrom('frontPlacements').select('articleId').limit(1).execute()).length > 0;
}
