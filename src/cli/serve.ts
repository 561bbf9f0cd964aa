import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { systemClock } from '#content/clock.ts';
import { startRounds } from '#delivery/rounds.ts';
import type { Translate } from '#language/messages.ts';
import { inviteFirstAdministrator } from '#newsroom/people/invite-user.ts';
import { createApp } from '#server/app.ts';
import { readConfig } from '#server/config.ts';
import { readDeskScripts } from '#server/desk-scripts.ts';
import { openLog } from '#server/logging.ts';
import { roundsOf } from '#server/rounds.ts';
import { readSecret } from '#server/secret.ts';
import { serve } from '#server/serve.ts';
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
  const app = createApp({ db, clock: systemClock, config, log, scripts, secret: readSecret(config), isSample });
  const server = await serve(app, config).catch(async (error) => {
    await db.close();
    throw error;
  });
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
  await Promise.all([server.stop(), rounds.stop()]);
  await Promise.all(runners.map((runner) => runner.stop()));
  await db.close();
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
