import { publishDueArticles } from '#delivery/publish-due-articles.ts';
import type { Round } from '#delivery/rounds.ts';
import type { Parts } from './app.ts';

/** Everything that happens without anybody clicking, for as long as the program serves; one line for each. */
export function roundsOf({ db, clock, log }: Pick<Parts, 'db' | 'clock' | 'log'>): Round[] {
  return [
    publishDueArticles({ db, clock }, ({ articleId, error }) =>
      log.error({ err: error, articleId }, 'an article could not appear at its hour'),
    ),
  ];
}
