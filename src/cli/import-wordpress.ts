import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { systemClock } from '#content/clock.ts';
import { importWordPress } from '#exchange/wordpress/import-wordpress.ts';
import { reportText } from '#exchange/wordpress/report-text.ts';
import type { Translate } from '#language/messages.ts';
import type { Database } from '#storage/database.ts';
import { withTrialCopy } from '#storage/trial-copy.ts';
import { withNewspaper } from './newspaper.ts';
import { progressBar } from './progress-bar.ts';
import { CommandError } from './run-program.ts';
import { isSampleNewspaper } from './sample-newspaper.ts';

type ImportCommandOptions = { media?: string; dryRun?: boolean; json?: boolean };

/** `griot import wordpress`: brings an export in, and prints the report. */
export async function importWordPressExport(t: Translate, file: string, options: ImportCommandOptions): Promise<void> {
  await mustBe('file', t, resolve(file));
  if (options.media) await mustBe('folder', t, resolve(options.media));
  await withNewspaper(async (newspaper) => {
    const { db, store, config } = newspaper;
    if (await isSampleNewspaper(db)) throw new CommandError(t('cli.import.sample', { folder: config.dataFolder }));
    const bar = progressBar(t('cli.import.progress'));
    const isDryRun = options.dryRun ?? false;
    const mediaFolder = options.media ? resolve(options.media) : null;
    const onProgress = (share: number) => bar.show(Math.round(share * 1000), 1000);
    const importInto = (target: Database) =>
      importWordPress(
        { db: target, store, clock: systemClock, onProgress },
        { file: resolve(file), mediaFolder, isDryRun },
      );
    const work = isDryRun ? withTrialCopy(db, config.uploadsFolder, importInto) : importInto(db);
    const report = await work.finally(bar.end);
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
