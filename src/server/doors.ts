import { systemClock } from '#content/clock.ts';
import { takesFiles } from '#desk/routes.tsx';
import { messagesIn } from '#language/messages.ts';
import type { OpenDatabase } from '#storage/database.ts';
import { waitingInOutbox } from '#storage/queries/day/outbox.ts';
import { readSettings } from '#storage/queries/house/settings.ts';
import { keptAnswers } from '#web/kept-answers.ts';
import { plainPage } from '#web/plain-page.ts';
import { createApp, mayKeep, type Nameplate, nameplate, type Parts } from './app.ts';
import type { Config } from './config.ts';
import { lanesFor } from './lanes.ts';
import { createMetrics } from './metrics.ts';
import { type RunningServer, serve } from './serve.ts';

/** What the doors of a newspaper are opened with. */
export type House = Pick<Parts, 'log' | 'scripts' | 'secret' | 'isSample'> & { config: Config; db: OpenDatabase };

const HOUR = 3600_000;

/** The whole server of a newspaper: what answers, what it keeps, what it measures, what it takes on. Rejects when the port is taken. */
export async function openDoors(house: House): Promise<RunningServer> {
  const { config, db, log } = house;
  const [metrics, lanes, masthead] = [createMetrics(), lanesFor(config.atOnce), nameplate()];
  masthead.write(await readSettings(db));
  const kept = keptAnswers({
    mostBytes: config.keptBytes,
    longestAge: config.staleHours * HOUR,
    clock: systemClock,
    mayKeep,
    onAnswer: metrics.kept,
  });
  db.onStatement(metrics.queried);
  metrics.watch({ lanes, connections: db.connections, outbox: () => waitingInOutbox(db), kept: kept.size });
  let isStopping = false;
  const watch = { metrics, metricsToken: config.metricsToken, isStopping: () => isStopping };
  const app = createApp({ ...house, clock: systemClock, kept, masthead, watch });
  const door = { config, lanes, log, metrics, takesFiles, busyPage: () => busyPage(masthead) };
  const server = await serve(app, door);
  return {
    ...server,
    stop: () => {
      isStopping = true;
      return server.stop();
    },
  };
}

function busyPage(masthead: Nameplate): string {
  const { name, language } = masthead.read();
  const t = messagesIn(language);
  return plainPage({ language, newspaper: name, title: t('busy.title'), text: t('busy.explained') });
}
