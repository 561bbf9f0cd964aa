import { commentedArticle } from '#storage/queries/readers/commented-article.ts';
import { commentThreads, newestComments, placeOfComment } from '#storage/queries/readers/comments.ts';
import { blankForm } from '../comment-forms.ts';
import { CommentsPage, NewestCommentsPage } from '../pages/comments-page.tsx';
import { noteChange, pageFor, type Visit } from '../site.ts';

/** Threads on each page of comments. */
const PER_PAGE = 20;
const NEWEST = 30;

/** What stands below an article's address: a page of all its comments by its number, or the newest of them. */
export type CommentsView = number | 'newest';

/** A page of the comments on an article; null when there is no such page. */
export async function showComments(visit: Visit, articleId: number, view: CommentsView): Promise<Response | null> {
  const article = await commentedArticle(visit.db, articleId);
  if (!article) return null;
  const page = pageFor(visit, article.language);
  const form = blankForm(page, article, visit.secret);
  noteChange(visit.c, article.commentsChangedAt);
  const number = view === 'newest' ? 1 : view;
  const excerpt = { limit: view === 'newest' ? 1 : PER_PAGE, offset: (number - 1) * PER_PAGE };
  const threads = await commentThreads(visit.db, articleId, excerpt);
  if (threads.total === 0 && (number > 1 || !form)) return null;
  if (view === 'newest') {
    const comments = await newestComments(visit.db, NEWEST, articleId);
    const matter = { article, total: threads.total, comments, areOpen: form !== null };
    return visit.c.html(<NewestCommentsPage page={page} matter={matter} />);
  }
  const count = Math.max(1, Math.ceil(threads.threadCount / PER_PAGE));
  const position = { number, count, base: `${article.path}commentaires/` };
  return visit.c.html(<CommentsPage page={page} matter={{ article, threads, position, form }} />);
}

/** Leads to the page on which a comment stands; null when readers do not see it. */
export async function placeOf(visit: Visit, commentId: number): Promise<string | null> {
  const place = await placeOfComment(visit.db, commentId);
  const article = place && (await commentedArticle(visit.db, place.articleId));
  if (!article) return null;
  const number = Math.floor(place.threadsBefore / PER_PAGE) + 1;
  const further = number > 1 ? `page/${number}/` : '';
  return `${article.path}commentaires/${further}#commentaire-${commentId}`;
}
