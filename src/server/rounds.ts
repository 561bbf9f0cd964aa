import type { Clock } from '#content/clock.ts';
import { folderPost } from '#delivery/posts/folder.ts';
import { smtpPost } from '#delivery/posts/smtp.ts';
import type { Round } from '#delivery/rounds.ts';
import { mailRound } from '#delivery/send-mails.ts';
import type { Database } from '#storage/database.ts';
import type { Config } from './config.ts';
import type { Log } from './logging.ts';

/** What rounds are made from. */
export type RoundParts = { db: Database; clock: Clock; config: Pick<Config, 'mail'>; log: Log };

/** Everything that goes on by itself while the program runs. */
export function roundsOf(parts: RoundParts): Round[] {
  return [lettersRound(parts)];
}

function lettersRound({ db, clock, config, log }: RoundParts): Round {
  const { server, sender, folder } = config.mail;
  const post = server ? smtpPost(server) : folderPost(folder);
  const onFailure = (details: object) => log.warn(details, 'a letter did not leave');
  return mailRound({ db, clock, post, sender, onFailure });
}
