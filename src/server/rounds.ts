import { backupRound } from '#delivery/backup-rounds.ts';
import { changeFrontWhenDue } from '#delivery/change-front-when-due.ts';
import { linkRounds } from '#delivery/link-rounds.ts';
import { pictureRounds } from '#delivery/picture-rounds.ts';
import { folderPost } from '#delivery/posts/folder.ts';
import { smtpPost } from '#delivery/posts/smtp.ts';
import { publishDueArticles } from '#delivery/publish-due-articles.ts';
import type { Round } from '#delivery/rounds.ts';
import { mailRound } from '#delivery/send-mails.ts';
import { forgetAddresses } from '#newsroom/comments/forget-addresses.ts';
import { forgetComments } from '#newsroom/comments/forget-comments.ts';
import { tellOfWaiting } from '#newsroom/comments/tell-of-waiting.ts';
import type { Darkroom } from '#newsroom/pictures/darkroom.ts';
import { indexDrafts } from '#newsroom/writing/index-drafts.ts';
import { publicWeb } from '#web/ask-public-web.ts';
import type { Config } from './config.ts';
import type { Log } from './logging.ts';

const SECOND = 1000;
const DAY = 24 * 3600 * SECOND;

/** What rounds are made with. */
export type RoundTools = Omit<Darkroom, 'actor'> &
  Pick<Config, 'mail' | 'origin' | 'linksPerDay' | 'backups'> & { log: Log };

/** Every round that a serving program makes. */
export function roundsOf(tools: RoundTools): Round[] {
  const { log } = tools;
  return [
    publishDueArticles(tools, ({ articleId, error }) =>
      log.error({ err: error, articleId }, 'an article could not appear at its hour'),
    ),
    { name: 'front', every: SECOND, work: () => changeFrontWhenDue(tools) },
    ...pictureRounds(tools),
    { name: 'draft words', every: DAY, work: () => indexDrafts(tools) },
    { name: 'network addresses', every: DAY, work: () => forgetAddresses(tools) },
    lettersRound(tools),
    { name: 'letters to moderators', every: 60 * SECOND, work: () => tellOfWaiting(tools) },
    { name: 'old comments', every: 3600 * SECOND, work: (end) => forgetComments(tools, end) },
    ...linkRounds({ ...tools, ask: publicWeb() }, tools.linksPerDay),
    ...(tools.backups.isNightly ? [backupRound(tools, tools.backups)] : []),
  ];
}

function lettersRound({ db, clock, mail, log }: RoundTools): Round {
  const post = mail.server ? smtpPost(mail.server) : folderPost(mail.folder);
  const onFailure = (details: object) => log.warn(details, 'a letter did not leave');
  return mailRound({ db, clock, post, sender: mail.sender, onFailure });
}
