import { linksOfMenu } from '#content/links-in.ts';
import type { Settings } from '#content/settings.ts';
import type { Database } from '../database.ts';
import { noteLinks } from './links.ts';

/** Writes some of the newspaper's settings; the others stay as they are. */
export async function saveSettings(db: Database, settings: Partial<Settings>): Promise<void> {
  const rows = Object.entries(settings).map(([name, value]) => ({ name, value: JSON.stringify(value) }));
  if (rows.length === 0) return;
  await db.query
    .insertInto('settings')
    .values(rows)
    .onConflict((conflict) => conflict.column('name').doUpdateSet((eb) => ({ value: eb.ref('excluded.value') })))
    .execute();
  const { menu } = settings;
  if (menu) await noteLinks(db, 'menu', [{ id: 0, links: linksOfMenu([...menu.header, ...menu.footer]) }]);
}
