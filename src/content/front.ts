import type { Moment } from './article.ts';

/**
 * The places of the front page that an editor fills by hand. Whatever is left empty is filled with the newest articles.
 */
export const FRONT_ZONES = ['lead', 'secondary', 'dontMiss'] as const;
export type FrontZone = (typeof FRONT_ZONES)[number];

/** Articles that each zone has room for. */
export const FRONT_ROOM: Record<FrontZone, number> = { lead: 1, secondary: 4, dontMiss: 4 };

/** A front page arranged by hand: the identities of each zone's articles, in order. */
export type FrontArrangement = Record<FrontZone, number[]>;

/** Where an article of the front page may go: a step up or down, to a zone (at a place of it), or out. */
export type FrontMove = { articleId: number; to: 'up' | 'down' | 'out' | FrontZone; index?: number | null };

/** Bytes of a breaking-news line at most: every page of readers carries it. */
export const LONGEST_BREAKING_NEWS = 200;

/** Whether what stands on the front page until a moment has come to its end; an end of null is when somebody takes it off. */
export function hasEnded({ until }: { until: Moment | null }, now: Moment): boolean {
  return until !== null && until <= now;
}

/** A front page on which nothing is placed by hand. */
export function emptyFront(): FrontArrangement {
  return { lead: [], secondary: [], dontMiss: [] };
}

/** An arrangement in which something has moved. What no longer fits leaves: a lead for the second row, the others for good. */
export function moveOnFront(arrangement: FrontArrangement, move: FrontMove): FrontArrangement {
  const { articleId, to, index } = move;
  if (to === 'up') return step(arrangement, articleId, -1);
  if (to === 'down') return step(arrangement, articleId, 1);
  const rest = keepOnFront(arrangement, (id) => id !== articleId);
  if (to === 'out') return rest;
  const at = Math.min(index ?? FRONT_ROOM[to] - 1, FRONT_ROOM[to] - 1);
  return fitToFront({ ...rest, [to]: rest[to].toSpliced(at, 0, articleId) });
}

/** The arrangement without the articles that do not hold. */
export function keepOnFront(
  arrangement: Partial<FrontArrangement>,
  holds: (articleId: number) => boolean,
): FrontArrangement {
  const kept = (zone: FrontZone) => (arrangement[zone] ?? []).filter(holds);
  return { lead: kept('lead'), secondary: kept('secondary'), dontMiss: kept('dontMiss') };
}

/** The arrangement with each article once, and no more of them in a zone than there is room for. */
export function fitToFront({ lead, secondary, dontMiss }: FrontArrangement): FrontArrangement {
  const [first = [], moved = []] = [lead.slice(0, FRONT_ROOM.lead), lead.slice(FRONT_ROOM.lead)];
  const used = new Set<number>();
  const once = (ids: number[], zone: FrontZone) => {
    const fitting = [...new Set(ids)].filter((id) => !used.has(id)).slice(0, FRONT_ROOM[zone]);
    for (const id of fitting) used.add(id);
    return fitting;
  };
  return {
    lead: once(first, 'lead'),
    secondary: once([...moved, ...secondary], 'secondary'),
    dontMiss: once(dontMiss, 'dontMiss'),
  };
}

/** Every article that is placed, from the top of the page down. */
export function placedOnFront(arrangement: FrontArrangement): number[] {
  return FRONT_ZONES.flatMap((zone) => arrangement[zone]);
}

/** Whether two arrangements are the same page. */
export function isSameFront(one: FrontArrangement, other: FrontArrangement): boolean {
  return FRONT_ZONES.every((zone) => one[zone].join() === other[zone].join());
}

/** Up or down by one: within a zone, and from a zone's end into the next, changing places when that one is full. */
function step(arrangement: FrontArrangement, articleId: number, by: -1 | 1): FrontArrangement {
  const zone = FRONT_ZONES.find((each) => arrangement[each].includes(articleId));
  if (!zone) return arrangement;
  const list = arrangement[zone];
  const at = list.indexOf(articleId);
  const beside = list[at + by];
  if (beside !== undefined) return { ...arrangement, [zone]: list.with(at, beside).with(at + by, articleId) };
  const next = FRONT_ZONES[FRONT_ZONES.indexOf(zone) + by];
  if (!next) return arrangement;
  const there = arrangement[next];
  const edge = by === 1 ? 0 : there.length - 1;
  const displaced = there[edge];
  if (there.length === FRONT_ROOM[next] && displaced !== undefined) {
    return { ...arrangement, [zone]: list.with(at, displaced), [next]: there.with(edge, articleId) };
  }
  const joined = by === 1 ? [articleId, ...there] : [...there, articleId];
  return { ...arrangement, [zone]: list.toSpliced(at, 1), [next]: joined };
}
