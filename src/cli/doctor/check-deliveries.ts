import { momentOf } from '#content/clock.ts';
import { failedDeliveries, lateDeliveries } from '#storage/queries/day/outbox.ts';
import { type Check, fine, wrong } from './finding.ts';

/** A letter waits no longer than this when the program runs, unless its server keeps refusing. */
const LATE_AFTER = { hours: 1 };

/** Letters that were given up, or that should have left by now. */
export const checkDeliveries: Check = async (t, { db }) => {
  const failed = (await failedDeliveries(db)).length;
  if (failed > 0) return wrong('doctor.deliveries', t('doctor.deliveries.failed', { count: failed }));
  const late = await lateDeliveries(db, momentOf(Temporal.Now.instant().subtract(LATE_AFTER)));
  if (late > 0) return wrong('doctor.deliveries', t('doctor.deliveries.late', { count: late }));
  return fine('doctor.deliveries', t('doctor.deliveries.fine'));
};
