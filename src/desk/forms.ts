import type { Translate } from '#language/messages.ts';
import { Refusal } from '#newsroom/errors.ts';

/** A field of a form as text; '' when it was not sent, or sent as a file. */
export function formText(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

/** Why what a form asked for was refused, in words for the page that shows it again; any other error goes on its way. */
export function refusalOf(error: unknown, t: Translate): string {
  if (error instanceof Refusal) return t(`refusal.${error.code}`);
  throw error;
}
