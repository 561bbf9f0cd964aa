import { areOnOneDisk, freeBytes } from '#exchange/backup/room.ts';
import { weightInWords } from '#language/numbers.ts';
import { type Check, fine, wrong } from './finding.ts';

const MIN_FREE_BYTES = 500_000_000;

/** The room left where the newspaper is written, and where its backups are. */
export const checkDisks: Check = async (t, { config: { dataFolder, backups, language } }) => {
  const folders = (await areOnOneDisk(dataFolder, backups.folder)) ? [dataFolder] : [dataFolder, backups.folder];
  const free = await Promise.all(folders.map(async (folder) => ({ folder, bytes: await freeBytes(folder) })));
  const said = free.map(({ folder, bytes }) => t('doctor.disk.free', { folder, free: weightInWords(bytes, language) }));
  const isFine = free.every(({ bytes }) => bytes > MIN_FREE_BYTES);
  if (isFine) return fine('doctor.disk', said.join(' ; '));
  return wrong('doctor.disk', `${said.join(' ; ')}. ${t('doctor.disk.full')}`);
};
