import type { Moment } from '#content/article.ts';
import { dateTime } from '#language/dates.ts';
import type { MessageKey, Translate } from '#language/messages.ts';
import { readSettings } from '#storage/queries/house/settings.ts';
import type { Newspaper } from '../newspaper.ts';

/** One thing that was looked at. `detail` says what was found, and what to do about it when it is not fine. */
export type Finding = { name: MessageKey; isFine: boolean; detail: string };

/** Looks at one thing. */
export type Check = (t: Translate, newspaper: Newspaper) => Promise<Finding> | Finding;

/** All is well, in these words. */
export function fine(name: MessageKey, detail: string): Finding {
  return { name, isFine: true, detail };
}

/** Somebody must act, as these words say. */
export function wrong(name: MessageKey, detail: string): Finding {
  return { name, isFine: false, detail };
}

/** A moment as the newspaper's clock and the machine's language say it; '–' for none. */
export async function momentInWords({ db, config }: Newspaper, moment: Moment | null): Promise<string> {
  if (moment === null) return '–';
  const { timeZone } = await readSettings(db);
  return dateTime(moment, { language: config.language, timeZone });
}
