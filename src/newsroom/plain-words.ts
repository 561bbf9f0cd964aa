import { Refusal } from './errors.ts';

/** A name or a title as it is kept: one line, without spaces around it. Throws a `Refusal` when it is empty or too long. */
export function nameIn(text: string, most = 120): string {
  const name = oneLine(text);
  if (name === '') throw new Refusal('nameMissing');
  return within(name, most);
}

/** A text that may be left out: null when there is none. Throws a `Refusal` when it is too long. */
export function textIn(text: string, most = 2000): string | null {
  const plain = text.replace(/\r\n?/g, '\n').trim();
  return plain === '' ? null : within(plain, most);
}

/** One line of text, without spaces around it. */
export function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

/** An e-mail address that may be left out. Throws a `Refusal` for what is none. */
export function emailIn(text: string): string | null {
  const email = text.trim();
  if (email === '') return null;
  if (!/^[^\s@]{1,64}@[^\s@]+\.[^\s@]{2,}$/.test(email) || email.length > 254) throw new Refusal('emailInvalid', email);
  return email;
}

/** What of a thing's fields changed, for the journal: only the values that differ; null when nothing does. */
export function difference<T extends object>(before: T, after: T): { before: string; after: string } | null {
  const changed = (Object.keys(after) as (keyof T)[]).filter(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  );
  if (changed.length === 0) return null;
  const told = (of: T) => changed.map((key) => wordsFor(of[key])).join(' · ');
  return { before: told(before), after: told(after) };
}

const LONGEST_TOLD = 200;

function wordsFor(value: unknown): string {
  const text = typeof value === 'string' ? value : value === null || value === undefined ? '' : JSON.stringify(value);
  if (text === '') return '—';
  return text.length > LONGEST_TOLD ? `${text.slice(0, LONGEST_TOLD)}…` : text;
}

function within(text: string, most: number): string {
  if (text.length > most) throw new Refusal('textLong', `${text.length} > ${most}`);
  return text;
}
