import type { FC } from 'hono/jsx';
import type { BulkChange, BulkOutcome } from '#content/bulk-change.ts';
import type { RefusalCode } from '#newsroom/errors.ts';
import type { KeptBulkChange } from '#storage/queries/articles/bulk-changes.ts';
import { type DeskPageOfArticles, MOST_COUNTED } from '#storage/queries/articles/desk-articles.ts';
import type { DeskChoices } from '#storage/queries/articles/desk-choices.ts';
import type { DeskRow } from '#storage/queries/articles/desk-rows.ts';
import type { SentChange } from '../bulk-form.ts';
import { ArticleFilter } from '../components/article-filter.tsx';
import { HeadlineLink, headlineOf, StatusBadge } from '../components/article-line.tsx';
import { BulkActions } from '../components/bulk-actions.tsx';
import { DeskLayout, Note } from '../components/desk-layout.tsx';
import { PostForm } from '../components/post-form.tsx';
import { changeInWords, RecentChanges, UndoForm } from '../components/recent-changes.tsx';
import type { DeskPage } from '../desk.ts';
import { type ListQuery, listPath, markText } from '../list-query.ts';
import type { Times } from '../times.ts';

/** What somebody who comes back to the list is told: what became of a change of many, or of undoing one. */
export type BulkNews =
  | { kind: 'changed'; id: number; change: BulkChange; outcome: BulkOutcome; canUndo: boolean }
  | { kind: 'undone'; done: number; left: number };

type ListProps = {
  page: DeskPage;
  times: Times;
  query: ListQuery;
  list: DeskPageOfArticles;
  rows: DeskRow[];
  choices: DeskChoices;
  news: BulkNews | null;
  /** What can still be undone, besides what `news` tells. */
  recent: KeptBulkChange[];
  /** What was refused, to be mended. */
  sent: SentChange;
  /** Whether others' articles are in it. */
  mayReadAll: boolean;
};

/** All articles of the newsroom, in any state. */
export const ArticleListPage: FC<ListProps> = (props) => {
  const { page, query, list, rows, choices, news, recent, mayReadAll } = props;
  const { t } = page;
  return (
    <DeskLayout page={page} title={t('desk.nav.articles')} script={{ name: 'articles', messages: [] }} isWide>
      {news && <News {...props} news={news} />}
      <RecentChanges page={page} query={query} recent={recent} inWords={(change) => changeInWords(props, change)} />
      <PostForm class="write" action="/desk/articles/">
        <button class="main" type="submit">
          {t('articles.write')}
        </button>
      </PostForm>
      <ArticleFilter page={page} query={query} choices={choices} mayReadAll={mayReadAll} />
      <p class="soft" role="status">
        {list.total > MOST_COUNTED
          ? t('articles.total.more', { most: MOST_COUNTED })
          : t('articles.total', { total: list.total })}
      </p>
      {rows.length > 0 && <Rows {...props} />}
    </DeskLayout>
  );
};

const Rows: FC<ListProps> = (props) => {
  const { page, query, list, rows, choices, sent } = props;
  return (
    <PostForm class="list" action="/desk/articles/changes/">
      <input type="hidden" name="back" value={listPath(query).split('?')[1] ?? ''} />
      <p class="choice" hidden>
        <input id="select-all" type="checkbox" />
        <label for="select-all">{page.t('articles.select.all')}</label>
      </p>
      <ul class="articles" aria-label={page.t('desk.nav.articles')}>
        {rows.map((row) => (
          <Row {...props} row={row} />
        ))}
      </ul>
      <Pages page={page} query={query} list={list} />
      <BulkActions page={page} choices={choices} sent={sent} />
    </PostForm>
  );
};

const Row: FC<ListProps & { row: DeskRow }> = ({ page, times, row, sent }) => (
  <li>
    <input
      type="checkbox"
      name="article"
      value={String(row.id)}
      checked={sent.articles.has(String(row.id))}
      aria-label={page.t('articles.select.one', { headline: headlineOf(page, row) })}
    />
    <p class="title">
      <HeadlineLink page={page} article={row} />
      {row.hasUnpublishedChanges && <span class="badge">{page.t('articles.unpublished')}</span>}
    </p>
    <p class="state">
      <StatusBadge page={page} status={row.status} /> <Hour page={page} times={times} row={row} />
    </p>
    <p class="soft signed">
      {row.section.name}
      {row.authors.length > 0 && ` · ${row.authors.join(', ')}`}
      {row.assignee && ` · ${page.t('articles.assigned', { name: row.assignee.name })}`}
    </p>
    <p class="soft changed">
      <time datetime={row.modifiedAt}>{page.when(row.modifiedAt)}</time>
      {` · ${row.modifiedByName || page.t('desk.journal.system')}`}
    </p>
  </li>
);

/** When it comes out or came out, or for which day it is wanted. */
const Hour: FC<{ page: DeskPage; times: Times; row: DeskRow }> = ({ page, times, row }) => {
  const { status, scheduledAt, publishedAt, dueOn, path } = row;
  if (status === 'scheduled' && scheduledAt) return <time datetime={scheduledAt}>{times.hour(scheduledAt)}</time>;
  if (status === 'published' && publishedAt && path) {
    return (
      <span class="soft">
        <time datetime={publishedAt}>{page.when(publishedAt)}</time>
        {' · '}
        <a href={path}>{page.t('articles.read')}</a>
      </span>
    );
  }
  if (!dueOn || status === 'withdrawn') return null;
  return (
    <span class="soft">
      {page.t('articles.due')} <time datetime={dueOn}>{times.shortDay(dueOn)}</time>
    </span>
  );
};

type PagesProps = { page: DeskPage; query: ListQuery; list: DeskPageOfArticles };

const Pages: FC<PagesProps> = ({ page, query, list: { previous, next } }) =>
  previous || next ? (
    <nav class="acts pages" aria-label={page.t('articles.pages')}>
      {previous && (
        <a class="button" rel="prev" href={listPath(query, { before: markText(previous) })}>
          {page.t('articles.pages.previous')}
        </a>
      )}
      {next && (
        <a class="button" rel="next" href={listPath(query, { after: markText(next) })}>
          {page.t('articles.pages.next')}
        </a>
      )}
    </nav>
  ) : null;

const News: FC<ListProps & { news: BulkNews }> = ({ news, ...props }) => {
  const { page, query } = props;
  const { t } = page;
  if (news.kind === 'undone') {
    const left = news.left > 0 ? ` ${t('articles.undone.left', { count: news.left })}` : '';
    return <Note text={t('articles.undone', { count: news.done }) + left} />;
  }
  const { refused, unchanged } = news.outcome;
  return (
    <div class="note" role="status">
      <p>{changeInWords(props, news)}</p>
      {unchanged > 0 && <p>{t('articles.changed.unchanged', { count: unchanged })}</p>}
      {refused.length > 0 && (
        <>
          <p>{t('articles.changed.refused', { count: refused.length })}</p>
          <ul>
            {refused.map(({ headline, code }) => (
              <li>
                {headlineOf(page, { headline })} · {t(`refusal.${code as RefusalCode}`)}
              </li>
            ))}
          </ul>
        </>
      )}
      {news.canUndo && <UndoForm page={page} query={query} id={news.id} />}
    </div>
  );
};
