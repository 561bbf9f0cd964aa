import type { Moment } from '#content/article.ts';
import { momentAt } from '#content/wall-clock.ts';
import type { Translate } from '#language/messages.ts';
import { Refusal } from '#newsroom/errors.ts';

/** A field of a form as text; '' when it was not sent, or sent as a file. */
export function formText(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

/** The moment of an hour by the newspaper's clock, in the fields `date` and `time`. Throws a `Refusal` when there is none. */
export function momentIn(form: FormData, timeZone: string): Moment {
  const hour = momentAt({ date: formText(form, 'date'), time: formText(form, 'time') }, timeZone);
  if ('problem' in hour) throw new Refusal(hour.problem);
  return hour.moment;
}

/** Why what a form asked for was refused, in words for the page that shows it again; any other error goes on its way. */
export function refusalOf(error: unknown, t: Translate): string {
  if (error instanceof Refusal) return t(`refusal.${error.code}`);
  throw error;
}
