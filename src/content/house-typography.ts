/** What French newsrooms differ on, and the answers there are; the first of each is a newspaper's on its first day. */
export const TYPOGRAPHY_CHOICES = {
  /** Inside « »: `narrow` is U+202F, `wide` U+00A0. */
  spaceInGuillemets: ['narrow', 'wide'],
  /** Before ; ! and ?. */
  spaceBeforeHighSigns: ['narrow', 'wide'],
  /** Before a colon: `wide` is that of the Imprimerie nationale. */
  spaceBeforeColon: ['wide', 'narrow'],
  /** Around an incise: as whoever writes has put them, – (en) or — (em). */
  inciseDash: ['asWritten', 'en', 'em'],
} as const;

/** One of the things to choose. */
export type TypographyChoice = keyof typeof TYPOGRAPHY_CHOICES;

/** A newspaper's own typographic choices. */
export type HouseTypography = { [C in TypographyChoice]: (typeof TYPOGRAPHY_CHOICES)[C][number] };

export const DEFAULT_HOUSE_TYPOGRAPHY: HouseTypography = houseTypographyIn({});

/** The choices that are told; what is not told, or is no answer, is as on the first day. */
export function houseTypographyIn(told: Partial<Record<TypographyChoice, unknown>>): HouseTypography {
  const answers = Object.entries(TYPOGRAPHY_CHOICES).map(([choice, all]: [string, readonly string[]]) => [
    choice,
    all.find((answer) => answer === told[choice as TypographyChoice]) ?? all[0],
  ]);
  return Object.fromEntries(answers) as HouseTypography;
}

/** Whether every choice has an answer that there is. */
export function isHouseTypography(told: HouseTypography): boolean {
  const known = houseTypographyIn(told);
  return Object.entries(known).every(([choice, answer]) => told[choice as TypographyChoice] === answer);
}
