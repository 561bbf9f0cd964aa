import type { FC } from 'hono/jsx';
import { Layout } from '../components/layout.tsx';
import type { PageContext } from '../page-context.ts';

type NoticeProps = {
  page: PageContext;
  title: string;
  text: string;
  /** Where to go from here. */
  link?: { path: string; label: string };
};

/** A page that says one thing to one reader; no search engine keeps it. */
export const NoticePage: FC<NoticeProps> = ({ page, title, text, link }) => (
  <Layout page={page} head={{ title, description: null, isPrivate: true }} styles={page.styles.comments}>
    <header class="list-head">
      <h1>{page.typeset(title)}</h1>
      <p class="standfirst">{page.typeset(text)}</p>
      {link && (
        <p class="acts">
          <a href={link.path}>{link.label}</a>
        </p>
      )}
    </header>
  </Layout>
);
