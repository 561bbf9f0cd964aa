import type { FC } from 'hono/jsx';
import { QUEUE_TABS, type QueueTab } from '#storage/queries/comments/moderation-queue.ts';
import { MOST_COUNTED } from '#storage/queries/comments/waiting-comments.ts';
import { ALL_WAITING, type CommentQuery, commentsPath, tabOf } from '../comment-query.ts';
import type { DeskPage } from '../desk.ts';
import { Field } from './fields.tsx';

type TabsProps = { page: DeskPage; query: CommentQuery; counts: Record<QueueTab, number> };

/** From one list of comments to another, each with how many it holds; what it is narrowed to goes along. */
export const CommentTabs: FC<TabsProps> = ({ page, query, counts }) => (
  <nav class="tabs" aria-label={page.t('moderation.tabs')}>
    <ul>
      {QUEUE_TABS.map((tab) => (
        <li>
          <a
            href={commentsPath(query, { tab: tab === 'waiting' ? '' : tab })}
            aria-current={tabOf(query) === tab ? 'page' : undefined}
          >
            {page.t(`moderation.tab.${tab}`)}{' '}
            {counts[tab] > 0 && <span class="count">{countInWords(page, counts[tab])}</span>}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

/** "12", or "1 000+" where counting stopped. */
export function countInWords({ t, language }: DeskPage, count: number): string {
  return count > MOST_COUNTED ? t('moderation.more', { most: MOST_COUNTED }) : count.toLocaleString(localeOf(language));
}

function localeOf(language: string): string {
  return language === 'en' ? 'en' : 'fr';
}

type FilterProps = { page: DeskPage; query: CommentQuery; only: string[] };

/** What the list is narrowed to: words and days to be typed, and what somebody came by a link for. */
export const CommentFilter: FC<FilterProps> = ({ page, query, only }) => {
  const { t } = page;
  const isNarrowed = [query.q, query.from, query.to, ...only].some(Boolean);
  return (
    <search>
      <details class="narrow" open={isNarrowed}>
        <summary>{t('moderation.filter.button')}</summary>
        <form class="filter of-comments" method="get" action="/desk/comments/">
          {(['tab', 'article', 'writer', 'machine'] as const)
            .filter((name) => query[name] !== '')
            .map((name) => (
              <input type="hidden" name={name} value={query[name]} />
            ))}
          <Field name="q" label={t('moderation.filter.words')} type="search" value={query.q} />
          <Field name="from" label={t('moderation.filter.from')} type="date" value={query.from} />
          <Field name="to" label={t('moderation.filter.to')} type="date" value={query.to} />
          <p class="acts">
            <button type="submit">{t('moderation.filter.button')}</button>
            {isNarrowed && (
              <a href={commentsPath({ ...ALL_WAITING, tab: query.tab })}>{t('moderation.filter.clear')}</a>
            )}
          </p>
        </form>
      </details>
      {only.map((words) => (
        <p class="soft">{words}</p>
      ))}
    </search>
  );
};
