import type { MessageKey, Translate } from '#language/messages.ts';
import { withNewspaper } from '../newspaper.ts';
import { checkAddresses } from './check-addresses.ts';
import { checkBackups } from './check-backups.ts';
import { checkClock } from './check-clock.ts';
import { checkDatabase } from './check-database.ts';
import { checkDeliveries } from './check-deliveries.ts';
import { checkDisks } from './check-disks.ts';
import { checkMailServer } from './check-mail-server.ts';
import { checkMedia } from './check-media.ts';
import { checkNode } from './check-node.ts';
import { checkOrphans } from './check-orphans.ts';
import { checkPublicAddress } from './check-public-address.ts';
import { checkRehearsal } from './check-rehearsal.ts';
import { checkRights } from './check-rights.ts';
import { type Check, type Finding, wrong } from './finding.ts';

/** In the order in which they are told, each with what it looks at. */
const CHECKS: [name: MessageKey, check: Check][] = [
  ['doctor.node', checkNode],
  ['doctor.clock', checkClock],
  ['doctor.disk', checkDisks],
  ['doctor.rights', checkRights],
  ['doctor.database', checkDatabase],
  ['doctor.orphans', checkOrphans],
  ['doctor.addresses', checkAddresses],
  ['doctor.media', checkMedia],
  ['doctor.backups', checkBackups],
  ['doctor.rehearsal', checkRehearsal],
  ['doctor.deliveries', checkDeliveries],
  ['doctor.mail', checkMailServer],
  ['doctor.address', checkPublicAddress],
];

/** `griot doctor`: looks the installation over and says what is wrong and what to do. Exit code 1 when something is. */
export async function doctor(t: Translate, options: { json?: boolean }): Promise<void> {
  /** What cannot even be looked at is wrong, and keeps nobody from looking at the rest. */
  const looked = (name: MessageKey, look: () => Promise<Finding>) =>
    look().catch((error: Error) => wrong(name, t('doctor.unseen', { problem: error.message })));
  const findings = await withNewspaper(async (newspaper) => {
    const found: Finding[] = [];
    for (const [name, check] of CHECKS) found.push(await looked(name, async () => check(t, newspaper)));
    return found;
  });
  if (options.json) console.log(JSON.stringify(findings));
  else for (const { name, isFine, detail } of findings) console.log(`${isFine ? '✓' : '✗'} ${t(name)} : ${detail}`);
  if (findings.some(({ isFine }) => !isFine)) process.exitCode = 1;
}
