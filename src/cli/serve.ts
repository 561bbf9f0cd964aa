import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { systemClock } from '#content/clock.ts';
import { startRounds } from '#delivery/rounds.ts';
import type { Translate } from '#language/messages.ts';
import { inviteFirstAdministrator } from '#newsroom/people/invite-user.ts';
import { readConfig } from '#server/config.ts';
import { readDeskScripts } from '#server/desk-scripts.ts';
import { openDoors } from '#server/doors.ts';
import { openLog } from '#server/logging.ts';
import { roundsOf } from '#server/rounds.ts';
import { readSecret } from '#server/secret.ts';
import { backupRunner } from './backup/backup-runner.ts';
import { importRunner } from './import-runner.ts';
import { type Newspaper, openNewspaper } from './newspaper.ts';
import { isSampleNewspaper } from './sample-newspaper.ts';

/** `griot serve`: answers readers until it is told to stop. */
export async function serveNewspaper(t: Translate): Promise<void> {
  await serveOpened(t, await openNewspaper(readConfig()));
}

/** Serves a newspaper that is open already, prints its address, and closes it at the end. */
export async function serveOpened(t: Translate, { config, db, store }: Newspaper): Promise<void> {
  const log = openLog(config);
  const scripts = readDeskScripts(join(dirname(fileURLToPath(import.meta.url)), 'desk'));
  const isSample = () => isSampleNewspaper(db);
  const server = await openDoors({ config, db, log, scripts, secret: readSecret(config), isSample }).catch(
    async (error) => {
      await db.close();
      throw error;
    },
  );
  const firstToken = await inviteFirstAdministrator({ db, clock: systemClock });
  if (firstToken) console.log(t('cli.serve.firstLink', { link: `${config.origin}/desk/link/${firstToken}/` }));
  console.log(t('cli.serve.ready', { address: `http://${config.host}:${server.port}` }));
  const runners = [importRunner({ db, log }), backupRunner({ db, log })];
  // The sample is a trial: what it links to is nobody's to mend, and nobody would miss it.
  const isTrial = await isSample();
  const linksPerDay = isTrial ? 0 : config.linksPerDay;
  const backups = { ...config.backups, isNightly: config.backups.isNightly && !isTrial };
  const tools = { ...config, linksPerDay, backups, db, clock: systemClock, store, log };
  const rounds = startRounds([...roundsOf(tools), ...runners.map(({ round }) => round)], (error, name) => {
    log.error({ err: error, round: name }, 'a round failed');
  });
  await stopSignal();
  log.info({ seconds: config.stopSeconds }, 'stopping');
  await withinTime(
    (async () => {
      const [dropped] = await Promise.all([server.stop(), rounds.stop()]);
      if (dropped > 0) log.warn({ answers: dropped }, 'answers were cut off');
      await Promise.all(runners.map((runner) => runner.stop()));
      await db.close();
    })(),
    config.stopSeconds + ENDING_SECONDS,
  );
}

/** Beyond what answers are given, for rounds and the database to end: after that nothing is lost by not waiting. */
const ENDING_SECONDS = 10;

/** Resolves when the program is told to stop. Told a second time, it ends at once: what was acknowledged is on the disk. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    let isTold = false;
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        if (isTold) process.exit(1);
        isTold = true;
        resolve();
      });
    }
  });
}

/** Waits for the end, but no longer than that: something that hangs must not keep the program from ending. */
async function withinTime(end: Promise<void>, seconds: number): Promise<void> {
  const timer = setTimeout(() => process.exit(1), seconds * 1000);
  await end;
  clearTimeout(timer);
}
