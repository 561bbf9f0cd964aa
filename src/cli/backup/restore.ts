import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { BackupError } from '#content/backup.ts';
import { readBackupKey } from '#exchange/backup/key.ts';
import { type OpenBackup, openBackup } from '#exchange/backup/open-backup.ts';
import { type RestoreOutcome, type RestoreStep, restoreBackup } from '#exchange/backup/restore-backup.ts';
import type { Translate } from '#language/messages.ts';
import { type Config, readConfig } from '#server/config.ts';
import { openUnshaped } from '#storage/open-database.ts';
import { progressBar } from '../progress-bar.ts';
import { backupKey, secretPath } from './backup-tools.ts';
import { markRestore, unfinishedRestore, unmarkRestore } from './restore-mark.ts';

type RestoreOptions = { keyFile?: string; acceptMissingMedia?: boolean; json?: boolean };

/** `griot restore`: puts a newspaper back from a backup, where there is none. */
export async function restore(t: Translate, folder: string, options: RestoreOptions): Promise<void> {
  const config = readConfig();
  const key = options.keyFile ? await readBackupKey(resolve(options.keyFile)) : await backupKey(config);
  const backup = await openBackup(folder, key);
  const begun = unfinishedRestore(config.dataFolder);
  if (begun !== null && !options.json) console.log(t('cli.restore.again', { path: begun }));
  const outcome = await restored(t, { config, backup, options });
  await unmarkRestore(config.dataFolder);
  if (options.json) return console.log(JSON.stringify(outcome));
  for (const line of linesOf(t, outcome, config)) console.log(line);
}

type Work = { config: Config; backup: OpenBackup; options: RestoreOptions };

async function restored(t: Translate, { config, backup, options }: Work): Promise<RestoreOutcome> {
  await mkdir(config.dataFolder, { recursive: true });
  const place = {
    open: () => openUnshaped(config.database),
    sqlitePath: 'sqlitePath' in config.database ? config.database.sqlitePath : null,
    mediaFolder: config.mediaFolder,
    secretPath: secretPath(config),
    isMediaLossAccepted: options.acceptMissingMedia ?? false,
  };
  const bars = new Map<RestoreStep, ReturnType<typeof progressBar>>();
  const onStep = (step: RestoreStep, share: number) => {
    const bar = bars.get(step) ?? progressBar(t(`cli.restore.step.${step}`));
    bars.set(step, bar);
    bar.show(Math.round(share * 1000), 1000);
    if (share >= 1) bar.end();
  };
  try {
    return await restoreBackup(backup, place, { onStep, begin: () => markRestore(config.dataFolder, backup.folder) });
  } catch (error) {
    // That nobody can know better than who has just named the folder.
    if (error instanceof BackupError && error.code === 'notEmpty') throw new BackupError('notEmpty', config.dataFolder);
    throw error;
  } finally {
    for (const bar of bars.values()) bar.end();
  }
}

/** What was restored, then what is not as it was. */
function linesOf(t: Translate, outcome: RestoreOutcome, { secret }: Config): string[] {
  const { counts, mediaFiles, losses, orphans, hasSecret, hasNoMedia } = outcome;
  const lost = [...losses.missing, ...losses.damaged];
  return [
    t('cli.restore.done', { articles: counts.articles ?? 0, files: mediaFiles }),
    ...(hasNoMedia ? [t('cli.restore.noMedia')] : []),
    ...(lost.length > 0 ? [t('cli.restore.lost', { count: lost.length, names: lost.slice(0, 20).join(', ') })] : []),
    ...(orphans.length > 0 ? [t('cli.restore.orphans', { tables: orphans.map(({ table }) => table).join(', ') })] : []),
    ...(hasSecret || secret !== null ? [] : [t('cli.restore.noSecret')]),
    t('cli.restore.next', { command: 'npm run griot -- doctor' }),
  ];
}
