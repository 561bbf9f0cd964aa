import type { FC } from 'hono/jsx';
import type { PublicCorrection } from '#storage/queries/readers/corrections.ts';
import { Layout } from '../components/layout.tsx';
import { type PagePosition, Pagination } from '../components/pagination.tsx';
import type { PageContext } from '../page-context.ts';

type CorrectionsMatter = { corrections: PublicCorrection[]; position: PagePosition };

/** All that the newspaper has had to correct, newest first. */
export const CorrectionsPage: FC<{ page: PageContext; matter: CorrectionsMatter }> = ({ page, matter }) => {
  const { corrections, position } = matter;
  const title = page.t('corrections.title');
  const description = page.t('corrections.introduction', { name: page.settings.name });
  return (
    <Layout page={page} head={{ title, description }} styles={page.styles.list}>
      <header class="list-head">
        <h1>{title}</h1>
        <p class="standfirst">{page.typeset(description)}</p>
      </header>
      {corrections.length === 0 && <p class="empty">{page.t('corrections.none')}</p>}
      <div class="results">
        {corrections.map(({ id, kind, text, publishedAt, path, headline, language }) => (
          <article lang={language === page.language ? undefined : language}>
            <p class="kicker">
              {page.t(`correction.${kind}`)} · <time datetime={publishedAt}>{page.shortDate(publishedAt)}</time>
            </p>
            <h2>
              <a href={`${path}#rectificatif-${id}`}>{page.typeset(headline, language)}</a>
            </h2>
            <p>{page.typeset(text, language)}</p>
          </article>
        ))}
      </div>
      <Pagination page={page} position={position} />
    </Layout>
  );
};
