import { orphanRows } from '#storage/queries/integrity.ts';
import { type Check, fine, wrong } from './finding.ts';

/** Rows that belong to something which is not there. */
export const checkOrphans: Check = async (t, { db }) => {
  const orphans = await orphanRows(db);
  if (orphans.length === 0) return fine('doctor.orphans', t('doctor.orphans.fine'));
  const tables = orphans.map(({ table, count }) => `${table} (${count})`).join(', ');
  return wrong('doctor.orphans', t('doctor.orphans.found', { tables }));
};
