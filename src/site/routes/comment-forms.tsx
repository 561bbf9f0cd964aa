import type { CommentProblem } from '#content/comment-form.ts';
import { identityOf } from '#content/identity.ts';
import { newBrowserToken } from '#newsroom/comments/known-browser.ts';
import { postComment } from '#newsroom/comments/post-comment.ts';
import { commentOfReceipt, receiptFor } from '#newsroom/comments/receipt.ts';
import { Refusal } from '#newsroom/errors.ts';
import { type CommentedArticle, commentedArticle } from '#storage/queries/readers/commented-article.ts';
import { commentAtHand, writtenComment } from '#storage/queries/readers/comments.ts';
import { networkOf, subscriberOf } from '#web/network-of.ts';
import { sentForm, textIn } from '#web/sent-form.ts';
import { tooOften } from '#web/throttle.ts';
import { openingOf, ownForm, problemsInWords } from '../comment-forms.ts';
import type { CommentFormMatter, CommentTyped } from '../components/comment-form.tsx';
import { CommentFormPage } from '../pages/comment-form-page.tsx';
import { CommentReceiptPage } from '../pages/comment-receipt-page.tsx';
import { keptByNobody, pageFor, type Visit } from '../site.ts';
import { showNotFound } from './addresses.tsx';
import { placeOf } from './comments.tsx';

/** The address of a comment: leads to where it stands. */
export async function showComment(visit: Visit): Promise<Response> {
  const id = identityOf(visit.c.req.param('id'));
  const place = id && (await placeOf(visit, id));
  return place ? visit.c.redirect(place, 302) : showNotFound(visit);
}

/** The form to answer a comment with. */
export async function showAnswerForm(visit: Visit): Promise<Response> {
  const { c, db, secret } = visit;
  const id = identityOf(c.req.param('id'));
  const answered = id ? await commentAtHand(db, id) : null;
  const article = answered && (await commentedArticle(db, answered.articleId));
  if (!article) return showNotFound(visit);
  const page = pageFor(visit, article.language);
  if (!openingOf(page, article).isOpen) return c.redirect(`/commentaires/${id}/`, 302);
  keptByNobody(c);
  const form = ownForm(page, { article, secret, parentId: answered.id });
  return c.html(<CommentFormPage page={page} matter={{ article, answered, form }} />);
}

/** Takes a comment in, and goes on to the page that says what becomes of it; or shows the form again with what is wrong. */
export async function submitComment(visit: Visit): Promise<Response> {
  const { c, db, secret } = visit;
  const form = await sentForm(c);
  const articleId = identityOf(textIn(form, 'article'));
  const article = articleId ? await commentedArticle(db, articleId) : null;
  if (!article) return showNotFound(visit);
  const sent: Sent = { article, parentId: identityOf(textIn(form, 'parent')), typed: typedIn(form) };
  const wait = visit.limits.comments.take(subscriberOf(c));
  if (wait !== null) {
    tooOften(c, wait);
    return again(visit, sent, { tooOften: Math.ceil(wait / 60) });
  }
  try {
    const outcome = await postComment(visit, {
      ...sent,
      articleId: article.id,
      typed: { ...sent.typed, hasConsented: sent.typed.consent },
      token: textIn(form, 'token'),
      trap: textIn(form, 'site'),
      from: { subscriber: subscriberOf(c), network: networkOf(c) },
      browser: browserOf(visit, sent.typed),
    });
    if ('posted' in outcome) return c.redirect(`/commentaires/recus/?c=${receiptFor(secret, outcome.posted.id)}`, 303);
    return again(visit, sent, outcome.problems);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.code === 'commentsClosed') return again(visit, sent, 'closed');
    if (error.code === 'commentsTooOften') return again(visit, sent, 'tooManyToday');
    return showNotFound(visit);
  }
}

/** What becomes of a comment, for whoever holds the address that its writer was sent to. */
export async function showReceipt(visit: Visit): Promise<Response> {
  const { c, db, secret } = visit;
  const id = commentOfReceipt(secret, c.req.query('c') ?? '');
  const comment = id ? await writtenComment(db, id) : undefined;
  const article = comment && (await commentedArticle(db, comment.articleId));
  if (!article) return showNotFound(visit);
  keptByNobody(c);
  return c.html(<CommentReceiptPage page={pageFor(visit, article.language)} matter={{ article, comment }} />);
}

function typedIn(form: FormData): CommentTyped {
  const [text, name, email] = ['text', 'name', 'email'].map((field) => textIn(form, field)) as [string, string, string];
  return { text, name, email, consent: form.has('consent'), remember: form.has('remember') };
}

/** What the cookie of this browser holds; it is given one, or one for longer, when its owner ticks that. */
function browserOf({ c, cookie }: Visit, { remember }: CommentTyped): string | null {
  const held = cookie.read(c);
  if (!remember) return held;
  const token = held ?? newBrowserToken();
  cookie.write(c, token);
  return token;
}

type Sent = { article: CommentedArticle; parentId: number | null; typed: CommentTyped };
type Wrong = CommentProblem[] | 'closed' | 'tooManyToday' | { tooOften: number };

/** The form with everything that was typed, and what is wrong with it. */
async function again(visit: Visit, { article, parentId, typed }: Sent, wrong: Wrong): Promise<Response> {
  const { c, db, secret } = visit;
  const page = pageFor(visit, article.language);
  const found = parentId === null ? null : await commentAtHand(db, parentId);
  const answered = found?.articleId === article.id ? found : null;
  const problems = wrongInWords(page.t, wrong, typed);
  const form = ownForm(page, { article, secret, parentId: answered?.id ?? null, typed, problems });
  keptByNobody(c);
  const isTooOften = wrong === 'tooManyToday' || (typeof wrong === 'object' && 'tooOften' in wrong);
  return c.html(<CommentFormPage page={page} matter={{ article, answered, form }} />, isTooOften ? 429 : 422);
}

type Words = Parameters<typeof problemsInWords>[0];

function wrongInWords(t: Words, wrong: Wrong, typed: CommentTyped): CommentFormMatter['problems'] {
  if (Array.isArray(wrong)) return problemsInWords(t, wrong, typed);
  if (typeof wrong === 'string') return [{ field: 'text', text: t(`comment.problem.${wrong}`) }];
  return [{ field: 'text', text: t('comment.problem.tooOften', { minutes: wrong.tooOften }) }];
}
