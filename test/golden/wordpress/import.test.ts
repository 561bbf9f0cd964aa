import { expect, it } from 'vitest';
import { stoppedClock } from '#content/clock.ts';
import { importWordPress } from '#exchange/wordpress/import-wordpress.ts';
import { reportText } from '#exchange/wordpress/report-text.ts';
import { diskStore } from '#media/stores/disk.ts';
import { describeOnEveryEngine } from '#test/support/databases.ts';

const FILE = 'test/golden/wordpress/la-rive.xml';

describeOnEveryEngine('an export with a bit of everything', (database) => {
  it('becomes these records and this report; look at the difference before you accept another', async () => {
    const db = database();
    const clock = stoppedClock('2022-01-01T12:00:00.000Z');
    const tools = { db, store: diskStore('/nonexistent'), clock, fetchFile: null };
    const report = await importWordPress(tools, { file: FILE, mediaFolder: null, isDryRun: false });
    const rows = {
      articles: await db.query.selectFrom('articles').selectAll().orderBy('id').execute(),
      authors: await db.query.selectFrom('authors').selectAll().orderBy('id').execute(),
      sections: await db.query.selectFrom('sections').selectAll().orderBy('id').execute(),
      topics: await db.query.selectFrom('topics').selectAll().orderBy('id').execute(),
      countries: await db.query.selectFrom('articleCountries').selectAll().execute(),
      pages: await db.query.selectFrom('pages').selectAll().orderBy('id').execute(),
      media: await db.query.selectFrom('media').selectAll().orderBy('id').execute(),
      comments: await db.query.selectFrom('comments').selectAll().orderBy('id').execute(),
      addresses: await db.query.selectFrom('addresses').selectAll().orderBy('path').execute(),
    };
    await expect(pretty(rows)).toMatchFileSnapshot('la-rive.records.json');
    await expect(reportText(report, 'fr')).toMatchFileSnapshot('la-rive.report.txt');
  });
});

/** Bodies are JSON in a column: shown as such, so that a difference can be read. */
function pretty(rows: object): string {
  const opened = (key: string, value: unknown) =>
    key === 'body' && typeof value === 'string' ? JSON.parse(value) : value;
  return `${JSON.stringify(rows, opened, 2)}\n`;
}
