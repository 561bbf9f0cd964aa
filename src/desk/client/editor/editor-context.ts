import type { HouseTypography } from '#content/house-typography.ts';
import type { Say } from '../say.ts';
import type { References } from './references.ts';

/** What every part of an editor works with. */
export type EditorContext = {
  say: Say;
  references: References;
  /** Of the text as a whole; a foreign phrase has its own. */
  language: () => string;
  houseStyle: HouseTypography;
  /** Says something short aloud, and shows it a moment. */
  tell: (text: string) => void;
};
