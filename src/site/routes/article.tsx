import { FRONT_ROOM } from '#content/front.ts';
import type { Database } from '#storage/database.ts';
import { commentThreads } from '#storage/queries/readers/comments.ts';
import { dontMissCards } from '#storage/queries/readers/front-page.ts';
import { neighboursOf } from '#storage/queries/readers/neighbours.ts';
import { type PublicArticle, publicArticle } from '#storage/queries/readers/public-article.ts';
import { relatedArticles } from '#storage/queries/readers/related-articles.ts';
import { referencesOf } from '../body/references.ts';
import { commentExcerpt, EXCERPT } from '../comment-excerpt.ts';
import { blankForm } from '../comment-forms.ts';
import { ArticlePage } from '../pages/article-page.tsx';
import { WithdrawnPage } from '../pages/error-pages.tsx';
import { noteChange, pageFor, type Visit } from '../site.ts';

const RELATED = 4;

/** The page of the article with this identity; 410 when it was withdrawn; null when it is not public. */
export async function showArticle(visit: Visit, articleId: number): Promise<Response | null> {
  const { c, db } = visit;
  const found = await publicArticle(db, articleId);
  if (!found) return null;
  if ('withdrawn' in found) return c.html(<WithdrawnPage page={pageFor(visit)} withdrawn={found.withdrawn} />, 410);
  const article = found.published;
  const page = pageFor(visit, article.language);
  const { comments, ...matter } = await matterOf(db, article);
  const form = blankForm(page, article, visit.secret);
  noteChange(c, article.commentsChangedAt);
  return c.html(<ArticlePage page={page} matter={{ article, ...matter, comments: { ...comments, form } }} />);
}

/** What stands around an article on its page. */
export async function matterOf(db: Database, article: PublicArticle) {
  const [refs, neighbours, related, comments] = await Promise.all([
    referencesOf(db, article.body),
    neighboursOf(db, article),
    relatedArticles(db, article, RELATED),
    commentThreads(db, article.id, EXCERPT),
  ]);
  const shown = [article.id, ...related.map(({ id }) => id)];
  const dontMiss = await dontMissCards(db, { except: shown, limit: FRONT_ROOM.dontMiss });
  return { refs, neighbours, related, comments: commentExcerpt(comments), dontMiss };
}
