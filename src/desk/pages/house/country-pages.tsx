import type { FC } from 'hono/jsx';
import { countryPath } from '#content/address.ts';
import { countrySlug } from '#content/country.ts';
import { LongField } from '../../components/fields.tsx';
import { HouseForm } from '../../components/house-form.tsx';
import { HouseLayout, ShelfLayout, ShelfLine } from '../../components/house-layout.tsx';
import type { DeskPage } from '../../desk.ts';

/** A country that the newspaper writes about. */
export type CountryLine = { code: string; name: string; articles: number; introduction: string };

/** The countries that articles are about, those with the most first. */
export const CountriesPage: FC<{ page: DeskPage; countries: CountryLine[] }> = ({ page, countries }) => (
  <ShelfLayout page={page} shelf="countries">
    {countries.length === 0 && <p>{page.t('house.countries.none')}</p>}
    <ul class="lines">
      {countries.map(({ code, name, articles, introduction }) => (
        <ShelfLine path={`/desk/house/countries/${code}/`} name={name}>
          {introduction !== '' && <span class="badge">{page.t('house.countries.introduced')}</span>}
          <span class="soft">{page.t('house.articles', { count: articles })}</span>
        </ShelfLine>
      ))}
    </ul>
  </ShelfLayout>
);

/** What opens one country's page. */
export const CountryPage: FC<{ page: DeskPage; country: CountryLine }> = ({ page, country }) => (
  <HouseLayout page={page} title={country.name} shelf="countries">
    <p>
      {page.t('house.articles', { count: country.articles })} ·{' '}
      <a href={countryPath(countrySlug(country.code))}>{page.t('house.seePage')}</a>
    </p>
    <HouseForm page={page}>
      <LongField
        name="introduction"
        label={page.t('house.introduction')}
        value={country.introduction}
        hint={page.t('house.countries.introduction.hint')}
        rows={5}
        maxlength={2000}
      />
    </HouseForm>
  </HouseLayout>
);
