import type { Context } from 'hono';
import type { Moment } from '#content/article.ts';
import { identityOf } from '#content/identity.ts';
import { momentAt } from '#content/wall-clock.ts';
import { Refusal } from '#newsroom/errors.ts';

export { identityOf };

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

/** Fields of a form as texts. */
export function formTexts<K extends string>(form: FormData, names: readonly K[]): Record<K, string> {
  return Object.fromEntries(names.map((name) => [name, formText(form, name)])) as Record<K, string>;
}

/** An identity chosen in a form; null for none. */
export function identityIn(form: FormData, name: string): number | null {
  return identityOf(formText(form, name));
}

/** The identity of what an address is about, by its name in the pattern. Throws a `Refusal` for one that nothing can have. */
export function idIn({ c }: { c: Context }, name = 'id'): number {
  const id = identityOf(c.req.param(name));
  if (id === null) throw new Refusal('notFound', name);
  return id;
}
