import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Translate } from '#language/messages.ts';
import { isEmptyNewspaper } from '#storage/queries/newspaper-state.ts';
import { createSample } from './create-sample.ts';
import { type Newspaper, withNewspaper } from './newspaper.ts';
import { progressBar } from './progress-bar.ts';
import { CommandError } from './run-program.ts';

/** `griot init`: makes the data directory and its database; with `--sample`, the sample newspaper in it. */
export async function init(t: Translate, options: { sample?: boolean; json?: boolean }): Promise<void> {
  await withNewspaper(async (newspaper) => {
    const folder = newspaper.config.dataFolder;
    if (options.sample && !(await isEmptyNewspaper(newspaper.db)))
      throw new CommandError(t('cli.init.notEmpty', { folder }));
    const articles = options.sample ? (await fillWithSample(t, newspaper)).articles : 0;
    if (options.json) console.log(JSON.stringify({ folder, articles }));
    else console.log(options.sample ? t('cli.init.sampleDone', { articles }) : t('cli.init.done', { folder }));
  });
}

/** Makes the sample newspaper in an empty one. */
export async function fillWithSample(t: Translate, { db, store }: Newspaper): Promise<{ articles: number }> {
  const bar = progressBar(t('cli.init.pictures'));
  try {
    return await createSample({ db, store, folder: samplePictures(), onPicture: bar.show });
  } finally {
    bar.end();
  }
}

/** Beside the built program. */
function samplePictures(): string {
  return join(dirname(fileURLToPath(import.meta.url)), 'sample', 'pictures');
}
