import { COMMENT_STATUSES } from '#content/comment.ts';
import {
  COMMENT_DECISIONS,
  type CommentDecision,
  type CommentMark,
  PUBLIC_REASONS,
  REFUSAL_REASONS,
} from '#content/comment-decision.ts';
import type { Translate } from '#language/messages.ts';
import { formText, identityOf } from './forms.ts';

/** A comment as it is shown, in a form: whoever decides says by it what they saw. */
export function commentMarkText({ id, status, decidedAt }: CommentMark): string {
  return `${id}~${status}~${decidedAt ?? ''}`;
}

/** The same, read; null for anything else. */
export function commentMarkIn(text: string): CommentMark | null {
  const [written, sentStatus, decidedAt = ''] = text.split('~');
  const id = identityOf(written);
  const status = COMMENT_STATUSES.find((each) => each === sentStatus);
  if (id === null || !status || !/^[\d.:TZ-]{0,30}$/.test(decidedAt)) return null;
  return { id, status, decidedAt: decidedAt || null };
}

/** What the button that was pressed says: what is to be done, to which comments, and why. */
export type SentDecision = { decision: CommentDecision; marks: CommentMark[]; reason: string };

/**
 * The decision that was sent: of the one comment whose button was pressed, else of all that were ticked. `say` has the language in
 * which readers are told why a comment is hidden. Null when no button says what.
 */
export function decisionIn(form: FormData, say: Translate): SentDecision | null {
  const [kind, one] = formText(form, 'do').split('@');
  const decision = COMMENT_DECISIONS.find((each) => each === kind);
  if (!decision) return null;
  const mark = one === undefined ? null : commentMarkIn(one);
  const ticked = form.getAll('comment').flatMap((value) => commentMarkIn(String(value)) ?? []);
  const suffix = mark ? `-${mark.id}` : '';
  const reason = decision === 'hide' ? publicReasonIn(form, suffix, say) : refusalReasonIn(form, suffix);
  return { decision, marks: one === undefined ? ticked : mark ? [mark] : [], reason };
}

function publicReasonIn(form: FormData, suffix: string, say: Translate): string {
  const words = formText(form, `publicWords${suffix}`).trim();
  const code = PUBLIC_REASONS.find((each) => each === formText(form, `public${suffix}`));
  return words || (code ? say(`moderation.public.${code}`) : '');
}

function refusalReasonIn(form: FormData, suffix: string): string {
  const words = formText(form, `words${suffix}`).trim();
  const code = REFUSAL_REASONS.find((each) => each === formText(form, `reason${suffix}`));
  return [code, words].filter(Boolean).join(': ');
}

/** Why a comment was refused, as it is kept (`refusalReasonIn`), in words. */
export function refusalInWords(t: Translate, kept: string): string {
  const [, first, rest] = /^(\w+)(?:: (.*))?$/s.exec(kept) ?? [];
  const code = REFUSAL_REASONS.find((each) => each === first);
  return code ? [t(`moderation.reason.${code}`), rest].filter(Boolean).join(' · ') : kept;
}

/** The comment that a button is about, by what it sends: `answer@12`. */
export function commentIn(form: FormData): { what: string; commentId: number | null } {
  const [what = '', id] = formText(form, 'do').split('@');
  return { what, commentId: identityOf(id) };
}
