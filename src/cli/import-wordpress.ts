import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { systemClock } from '#content/clock.ts';
import { importWordPress } from '#exchange/wordpress/import-wordpress.ts';
import { reportText } from '#exchange/wordpress/report-text.ts';
import type { Translate } from '#language/messages.ts';
import { newspaper as sampleNewspaper } from '#sample/newspaper.ts';
import { readSettings } from '#storage/queries/settings.ts';
import { type Newspaper, withNewspaper } from './newspaper.ts';
import { progressBar } from './progress-bar.ts';
import { CommandError } from './run-program.ts';

type ImportCommandOptions = { media?: string; dryRun?: boolean; json?: boolean };

/** `griot import wordpress`: brings an export in, and prints the report. */
export async function importWordPressExport(t: Translate, file: string, options: ImportCommandOptions): Promise<void> {
  await mustBe('file', t, resolve(file));
  if (options.media) await mustBe('folder', t, resolve(options.media));
  await withNewspaper(async (newspaper) => {
    await mustNotBeSample(t, newspaper);
    const { db, store, config } = newspaper;
    const bar = progressBar(t('cli.import.progress'));
    const report = await importWordPress(
      { db, store, clock: systemClock, onProgress: (share) => bar.show(Math.round(share * 1000), 1000) },
      {
        file: resolve(file),
        mediaFolder: options.media ? resolve(options.media) : null,
        isDryRun: options.dryRun ?? false,
      },
    ).finally(bar.end);
    console.log(options.json ? JSON.stringify(report, null, 2) : reportText(report, config.language));
    if (!options.json && !report.isDryRun) console.log(t('cli.import.done', { command: 'npm start' }));
    if (report.remarks.some(({ code }) => code === 'cutOff' || code === 'noItems')) process.exitCode = 1;
  });
}

async function mustBe(what: 'file' | 'folder', t: Translate, path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found && (what === 'file' ? found.isFile() : found.isDirectory())) return;
  throw new CommandError(t(what === 'file' ? 'cli.import.noFile' : 'cli.import.noFolder', { path }));
}

/** A newspaper of one's own must not begin among the sample's articles. */
async function mustNotBeSample(t: Translate, { db, config }: Newspaper): Promise<void> {
  const { contactEmail } = await readSettings(db);
  if (contactEmail !== sampleNewspaper.contactEmail) return;
  throw new CommandError(t('cli.import.sample', { folder: config.dataFolder }));
}
