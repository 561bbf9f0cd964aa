import type { LinkSource } from '#content/link.ts';
import { linksIn, linksOfMenu } from '#content/links-in.ts';
import type { Database } from '../database.ts';
import { readSettings } from '../queries/house/settings.ts';
import { type LinkedText, noteLinks } from './links.ts';

/** Texts that are read in one transaction: all need not fit in memory together. */
const AT_ONCE = 100;

/** Notes the links of some texts that were there before links were noted; false when none is left. */
export async function readSomeTexts(db: Database): Promise<boolean> {
  const [first] = await db.query.selectFrom('textsToRead').select('kind').limit(1).execute();
  if (!first) return false;
  const { kind } = first;
  const rows = await db.query.selectFrom('textsToRead').select('id').where('kind', '=', kind).limit(AT_ONCE).execute();
  const ids = rows.map(({ id }) => id);
  await noteLinks(db, kind, await textsOf(db, kind, ids));
  await db.query.deleteFrom('textsToRead').where('kind', '=', kind).where('id', 'in', ids).execute();
  return true;
}

async function textsOf(db: Database, kind: LinkSource, ids: number[]): Promise<LinkedText[]> {
  if (kind === 'menu') {
    const { header, footer } = (await readSettings(db)).menu;
    return [{ id: 0, links: linksOfMenu([...header, ...footer]) }];
  }
  const table = kind === 'article' ? 'articles' : 'pages';
  const rows = await db.query.selectFrom(table).select(['id', 'body']).where('id', 'in', ids).execute();
  return rows.map(({ id, body }) => ({ id, links: linksIn(JSON.parse(body)) }));
}
