import { DEFAULT_SETTINGS, type Settings } from '#content/settings.ts';
import type { Database } from '../database.ts';

/** The newspaper's settings; what was never set has its first-day value. */
export async function readSettings(db: Database): Promise<Settings> {
  const rows = await db.query.selectFrom('settings').selectAll().execute();
  const saved = Object.fromEntries(rows.map(({ name, value }) => [name, JSON.parse(value)]));
  return { ...DEFAULT_SETTINGS, ...saved };
}
