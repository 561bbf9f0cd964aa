import type { Moment } from '#content/article.ts';
import type { Picture } from '#content/media.ts';
import type { Settings } from '#content/settings.ts';
import * as dates from '#language/dates.ts';
import { messagesIn, type Translate } from '#language/messages.ts';
import { typeset } from '#language/typography.ts';
import type { FrontNews } from '#storage/queries/house/front-state.ts';
import type { Section } from '#storage/queries/house/sections.ts';
import type { SiteStyles } from './styles/style-sheets.ts';

/** What every page shows around its own matter; the same for a whole edition. */
export type Frame = {
  edition: number;
  changedAt: Moment;
  settings: Settings;
  /** Those with a published article, in the newsroom's order. */
  sections: Section[];
  /** The empty ones too. */
  allSections: Section[];
  footerPages: { path: string; title: string }[];
  /** Shown in place of the name; null when there is none. */
  logo: Picture | null;
  styles: SiteStyles;
  /** The pinned lead and the breaking-news line. */
  front: FrontNews;
};

/** What a page's components are given besides their own matter. */
export type PageContext = Frame & {
  /** Of the page's own words: the article's when it has a catalogue, else the newspaper's. */
  language: string;
  t: Translate;
  now: Temporal.Instant;
  /** Public address of the newspaper, without a final slash. */
  origin: string;
  /** Of this page, in canonical form. */
  path: string;
  /** Plain text with its typography right; in the page's language unless told otherwise. */
  typeset: (text: string, language?: string) => string;
  /** "2 octobre 2020 à 17 h 40", in the newspaper's time zone. */
  dateTime: (moment: Moment) => string;
  /** "vendredi 2 octobre 2020". */
  longDate: (moment: Moment) => string;
  /** "il y a 3 heures", "hier"; null when it is further away. */
  relativeDate: (moment: Moment) => string | null;
  /** "il y a 3 heures" when that is clearer, else "2 octobre 2020". */
  shortDate: (moment: Moment) => string;
};

/** Brings together what a page in this language needs. */
export function pageContext(
  frame: Frame,
  page: { language: string; now: Temporal.Instant; origin: string; path: string },
): PageContext {
  const { settings } = frame;
  const place = { language: page.language, timeZone: settings.timeZone };
  return {
    ...frame,
    ...page,
    t: messagesIn(page.language),
    typeset: (text, language = page.language) => typeset(text, { language, houseStyle: settings.typography }),
    dateTime: (moment) => dates.dateTime(moment, place),
    longDate: (moment) => dates.longDate(moment, place),
    relativeDate: (moment) => dates.relativeTime(moment, page.now, place),
    shortDate: (moment) => dates.relativeTime(moment, page.now, place) ?? dates.mediumDate(moment, place),
  };
}
