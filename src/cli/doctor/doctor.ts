import type { Translate } from '#language/messages.ts';
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
import type { Check, Finding } from './finding.ts';

const CHECKS: Check[] = [
  // One a line, in the order in which they are told.
  checkNode,
  checkClock,
  checkDisks,
  checkRights,
  checkDatabase,
  checkOrphans,
  checkAddresses,
  checkMedia,
  checkBackups,
  checkRehearsal,
  checkDeliveries,
  checkMailServer,
  checkPublicAddress,
];

/** `griot doctor`: looks the installation over and says what is wrong and what to do. Exit code 1 when something is. */
export async function doctor(t: Translate, options: { json?: boolean }): Promise<void> {
  const findings = await withNewspaper(async (newspaper) => {
    const found: Finding[] = [];
    for (const check of CHECKS) found.push(await check(t, newspaper));
    return found;
  });
  if (options.json) console.log(JSON.stringify(findings));
  else for (const { name, isFine, detail } of findings) console.log(`${isFine ? '✓' : '✗'} ${t(name)} : ${detail}`);
  if (findings.some(({ isFine }) => !isFine)) process.exitCode = 1;
}
