import type { Translate } from '#language/messages.ts';
import { readConfig } from '#server/config.ts';
import { isEmptyNewspaper } from '#storage/queries/newspaper-state.ts';
import { fillWithSample } from './init.ts';
import { openNewspaper } from './newspaper.ts';
import { serveOpened } from './serve.ts';

/** `npm start`: an empty newspaper is filled with the sample one, then it is served. */
export async function start(t: Translate): Promise<void> {
  const newspaper = await openNewspaper(readConfig());
  if (await isEmptyNewspaper(newspaper.db)) {
    console.log(t('cli.start.empty', { folder: newspaper.config.dataFolder }));
    const { articles } = await fillWithSample(t, newspaper);
    console.log(t('cli.init.sampleDone', { articles }));
  }
  await serveOpened(t, newspaper);
}
