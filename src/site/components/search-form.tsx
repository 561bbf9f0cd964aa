import type { FC } from 'hono/jsx';
import type { PageContext } from '../page-context.ts';

/** The search box: a plain form, so that it works without script. */
export const SearchForm: FC<{ page: PageContext; question?: string }> = ({ page, question = '' }) => (
  <search>
    <form class="search" action="/recherche">
      <label for="q">{page.t('search.label')}</label>
      <div>
        <input
          id="q"
          type="search"
          name="q"
          value={question}
          maxlength={200}
          enterkeyhint="search"
          autocomplete="off"
        />
        <button type="submit">{page.t('search.submit')}</button>
      </div>
    </form>
  </search>
);
