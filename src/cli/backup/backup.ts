import { resolve } from 'node:path';
import { momentOf, systemClock } from '#content/clock.ts';
import { makeBackupKey } from '#exchange/backup/key.ts';
import type { Translate } from '#language/messages.ts';
import { weightInWords } from '#language/numbers.ts';
import { insertBackupRun } from '#storage/records/backup-runs.ts';
import { withNewspaper } from '../newspaper.ts';
import { progressBar } from '../progress-bar.ts';
import { lease, makeBackup } from './work-on-run.ts';

/** `griot backup`: makes a backup now, while the newspaper is served or not. */
export async function backup(t: Translate, options: { to?: string; json?: boolean }): Promise<void> {
  await withNewspaper(async (newspaper) => {
    const { db, config } = newspaper;
    const folder = options.to ? resolve(options.to) : config.backups.folder;
    const createdAt = momentOf(systemClock.now());
    const runId = await insertBackupRun(db, { work: 'backup', createdBy: null, createdAt });
    await lease(db, runId);
    const bar = progressBar(t('cli.backup.progress'));
    const onProgress = (share: number) => bar.show(Math.round(share * 1000), 1000);
    const made = await makeBackup(newspaper, runId, { folder, onProgress }).finally(bar.end);
    const path = `${folder}/${made.name}`;
    if (options.json) return console.log(JSON.stringify({ path, ...made }));
    const { articles, mediaFiles, bytes, mediaBytes } = made;
    const weight = weightInWords(bytes + mediaBytes, config.language);
    console.log(t('cli.backup.done', { path, articles, files: mediaFiles ?? 0, weight }));
    console.log(t(made.isEncrypted ? 'cli.backup.encrypted' : 'cli.backup.open'));
  });
}

/** `griot backup key`: makes a key to encrypt backups with. */
export async function backupKeyFile(t: Translate, file: string): Promise<void> {
  const path = resolve(file);
  const { recipient } = await makeBackupKey(path);
  console.log(t('cli.backup.key.done', { path, recipient }));
}
