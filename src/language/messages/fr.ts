import { articlesMessages } from './fr/articles.ts';
import { backupsMessages } from './fr/backups.ts';
import { cliMessages } from './fr/cli.ts';
import { deskMessages } from './fr/desk.ts';
import { doctorMessages } from './fr/doctor.ts';
import { editorMessages } from './fr/editor.ts';
import { frontMessages } from './fr/front.ts';
import { houseMessages } from './fr/house.ts';
import { importMessages } from './fr/import.ts';
import { journalMessages } from './fr/journal.ts';
import { keepingMessages } from './fr/keeping.ts';
import { mailMessages } from './fr/mail.ts';
import { moderationMessages } from './fr/moderation.ts';
import { peopleMessages } from './fr/people.ts';
import { picturesMessages } from './fr/pictures.ts';
import { publicationMessages } from './fr/publication.ts';
import { readerCommentsMessages } from './fr/reader-comments.ts';
import { securityMessages } from './fr/security.ts';
import { siteMessages } from './fr/site.ts';
import { troubleMessages } from './fr/trouble.ts';

/** Everything that Griot says in French, by key, in ICU MessageFormat. Typography is set on output where it is a text. */
export const fr = {
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
} as const;
