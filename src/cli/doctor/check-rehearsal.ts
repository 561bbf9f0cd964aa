import { backupFailureText } from '#language/backup-words.ts';
import { backupStanding } from '#storage/queries/house/backup-standing.ts';
import { type Check, fine, momentInWords, wrong } from './finding.ts';

/** Whether the newest backup could be restored when that was last tried. */
export const checkRehearsal: Check = async (t, newspaper) => {
  const { db, config } = newspaper;
  const { rehearsal } = await backupStanding(db, Temporal.Now.instant());
  if (!rehearsal) return fine('doctor.rehearsal', t('doctor.rehearsal.none'));
  const moment = await momentInWords(newspaper, rehearsal.finishedAt ?? rehearsal.createdAt);
  if (rehearsal.state === 'done') return fine('doctor.rehearsal', t('doctor.rehearsal.fine', { moment }));
  const failure = { code: rehearsal.failure ?? 'unexpected', detail: rehearsal.detail ?? '' };
  const reason = backupFailureText(t, failure, config.language);
  return wrong('doctor.rehearsal', t('doctor.rehearsal.failed', { moment, reason }));
};
