import type { FC } from 'hono/jsx';
import type { PublicArticle } from '#storage/queries/readers/public-article.ts';
import type { PageContext } from '../page-context.ts';
import { ResponsiveImage } from './responsive-image.tsx';

/** The picture above the text, with its caption and the credit that it must have. */
export const LeadPicture: FC<{ page: PageContext; lead: PublicArticle['leadPicture'] }> = ({ page, lead }) =>
  lead === null ? null : (
    <figure class="lead-picture">
      <ResponsiveImage picture={lead.picture} alt={lead.alt} sizes="(min-width: 64rem) 60rem, 100vw" isMain />
      {(lead.caption || lead.picture.credit) && (
        <figcaption>
          {page.typeset(lead.caption)} {lead.picture.credit && <small>{page.typeset(lead.picture.credit)}</small>}
        </figcaption>
      )}
    </figure>
  );
