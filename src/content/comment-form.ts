import { lengthOf } from './text-length.ts';
import { canonicalEmail, isEmail } from './user.ts';

/** What a reader typed into the form under an article, as it came. */
export type TypedComment = { name: string; email: string; text: string; hasConsented: boolean };

/** The same, fit to be kept. The e-mail is null when none was given, which only some newspapers allow. */
export type FitComment = { authorName: string; email: string | null; text: string };

/** Why something that was typed cannot be kept, and in which field; each has its words in the catalogues, `comment.problem.*`. */
export type CommentProblem = { field: CommentField; code: CommentProblemCode };
export type CommentField = 'text' | 'name' | 'email' | 'consent';
export const COMMENT_PROBLEM_CODES = [
  'textMissing',
  'textLong',
  'nameMissing',
  'nameLong',
  'emailMissing',
  'emailInvalid',
  'consentMissing',
  'formOld',
  'answeredGone',
] as const;
export type CommentProblemCode = (typeof COMMENT_PROBLEM_CODES)[number];

/** A page of a book, and more than any reader wants to scroll through on a phone. */
export const MOST_COMMENT_WORDS = 500;
/** Against words that are none; 500 words of French are some 3,000 signs. */
const MOST_SIGNS = 6000;
const LONGEST_NAME = 60;

/** What was typed as it is kept, or all that is wrong with it, in the order of the form. */
export function fitComment(
  typed: TypedComment,
  { isEmailRequired }: { isEmailRequired: boolean },
): { comment: FitComment } | { problems: CommentProblem[] } {
  const text = cleanLines(typed.text);
  const name = cleanLine(typed.name);
  const email = canonicalEmail(cleanLine(typed.email));
  const found: [CommentField, CommentProblemCode | null][] = [
    ['text', textProblem(text)],
    ['name', nameProblem(name)],
    ['email', emailProblem(email, isEmailRequired)],
    ['consent', typed.hasConsented ? null : 'consentMissing'],
  ];
  const problems = found.flatMap(([field, code]) => (code ? [{ field, code }] : []));
  if (problems.length > 0) return { problems };
  return { comment: { authorName: name, email: email === '' ? null : email, text } };
}

function textProblem(text: string): CommentProblemCode | null {
  if (!HAS_WORDS.test(text)) return 'textMissing';
  const { words } = lengthOf(text);
  return words > MOST_COMMENT_WORDS || text.length > MOST_SIGNS ? 'textLong' : null;
}

function nameProblem(name: string): CommentProblemCode | null {
  if (!HAS_WORDS.test(name)) return 'nameMissing';
  return name.length > LONGEST_NAME ? 'nameLong' : null;
}

function emailProblem(email: string, isRequired: boolean): CommentProblemCode | null {
  if (email === '') return isRequired ? 'emailMissing' : null;
  return isEmail(email) ? null : 'emailInvalid';
}

/** Somebody may answer with a sign or a picture alone: a thumb, a flag. */
const HAS_WORDS = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** Signs that no reader types: controls, and those that turn the direction of what stands around them (UAX #9). */
const UNSEEN = /[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/**
 * Lines as they are kept: one empty line between paragraphs at most, nothing at the ends. In one pass, however long it is: an
 * expression that looks for blanks before an end begins anew at each blank.
 */
export function cleanLines(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(UNSEEN, '')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function cleanLine(text: string): string {
  return cleanLines(text).replace(/\s+/g, ' ');
}
