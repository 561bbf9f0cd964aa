import { doubtBrokenLinks } from '#storage/records/links.ts';
import { askLinks, type LinkOffice } from './ask-links.ts';
import type { Round } from './rounds.ts';
import { settleLinks } from './settle-links.ts';

const SECOND = 1000;
const DAY = 24 * 3600 * SECOND;
/** A beat asks so many at most. */
const ASKED_AT_A_TIME = 2;

/**
 * What happens to links without anybody asking: those within the newspaper are looked at when something changed, and the broken
 * ones each day; other sites are asked at most `perDay` times a day, evenly, never when it is 0.
 */
export function linkRounds(office: LinkOffice, perDay: number): Round[] {
  const own: Round[] = [
    { name: 'links', every: 5 * SECOND, work: (end) => settleLinks(office, end) },
    { name: 'broken links', every: DAY, work: () => doubtBrokenLinks(office.db) },
  ];
  if (perDay === 0) return own;
  return [
    ...own,
    { name: 'other sites', every: (ASKED_AT_A_TIME * DAY) / perDay, work: (end) => askLinks(office, end) },
  ];
}
