import { type Colours, DEFAULT_COLOURS } from './colours.ts';
import { type CommentsPolicy, DEFAULT_COMMENTS_POLICY } from './comment.ts';
import { DEFAULT_HOUSE_TYPOGRAPHY, type HouseTypography } from './house-typography.ts';
import { type Menu, PLAIN_MENU } from './menu.ts';
import { DEFAULT_PERMALINK_PATTERN } from './permalink.ts';
import type { Role } from './permissions.ts';

/** What a newspaper is called and how it does things; kept in the database, edited at the desk. */
export type Settings = {
  name: string;
  tagline: string;
  /** One sentence for search engines and share cards. */
  description: string;
  /** Of the newspaper's own pages; an article may be in another. */
  language: string;
  /** IANA name, e.g. `Africa/Dakar`. */
  timeZone: string;
  permalinkPattern: string;
  /** Whether feeds carry whole articles or their standfirst. */
  feedContent: 'full' | 'extract';
  /** How French is set, where newsrooms differ. */
  typography: HouseTypography;
  contactEmail: string;
  /** Who publishes, for machines and the legal notice. */
  publisher: string;
  /** A picture of the library that stands for the name above every page; null for the name itself. */
  logoMediaId: number | null;
  colours: Colours;
  menu: Menu;
  /** What opens a country's page, by ISO code. */
  countryIntroductions: Record<string, string>;
  comments: CommentsPolicy;
  /** Who must show more than a password at the door of the desk. */
  secondFactorRoles: Role[];
};

/** A newspaper on its first day. */
export const DEFAULT_SETTINGS: Settings = {
  name: 'Mon journal',
  tagline: '',
  description: '',
  language: 'fr',
  timeZone: 'Africa/Dakar',
  permalinkPattern: DEFAULT_PERMALINK_PATTERN,
  feedContent: 'extract',
  typography: DEFAULT_HOUSE_TYPOGRAPHY,
  contactEmail: '',
  publisher: '',
  logoMediaId: null,
  colours: DEFAULT_COLOURS,
  menu: PLAIN_MENU,
  countryIntroductions: {},
  comments: DEFAULT_COMMENTS_POLICY,
  secondFactorRoles: [],
};
