import type { ArticleDraft } from '#content/article.ts';
import { saysTheSame } from '#content/canonical-json.ts';

/**
 * What a text on the server was made from: the base, or a save whose answer was lost on the way and that did arrive. Its
 * body tells, if it was changed in it. To take a save that never arrived would undo it, so a doubt means the base.
 */
export function ancestorOf(theirs: ArticleDraft, base: ArticleDraft, sent: ArticleDraft[]): ArticleDraft {
  const whole = sent.find((each) => saysTheSame(each, theirs));
  if (whole) return whole;
  const arrived = sent.filter(({ body }) => saysTheSame(body, theirs.body) && !saysTheSame(body, base.body));
  return arrived[arrived.length - 1] ?? base;
}
