import { lostArticles } from '#storage/queries/integrity.ts';
import { type Check, fine, wrong } from './finding.ts';

/** Whether every published article answers at its address. */
export const checkAddresses: Check = async (t, { db }) => {
  const lost = await lostArticles(db);
  if (lost.length === 0) return fine('doctor.addresses', t('doctor.addresses.fine'));
  return wrong('doctor.addresses', t('doctor.addresses.lost', { paths: lost.join(', ') }));
};
