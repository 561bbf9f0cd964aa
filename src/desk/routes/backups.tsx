import type { Hono } from 'hono';
import { BACKUP_WORK, type BackupWork } from '#content/backup.ts';
import { may } from '#content/permissions.ts';
import { askBackup } from '#newsroom/backups/ask-backup.ts';
import { unfinishedBackupRuns } from '#storage/queries/house/backup-runs.ts';
import { backupStanding } from '#storage/queries/house/backup-standing.ts';
import { deskPage, type SignedInVisit } from '../desk.ts';
import { behind, type Gates, type Show } from '../gates.tsx';
import { BackupsPage } from '../pages/backups-page.tsx';

/** The backups of the newspaper, for administrators. */
export function backupsRoutes(app: Hono, gates: Gates): void {
  const { get, post } = behind(app, gates, 'manageSettings');
  get('/desk/backups/', showBackups);
  for (const work of BACKUP_WORK) post(`/desk/backups/${work}/`, submitWish(work));
}

/** Which there are, when and how they are made, and whether one could be restored. */
async function showBackups(visit: SignedInVisit): Promise<Response> {
  const { c, db, backups, clock, importer } = visit;
  const [kept, standing, underWay, isSample, isOnSameDisk] = await Promise.all([
    backups.list(),
    backupStanding(db, clock.now()),
    unfinishedBackupRuns(db),
    importer.isSample(),
    backups.isOnSameDisk(),
  ]);
  return c.html(
    <BackupsPage
      page={deskPage(visit)}
      shelf={{ ...backups, isNightly: backups.isNightly && !isSample }}
      isSample={isSample}
      isOnSameDisk={isOnSameDisk}
      kept={kept}
      standing={standing}
      underWay={underWay}
    />,
  );
}

/** Asks for a backup now, or for a rehearsal. */
function submitWish(work: BackupWork): Show<SignedInVisit> {
  return async (visit) => {
    await askBackup(visit, { work });
    return visit.c.redirect('/desk/backups/', 303);
  };
}

/** What the first page must tell an administrator; nothing where no backup is made by itself. */
export async function backupTrouble({ db, user, clock, backups, importer }: SignedInVisit) {
  const none = { isOld: false, isRehearsalFailed: false };
  if (!backups.isNightly || !may(user.roles, 'manageSettings') || (await importer.isSample())) return none;
  const { isOld, rehearsal } = await backupStanding(db, clock.now());
  return { isOld, isRehearsalFailed: rehearsal?.state === 'failed' };
}
