import type { FC } from 'hono/jsx';
import type { PublicAuthor } from '#storage/queries/readers/public-article.ts';
import type { PageContext } from '../page-context.ts';
import { ResponsiveImage } from './responsive-image.tsx';

/** Who an author is, at the head of their page; the portrait is decoration beside the name. */
export const AuthorHead: FC<{ page: PageContext; author: PublicAuthor }> = ({ page, author }) =>
  author.portrait || author.role ? (
    <div class="author">
      {author.portrait && <ResponsiveImage picture={author.portrait} alt="" sizes="88px" />}
      {author.role && <p>{page.typeset(author.role)}</p>}
    </div>
  ) : null;
