import { FRONT_ZONES } from '#content/front.ts';
import type { MessageKey } from '#language/messages.ts';
import type { JournalEntry } from '#storage/queries/day/journal.ts';
import type { DeskPage } from './desk.ts';
import type { FrontView } from './routes/front-view.ts';
import type { NamedChange } from './settings-words.ts';

/** What was just done to the front page, as its address tells. */
export type FrontDeed = { moved: number | null; fallen: number | null };

const DONE: Record<string, MessageKey> = {
  live: 'frontDesk.done.live',
  dropped: 'frontDesk.done.dropped',
  planned: 'frontDesk.done.planned',
  cancelled: 'frontDesk.done.cancelled',
  opened: 'frontDesk.done.opened',
  pinned: 'frontDesk.done.pinned',
  unpinned: 'frontDesk.done.unpinned',
  breaking: 'frontDesk.done.breaking',
  broken: 'frontDesk.done.broken',
  'emptied-lead': 'frontDesk.done.emptied',
  'emptied-secondary': 'frontDesk.done.emptied',
  'emptied-dontMiss': 'frontDesk.done.emptiedDontMiss',
};

/** That deed in a sentence or two; '' when nothing was done. */
export function deedInWords(page: DeskPage, view: FrontView, { moved, fallen }: FrontDeed): string {
  const key = page.done === null ? undefined : DONE[page.done];
  if (key) return page.t(key);
  if (moved === null) return '';
  const gone = fallen === null ? '' : page.t('frontDesk.fallen', { headline: headlineIn(view, fallen) });
  return `${placeOf(page, view, moved)} ${gone}`.trim();
}

/** What a line of the logbook says of the zones of the front page, those alone that changed; null when it says something else. */
export function frontChanges({ t }: DeskPage, { action, before, after }: JournalEntry): NamedChange[] | null {
  const [from, to] = [zonesIn(before), zonesIn(after)];
  if (!FRONT_DEEDS.has(action) || !(from ?? to)) return null;
  const changes = FRONT_ZONES.map((zone, index) => ({
    name: t(`frontDesk.zone.${zone}`),
    before: from?.[index] ?? null,
    after: to?.[index] ?? null,
  }));
  return changes.filter((change) => change.before !== change.after);
}

const FRONT_DEEDS = new Set<string>(['frontArranged', 'frontPlanned', 'frontPlanChanged', 'frontPlanCancelled']);

/** The zones as the logbook keeps them, one after the other; null when a headline holds the sign between them. */
function zonesIn(text: string | null): string[] | null {
  const zones = text?.split(' | ') ?? [];
  return zones.length === FRONT_ZONES.length ? zones : null;
}

function placeOf({ t }: DeskPage, view: FrontView, articleId: number): string {
  const headline = headlineIn(view, articleId);
  const zone = FRONT_ZONES.find((each) => view.arrangement[each].includes(articleId));
  if (!zone) return t('frontDesk.out', { headline });
  const place = view.arrangement[zone].indexOf(articleId) + 1;
  return t('frontDesk.moved', { headline, zone: t(`frontDesk.zone.${zone}`), place });
}

function headlineIn({ cards }: FrontView, id: number): string {
  return cards.get(id)?.headline ?? '…';
}
