import type { FC } from 'hono/jsx';
import { countryPath } from '#content/address.ts';
import { countrySlug } from '#content/country.ts';
import { LongField } from '../../components/fields.tsx';
import { HouseLayout, type Outcome } from '../../components/house-layout.tsx';
import type { DeskPage } from '../../desk.ts';

/** A country that the newspaper writes about. */
export type CountryLine = { code: string; name: string; articles: number; introduction: string };

type CountriesProps = { page: DeskPage; countries: CountryLine[]; outcome: Outcome };

/** The countries that articles are about, those with the most first. */
export const CountriesPage: FC<CountriesProps> = ({ page, countries, outcome }) => (
  <HouseLayout page={page} title={page.t('house.countries')} outcome={outcome}>
    <p class="soft">{page.t('house.countries.intro')}</p>
    {countries.length === 0 && <p>{page.t('house.countries.none')}</p>}
    <ul class="lines">
      {countries.map(({ code, name, articles, introduction }) => (
        <li>
          <div class="what">
            <a href={`/desk/house/countries/${code}/`}>{name}</a>
          </div>
          {introduction !== '' && <span class="badge">{page.t('house.countries.introduced')}</span>}
          <span class="soft">{page.t('house.articles', { count: articles })}</span>
        </li>
      ))}
    </ul>
  </HouseLayout>
);

type CountryProps = { page: DeskPage; country: CountryLine; outcome: Outcome };

/** What opens one country's page. */
export const CountryPage: FC<CountryProps> = ({ page, country, outcome }) => (
  <HouseLayout
    page={page}
    title={country.name}
    outcome={outcome}
    back={{ path: '/desk/house/countries/', label: page.t('house.countries') }}
  >
    <p>
      {page.t('house.articles', { count: country.articles })} ·{' '}
      <a href={countryPath(countrySlug(country.code))}>{page.t('house.seePage')}</a>
    </p>
    <form class="fields broad" method="post">
      <LongField
        name="introduction"
        label={page.t('house.introduction')}
        value={country.introduction}
        hint={page.t('house.countries.introduction.hint')}
        rows={5}
        most={2000}
      />
      <p>
        <button class="main" type="submit">
          {page.t('house.save')}
        </button>
      </p>
    </form>
  </HouseLayout>
);
