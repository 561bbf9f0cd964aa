import { articlesMessages } from './en/articles.ts';
import { backupsMessages } from './en/backups.ts';
import { cliMessages } from './en/cli.ts';
import { deskMessages } from './en/desk.ts';
import { doctorMessages } from './en/doctor.ts';
import { editorMessages } from './en/editor.ts';
import { frontMessages } from './en/front.ts';
import { houseMessages } from './en/house.ts';
import { importMessages } from './en/import.ts';
import { journalMessages } from './en/journal.ts';
import { keepingMessages } from './en/keeping.ts';
import { mailMessages } from './en/mail.ts';
import { moderationMessages } from './en/moderation.ts';
import { peopleMessages } from './en/people.ts';
import { picturesMessages } from './en/pictures.ts';
import { publicationMessages } from './en/publication.ts';
import { readerCommentsMessages } from './en/reader-comments.ts';
import { securityMessages } from './en/security.ts';
import { siteMessages } from './en/site.ts';
import { troubleMessages } from './en/trouble.ts';
import type { fr } from './fr.ts';

/** Everything that Griot says in English. */
export const en: Record<keyof typeof fr, string> = {
  ...siteMessages,
  ...readerCommentsMessages,
  ...deskMessages,
  ...peopleMessages,
  ...journalMessages,
  ...articlesMessages,
  ...editorMessages,
  ...keepingMessages,
  ...publicationMessages,
  ...picturesMessages,
  ...houseMessages,
  ...moderationMessages,
  ...frontMessages,
  ...importMessages,
  ...securityMessages,
  ...mailMessages,
  ...cliMessages,
  ...backupsMessages,
  ...troubleMessages,
  ...doctorMessages,
};
