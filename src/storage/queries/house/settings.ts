import { houseTypographyIn } from '#content/house-typography.ts';
import { DEFAULT_SETTINGS, type Settings } from '#content/settings.ts';
import type { Database } from '../../database.ts';

/** The newspaper's settings; what was never set has its first-day value. */
export async function readSettings(db: Database): Promise<Settings> {
  const rows = await db.query.selectFrom('settings').selectAll().execute();
  const saved = Object.fromEntries(rows.map(({ name, value }) => [name, JSON.parse(value)]));
  // The space before a colon was once a setting of its own.
  const { spaceBeforeColon, typography, comments, ...others } = saved;
  return {
    ...DEFAULT_SETTINGS,
    ...others,
    typography: houseTypographyIn({ spaceBeforeColon, ...typography }),
    // A rule that came later is not in what was saved before.
    comments: { ...DEFAULT_SETTINGS.comments, ...comments },
  };
}
