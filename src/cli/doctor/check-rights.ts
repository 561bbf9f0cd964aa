import { access, constants, stat } from 'node:fs/promises';
import { secretPath } from '../backup/backup-tools.ts';
import { type Check, fine, wrong } from './finding.ts';

const OTHERS = 0o007;
const GROUP_AND_OTHERS = 0o077;

/** Who, of those with an account on this machine, can read what is nobody's business: the folder, the secret, the key. */
export const checkRights: Check = async (t, { config }) => {
  const { dataFolder, backups } = config;
  if (!(await isWritable(dataFolder))) return wrong('doctor.rights', t('doctor.rights.closed', { path: dataFolder }));
  if (await hasRights(dataFolder, OTHERS)) {
    return wrong('doctor.rights', t('doctor.rights.folder', { path: dataFolder }));
  }
  for (const path of [secretPath(config), backups.keyFile]) {
    if (path === null || !(await hasRights(path, GROUP_AND_OTHERS))) continue;
    return wrong('doctor.rights', t('doctor.rights.secret', { path }));
  }
  return fine('doctor.rights', t('doctor.rights.fine'));
};

/** Whether somebody else may do something with it; false when it is not there. */
async function hasRights(path: string, rights: number): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found !== null && (found.mode & rights) !== 0;
}

function isWritable(folder: string): Promise<boolean> {
  return access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
}
