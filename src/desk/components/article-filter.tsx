import type { FC } from 'hono/jsx';
import { ARTICLE_STATUSES } from '#content/article.ts';
import { countryName } from '#content/country.ts';
import type { DeskChoices } from '#storage/queries/articles/desk-choices.ts';
import { DESK_SORTS } from '#storage/queries/articles/desk-filter.ts';
import type { DeskPage } from '../desk.ts';
import { type ListQuery, sortOf } from '../list-query.ts';
import { type Option, optionsOf, Select, Tick } from './fields.tsx';

type FilterProps = { page: DeskPage; query: ListQuery; choices: DeskChoices; mayReadAll: boolean };

/** What the list is narrowed to and put in order by: a form whose answer is an address that can be kept and sent. */
export const ArticleFilter: FC<FilterProps> = ({ page, query, choices, mayReadAll }) => {
  const { t } = page;
  const rare = [query.section, query.author, query.topic, query.country, query.from, query.to].filter(Boolean);
  return (
    <search>
      <form class="filter" method="get" action="/desk/articles/">
        <p class="words">
          <label for="q">{t('articles.filter.words')}</label>
          <input id="q" name="q" type="search" value={query.q} autocomplete="off" />
        </p>
        <Select
          name="status"
          label={t('articles.filter.status')}
          value={query.status}
          options={[
            { value: '', label: t('articles.filter.any') },
            ...ARTICLE_STATUSES.map((status) => ({ value: status, label: t(`articles.status.${status}`) })),
          ]}
        />
        <Select
          name="sort"
          label={t('articles.filter.sort')}
          value={sortOf(query)}
          options={DESK_SORTS.map((sort) => ({
            value: sort === 'change' ? '' : sort,
            label: t(`articles.sort.${sort}`),
          }))}
        />
        {mayReadAll && <Tick name="mine" label={t('articles.filter.mine')} isTicked={query.mine === '1'} />}
        <p class="acts">
          <button type="submit">{t('articles.filter.button')}</button>
          {(rare.length > 0 || query.q || query.status || query.mine) && (
            <a href="/desk/articles/">{t('articles.filter.clear')}</a>
          )}
        </p>
        <details open={rare.length > 0}>
          <summary>{t('articles.filter.more')}</summary>
          <Rare page={page} query={query} choices={choices} />
        </details>
      </form>
    </search>
  );
};

const Rare: FC<Omit<FilterProps, 'mayReadAll'>> = ({ page, query, choices }) => {
  const { t } = page;
  const countries = choices.countryCodes
    .map((code) => ({ value: code, label: countryName(code, page.language) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, page.language));
  const narrowed: [name: 'section' | 'author' | 'topic' | 'country', options: Option[]][] = [
    ['section', optionsOf(choices.sections)],
    ['author', optionsOf(choices.authors)],
    ['topic', optionsOf(choices.topics)],
    ['country', countries],
  ];
  return (
    <div class="rare">
      {narrowed.map(([name, options]) => (
        <Select
          name={name}
          label={t(`articles.filter.${name}`)}
          value={query[name]}
          options={[{ value: '', label: t('articles.filter.any') }, ...options]}
        />
      ))}
      <p>
        <label for="from">{t('articles.filter.from')}</label>
        <input id="from" name="from" type="date" value={query.from} aria-describedby="date-hint" />
      </p>
      <p>
        <label for="to">{t('articles.filter.to')}</label>
        <input id="to" name="to" type="date" value={query.to} aria-describedby="date-hint" />
      </p>
      <p class="hint" id="date-hint">
        {t('articles.filter.dates')}
      </p>
    </div>
  );
};
