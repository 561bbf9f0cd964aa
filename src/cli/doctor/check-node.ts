import { type Check, fine, wrong } from './finding.ts';

const MIN_NODE = 26;

/** The Node that runs this program. */
export const checkNode: Check = (t) => {
  const version = process.versions.node;
  if (Number.parseInt(version, 10) >= MIN_NODE) return fine('doctor.node', version);
  return wrong('doctor.node', t('doctor.node.old', { version, minimum: MIN_NODE }));
};
