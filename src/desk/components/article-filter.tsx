import type { FC } from 'hono/jsx';
import { ARTICLE_STATUSES } from '#content/article.ts';
import { countryName } from '#content/country.ts';
import type { DeskChoices } from '#storage/queries/articles/desk-choices.ts';
import { DESK_SORTS } from '#storage/queries/articles/desk-filter.ts';
import type { DeskPage } from '../desk.ts';
import { type ListQuery, sortOf } from '../list-query.ts';

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
        <Select name="status" label={t('articles.filter.status')} chosen={query.status} any={t('articles.filter.any')}>
          {ARTICLE_STATUSES.map((status) => [status, t(`articles.status.${status}`)])}
        </Select>
        <Select name="sort" label={t('articles.filter.sort')} chosen={sortOf(query)}>
          {DESK_SORTS.map((sort) => [sort === 'change' ? '' : sort, t(`articles.sort.${sort}`)])}
        </Select>
        {mayReadAll && (
          <p class="choice">
            <input id="mine" type="checkbox" name="mine" value="1" checked={query.mine === '1'} />
            <label for="mine">{t('articles.filter.mine')}</label>
          </p>
        )}
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
  const any = t('articles.filter.any');
  const named = (list: { id: number; name: string }[]) => list.map(({ id, name }): Option => [String(id), name]);
  const countries = choices.countryCodes.map((code): Option => [code, countryName(code, page.language)]);
  return (
    <div class="rare">
      <Select name="section" label={t('articles.filter.section')} chosen={query.section} any={any}>
        {named(choices.sections)}
      </Select>
      <Select name="author" label={t('articles.filter.author')} chosen={query.author} any={any}>
        {named(choices.authors)}
      </Select>
      <Select name="topic" label={t('articles.filter.topic')} chosen={query.topic} any={any}>
        {named(choices.topics)}
      </Select>
      <Select name="country" label={t('articles.filter.country')} chosen={query.country} any={any}>
        {countries.toSorted(([, a], [, b]) => a.localeCompare(b, page.language))}
      </Select>
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

type Option = [value: string, label: string];
type SelectProps = { name: string; label: string; chosen: string; any?: string; children: Option[] };

const Select: FC<SelectProps> = ({ name, label, chosen, any, children }) => (
  <p>
    <label for={name}>{label}</label>
    <select id={name} name={name}>
      {any && <option value="">{any}</option>}
      {children.map(([value, text]) => (
        <option value={value} selected={value === chosen}>
          {text}
        </option>
      ))}
    </select>
  </p>
);
