import type { FC } from 'hono/jsx';
import type { PublicArticle } from '#storage/queries/readers/public-article.ts';
import type { PageContext } from '../page-context.ts';

type CorrectionsProps = { page: PageContext; corrections: PublicArticle['corrections']; language: string };

/** What was wrong in the article and what somebody answered, each with its date. */
export const Corrections: FC<CorrectionsProps> = ({ page, corrections, language }) =>
  corrections.length === 0 ? null : (
    <aside class="corrections" aria-labelledby="rectificatifs">
      <h2 id="rectificatifs">{page.t('article.corrections', { count: corrections.length })}</h2>
      {corrections.map(({ id, kind, text, publishedAt }) => (
        <div id={`rectificatif-${id}`}>
          <p class="meta">
            <b>{page.t(`correction.${kind}`)}</b> · <time datetime={publishedAt}>{page.dateTime(publishedAt)}</time>
          </p>
          <p>{page.typeset(text, language)}</p>
        </div>
      ))}
    </aside>
  );
