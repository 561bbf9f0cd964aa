import type { Hono } from 'hono';
import { COUNTRY_CODES, countryName } from '#content/country.ts';
import { Refusal } from '#newsroom/errors.ts';
import { introduceCountry } from '#newsroom/house/introduce-country.ts';
import { articlesByCountry } from '#storage/queries/house/countries.ts';
import { orAgain } from '../../answers.ts';
import { deskPage, type SignedInVisit } from '../../desk.ts';
import { formText } from '../../forms.ts';
import { behind, type Gates } from '../../gates.tsx';
import { CountriesPage, type CountryLine, CountryPage } from '../../pages/house/country-pages.tsx';

const LIST = '/desk/house/countries/';

/** Countries: how much is written about each, and what opens its page. */
export function countryRoutes(app: Hono, gates: Gates): void {
  const { get, post } = behind(app, gates, 'manageHouse');
  get(LIST, showCountries);
  get(`${LIST}:code{[A-Z][A-Z]}/`, showCountry);
  post(`${LIST}:code{[A-Z][A-Z]}/`, submitIntroduction);
}

async function showCountries(visit: SignedInVisit): Promise<Response> {
  const counts = await articlesByCountry(visit.db);
  const introduced = Object.keys(visit.settings.countryIntroductions);
  const codes = [...new Set([...counts.keys(), ...introduced])];
  const countries = codes
    .map((code) => lineOf(visit, code, counts))
    .toSorted((a, b) => b.articles - a.articles || a.name.localeCompare(b.name, visit.user.language));
  return visit.c.html(<CountriesPage page={deskPage(visit)} countries={countries} />);
}

function showCountry(visit: SignedInVisit): Promise<Response> {
  return countryPage(visit, null);
}

async function submitIntroduction(visit: SignedInVisit): Promise<Response> {
  const introduction = formText(await visit.c.req.formData(), 'introduction');
  const work = async () => {
    await introduceCountry(visit, { code: codeIn(visit), introduction });
    return `${LIST}?done=1`;
  };
  return orAgain(visit, work, (refused) => countryPage(refused, introduction));
}

async function countryPage(visit: SignedInVisit, typed: string | null): Promise<Response> {
  const line = lineOf(visit, codeIn(visit), await articlesByCountry(visit.db));
  const country = { ...line, introduction: typed ?? line.introduction };
  return visit.c.html(<CountryPage page={deskPage(visit)} country={country} />);
}

function lineOf({ settings, user }: SignedInVisit, code: string, counts: Map<string, number>): CountryLine {
  const introduction = settings.countryIntroductions[code] ?? '';
  return { code, name: countryName(code, user.language), articles: counts.get(code) ?? 0, introduction };
}

function codeIn({ c }: SignedInVisit): string {
  const code = c.req.param('code') ?? '';
  if (!COUNTRY_CODES.includes(code)) throw new Refusal('notFound', `country ${code}`);
  return code;
}
