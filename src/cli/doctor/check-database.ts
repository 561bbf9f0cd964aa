import { integrityProblem } from '#storage/queries/integrity.ts';
import { countsOf } from '#storage/queries/newspaper-state.ts';
import { type Check, fine, wrong } from './finding.ts';

/** What the engine says of its file. */
export const checkDatabase: Check = async (t, { db }) => {
  const problem = await integrityProblem(db);
  if (problem) return wrong('doctor.database', t('doctor.database.broken', { problem }));
  const { articles, comments, media } = await countsOf(db);
  return fine('doctor.database', t('doctor.database.counts', { articles, comments, media }));
};
