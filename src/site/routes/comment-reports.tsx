import { isInSight } from '#content/comment-decision.ts';
import { REPORT_REASONS } from '#content/comment-report.ts';
import { identityOf } from '#content/identity.ts';
import { reportComment } from '#newsroom/comments/report-comment.ts';
import { Refusal } from '#newsroom/errors.ts';
import { commentedArticle } from '#storage/queries/readers/commented-article.ts';
import { commentAtHand, writtenComment } from '#storage/queries/readers/comments.ts';
import { networkOf, subscriberOf } from '#web/network-of.ts';
import { sentForm, textIn } from '#web/sent-form.ts';
import { tooOften } from '#web/throttle.ts';
import { CommentReportedPage, CommentReportPage } from '../pages/comment-report-pages.tsx';
import { keptByNobody, pageFor, type Visit } from '../site.ts';
import { showNotFound } from './addresses.tsx';

/** The form to report a comment with. */
export function showReportForm(visit: Visit): Promise<Response> {
  return reportForm(visit, null);
}

/** Notes what a reader finds wrong with a comment. */
export async function submitReport(visit: Visit): Promise<Response> {
  const { c } = visit;
  const form = await sentForm(c);
  const wait = visit.limits.reports.take(subscriberOf(c));
  if (wait !== null) {
    tooOften(c, wait);
    return reportForm(visit, { minutes: Math.ceil(wait / 60) });
  }
  const reason = REPORT_REASONS.find((each) => each === textIn(form, 'reason'));
  if (!reason) return reportForm(visit, 'missing');
  const commentId = identityOf(c.req.param('id')) ?? 0;
  try {
    await reportComment(visit, { commentId, reason, from: { subscriber: subscriberOf(c), network: networkOf(c) } });
  } catch (error) {
    if (error instanceof Refusal) return showNotFound(visit);
    throw error;
  }
  return c.redirect(`/commentaires/${commentId}/signalement/recu/`, 303);
}

/** Thanks; the comment itself may be out of sight by now. */
export async function showReported(visit: Visit): Promise<Response> {
  const { c, db } = visit;
  const comment = await writtenComment(db, identityOf(c.req.param('id')) ?? 0);
  // Of what nobody has ever seen, nothing is known here either.
  const wasSeen = comment && (isInSight(comment.status) || comment.reportCount > 0);
  const article = wasSeen ? await commentedArticle(db, comment.articleId) : null;
  if (!article) return showNotFound(visit);
  keptByNobody(c);
  return c.html(<CommentReportedPage page={pageFor(visit, article.language)} article={article} />);
}

async function reportForm(visit: Visit, wrong: 'missing' | { minutes: number } | null): Promise<Response> {
  const { c, db } = visit;
  const comment = await commentAtHand(db, identityOf(c.req.param('id')) ?? 0);
  const article = comment && (await commentedArticle(db, comment.articleId));
  if (!article) return showNotFound(visit);
  const page = pageFor(visit, article.language);
  keptByNobody(c);
  if (wrong === 'missing') c.status(422);
  const problem =
    wrong && (wrong === 'missing' ? page.t('comments.report.missing') : page.t('comment.problem.tooOften', wrong));
  return c.html(<CommentReportPage page={page} matter={{ article, comment, problem }} />);
}
