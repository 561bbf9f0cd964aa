import { z } from 'zod';
import { type Colours, faintColours } from '#content/colours.ts';
import { COMMENT_OPENINGS, COMMENT_READINGS } from '#content/comment.ts';
import { type HouseTypography, TYPOGRAPHY_CHOICES } from '#content/house-typography.ts';
import { REFUSAL_CODES, Refusal, type RefusalCode } from '#newsroom/errors.ts';
import { changeSettings, type SettingsChange } from '#newsroom/house/change-settings.ts';
import { orAgain } from '../../answers.ts';
import { deskPage, type SignedInVisit } from '../../desk.ts';

/** Of each form of the settings: what it must hold; an error is the code of a refusal. */
const text = z.string().default('');
const mediaId = z
  .string()
  .regex(/^[1-9]\d{0,15}$/)
  .transform(Number)
  .nullable()
  .catch(null);
const colour = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^#[0-9a-f]{6}$/, 'colourInvalid');

/** Who the newspaper is. */
export const identityForm = z.object({
  name: text,
  tagline: text,
  description: text,
  publisher: text,
  contactEmail: text,
  logoMediaId: mediaId,
});

/** Its colours. */
export const coloursForm = z.object({ accent: colour, accentDark: colour, paper: colour });

/** How it writes, and where its articles are found. */
export const styleForm = z
  .object({
    spaceInGuillemets: oneOf(TYPOGRAPHY_CHOICES.spaceInGuillemets),
    spaceBeforeHighSigns: oneOf(TYPOGRAPHY_CHOICES.spaceBeforeHighSigns),
    spaceBeforeColon: oneOf(TYPOGRAPHY_CHOICES.spaceBeforeColon),
    inciseDash: oneOf(TYPOGRAPHY_CHOICES.inciseDash),
    feedContent: oneOf(['full', 'extract']),
    permalinkPattern: z.string().trim(),
    timeZone: z.string(),
    language: z.string(),
  })
  .transform(({ feedContent, permalinkPattern, timeZone, language, ...typography }) => ({
    ...{ feedContent, permalinkPattern, timeZone, language },
    typography: typography satisfies HouseTypography,
  }));

/** What it does about comments. */
export const commentsForm = z.object({
  opening: z.enum(COMMENT_OPENINGS, { error: 'policyInvalid' }),
  days: z.coerce.number({ error: 'daysInvalid' }),
  readBefore: z.enum(COMMENT_READINGS, { error: 'policyInvalid' }),
  isEmailRequired: z
    .string()
    .optional()
    .transform((ticked) => ticked !== undefined),
});

function oneOf<const A extends readonly string[]>(answers: A) {
  return z.enum(answers, { error: 'policyInvalid' });
}

/** What a form holds, by its schema. Throws a `Refusal` for what cannot be. */
export function read<T>(schema: z.ZodType<T>, form: FormData): T {
  const parsed = schema.safeParse(Object.fromEntries(form));
  if (parsed.success) return parsed.data;
  const code = parsed.error.issues[0]?.message as RefusalCode;
  throw new Refusal(REFUSAL_CODES.includes(code) ? code : 'policyInvalid', parsed.error.message);
}

type Submission = {
  /** The door of the house that the form is behind. */
  door: 'identity' | 'colours' | 'style' | 'comments' | 'guard';
  change: () => SettingsChange;
  again: (refused: SignedInVisit) => Response | Promise<Response>;
};

/** Changes settings as a form wants it, and comes back to it. */
export function submitSettings(visit: SignedInVisit, { door, change, again }: Submission): Promise<Response> {
  const work = async () => {
    await changeSettings(visit, { about: deskPage(visit).t(`house.${door}`), change: change() });
    return `/desk/house/${door}/?done=1`;
  };
  return orAgain(visit, work, again);
}

/** These colours, each that cannot be read well enough replaced by the nearest one that can. */
export function legible(colours: Colours): Colours {
  const faint = faintColours(colours);
  if (faint.length === 0) return colours;
  return legible({ ...colours, ...Object.fromEntries(faint.map(({ name, nearest }) => [name, nearest])) });
}
