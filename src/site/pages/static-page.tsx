import type { FC } from 'hono/jsx';
import { textOf } from '#content/document/walk-document.ts';
import { cutAtWord } from '#language/extract.ts';
import type { PublicPage } from '#storage/queries/house/pages.ts';
import { Body } from '../body/body.tsx';
import type { BodyReferences } from '../body/body-context.ts';
import { Layout } from '../components/layout.tsx';
import type { PageContext } from '../page-context.ts';

type StaticPageProps = { page: PageContext; content: PublicPage; refs: BodyReferences };

/** A page that is not news: about, legal notice, charter, contact. */
export const StaticPage: FC<StaticPageProps> = ({ page, content, refs }) => {
  const description = content.seoDescription ?? cutAtWord(textOf(content.body), 160);
  return (
    <Layout page={page} head={{ title: content.title, description, canonical: content.path }} styles={page.styles.page}>
      <article class="article">
        <header>
          <h1>{page.typeset(content.title)}</h1>
        </header>
        <div class="body">
          <Body document={content.body} context={{ page, language: content.language, refs }} />
        </div>
      </article>
    </Layout>
  );
};
