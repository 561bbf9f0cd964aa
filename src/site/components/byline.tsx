import type { FC } from 'hono/jsx';
import { authorPath } from '#content/address.ts';
import type { PublicAuthor } from '#storage/queries/readers/public-article.ts';
import type { PageContext } from '../page-context.ts';
import { ResponsiveImage } from './responsive-image.tsx';

/** Who signs, each with their page; a portrait is decoration beside the name. */
export const Byline: FC<{ page: PageContext; authors: PublicAuthor[] }> = ({ page, authors }) =>
  authors.length === 0 ? null : (
    <div class="byline">
      {authors.map((author) => (
        <p>
          {author.portrait && <ResponsiveImage picture={author.portrait} alt="" sizes="48px" />}
          <span>
            {author.kind === 'person' && `${page.t('article.by')} `}
            <a href={authorPath(author.slug)} rel="author">
              {page.typeset(author.name)}
            </a>
            {author.role && <small>{page.typeset(author.role, page.settings.language)}</small>}
          </span>
        </p>
      ))}
    </div>
  );
