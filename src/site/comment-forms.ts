import { wallDay } from '#content/clock.ts';
import { mayBeCommented, policyFor } from '#content/comment.ts';
import { type CommentProblem, MOST_COMMENT_WORDS } from '#content/comment-form.ts';
import { lengthOf } from '#content/text-length.ts';
import type { Translate } from '#language/messages.ts';
import { formToken } from '#newsroom/comments/form-token.ts';
import type { Secret } from '#newsroom/keys.ts';
import type { CommentedArticle } from '#storage/queries/readers/commented-article.ts';
import { type CommentFormMatter, type CommentTyped, NOTHING_TYPED } from './components/comment-form.tsx';
import type { PageContext } from './page-context.ts';

/** Of an article, what says whether and how it may be commented on. */
export type OpenArticle = Pick<CommentedArticle, 'id' | 'publishedAt' | 'comments'>;

/** Whether an article may be commented on now, and whether the newsroom reads what is sent before it appears. */
export function openingOf(page: PageContext, article: OpenArticle): { isOpen: boolean; isReadBefore: boolean } {
  const policy = policyFor(article.comments, page.settings.comments);
  const isOpen = mayBeCommented(policy, { publishedAt: article.publishedAt, now: page.now });
  return { isOpen, isReadBefore: policy.readBefore !== 'nobody' };
}

/** The form as it stands in a page that is the same for everybody, all day long; null where nobody may write (any more). */
export function blankForm(page: PageContext, article: OpenArticle, secret: Secret): CommentFormMatter | null {
  const { isOpen, isReadBefore } = openingOf(page, article);
  if (!isOpen) return null;
  const { timeZone } = page.settings;
  const today = Temporal.PlainDate.from(wallDay(page.now, timeZone)).toZonedDateTime(timeZone).toInstant();
  return {
    articleId: article.id,
    parentId: null,
    token: formToken(secret, { articleId: article.id, madeAt: today }),
    isEmailRequired: page.settings.comments.isEmailRequired,
    isReadBefore,
    typed: NOTHING_TYPED,
    problems: [],
  };
}

type Filled = { article: OpenArticle; secret: Secret } & Partial<
  Pick<CommentFormMatter, 'parentId' | 'typed' | 'problems'>
>;

/** The form for one reader alone: to answer somebody, or with what they typed and what is wrong with it. */
export function ownForm(page: PageContext, { article, secret, ...rest }: Filled): CommentFormMatter {
  return {
    articleId: article.id,
    parentId: null,
    token: formToken(secret, { articleId: article.id, madeAt: page.now }),
    isEmailRequired: page.settings.comments.isEmailRequired,
    isReadBefore: openingOf(page, article).isReadBefore,
    typed: NOTHING_TYPED,
    problems: [],
    ...rest,
  };
}

/** What is wrong with a comment, in words. */
export function problemsInWords(
  t: Translate,
  problems: CommentProblem[],
  { text }: CommentTyped,
): CommentFormMatter['problems'] {
  const values = { words: MOST_COMMENT_WORDS, count: lengthOf(text).words };
  return problems.map(({ field, code }) => ({ field, text: t(`comment.problem.${code}`, values) }));
}
