import { sql } from 'kysely';
import { may } from '#content/permissions.ts';
import type { Database } from '../../database.ts';
import { listSections } from '../house/sections.ts';
import { listUsers } from '../house/users.ts';

/** What a form at the desk lets one choose from: identities and names. */
export type Choice = { id: number; name: string };

/** A newspaper that came from elsewhere can have thousands of topics: a form offers the newest. */
const MOST = 300;

/** Everything that the list of articles can be narrowed to, or articles be given. */
export type DeskChoices = {
  sections: Choice[];
  topics: Choice[];
  authors: Choice[];
  /** ISO 3166-1 codes of the countries that articles are about. */
  countryCodes: string[];
  /** Those who can be given an article to write. */
  writers: Choice[];
};

/** All choices by name; a topic and an author that were chosen already are among them, however old. */
export async function deskChoices(
  db: Database,
  chosen: { topicId: number | null; authorId: number | null },
): Promise<DeskChoices> {
  const [sections, topics, authors, countryCodes, writers] = await Promise.all([
    listSections(db),
    newest(db, 'topics', chosen.topicId),
    newest(db, 'authors', chosen.authorId),
    countriesWrittenAbout(db),
    listWriters(db),
  ]);
  return { sections: sections.map(({ id, name }) => ({ id, name })), topics, authors, countryCodes, writers };
}

/** Those who can be given an article to write, by name. */
export async function listWriters(db: Database): Promise<Choice[]> {
  const users = await listUsers(db);
  return users
    .filter(({ isDisabled, roles }) => !isDisabled && may(roles, 'writeArticle'))
    .map(({ id, name }) => ({ id, name }));
}

async function newest(db: Database, table: 'topics' | 'authors', chosen: number | null): Promise<Choice[]> {
  const select = () => db.query.selectFrom(table).select(['id', 'name']);
  const rows = await select().orderBy('id', 'desc').limit(MOST).execute();
  if (chosen !== null && !rows.some(({ id }) => id === chosen)) {
    rows.push(...(await select().where('id', '=', chosen).execute()));
  }
  return rows.toSorted((a, b) => a.name.localeCompare(b.name, 'fr'));
}

/** Goes from one code to the next in the index, rather than through every article. */
async function countriesWrittenAbout(db: Database): Promise<string[]> {
  const { rows } = await sql<{ code: string }>`
    with recursive codes (code) as (
      select min(country_code) from article_countries
      union all
      select (select min(country_code) from article_countries where country_code > codes.code)
      from codes where codes.code is not null
    ) select code from codes where code is not null`.execute(db.query);
  return rows.map(({ code }) => code);
}
