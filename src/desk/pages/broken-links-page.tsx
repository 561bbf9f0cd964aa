import type { FC } from 'hono/jsx';
import type { BrokenLinks } from '#storage/queries/day/broken-links.ts';
import { BrokenLinkItems } from '../components/broken-link-list.tsx';
import { DeskLayout } from '../components/desk-layout.tsx';
import type { DeskPage } from '../desk.ts';
import type { Times } from '../times.ts';

type BrokenLinksProps = { page: DeskPage; times: Times; broken: BrokenLinks; number: number };

/** Every link that leads nowhere, as far as one is to know. */
export const BrokenLinksPage: FC<BrokenLinksProps> = ({ page, times, broken: { links, hasMore }, number }) => (
  <DeskLayout page={page} title={page.t('links.title')}>
    <p class="soft">{page.t(links.length > 0 ? 'links.intro' : 'links.none')}</p>
    {links.length > 0 && (
      <ul class="stories bad">
        <BrokenLinkItems page={page} times={times} links={links} />
      </ul>
    )}
    {(number > 1 || hasMore) && (
      <nav class="acts" aria-label={page.t('pagination.label')}>
        {number > 1 && (
          <a class="button" href={`?page=${number - 1}`}>
            {page.t('pagination.previous')}
          </a>
        )}
        {hasMore && (
          <a class="button" href={`?page=${number + 1}`}>
            {page.t('pagination.next')}
          </a>
        )}
      </nav>
    )}
  </DeskLayout>
);
