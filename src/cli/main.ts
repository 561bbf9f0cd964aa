import { Command } from 'commander';
import { ROLES } from '#content/permissions.ts';
import { messagesIn } from '#language/messages.ts';
import { languageOf } from '#server/config.ts';
import { runProgram } from './run-program.ts';

/** Each command is loaded when it is asked for, so that none pays for the others in memory. */
const t = messagesIn(languageOf());

const program = new Command('griot')
  .description(t('cli.description'))
  .helpOption('-h, --help', t('cli.help'))
  .helpCommand(false)
  .addHelpText('after', `\n${t('cli.settings')}`);

program
  .command('start')
  .description(t('cli.start'))
  .action(async () => (await import('./start.ts')).start(t));
program
  .command('serve')
  .description(t('cli.serve'))
  .action(async () => (await import('./serve.ts')).serveNewspaper(t));

program
  .command('init')
  .description(t('cli.init'))
  .option('--sample', t('cli.init.sample'))
  .option('--json', t('cli.json'))
  .action(async (options) => (await import('./init.ts')).init(t, options));

const imports = program.command('import').description(t('cli.import'));
imports
  .command('wordpress <file>')
  .description(t('cli.import.wordpress'))
  .option('--media <folder>', t('cli.import.media'))
  .option('--dry-run', t('cli.import.dryRun'))
  .option('--json', t('cli.json'))
  .action(async (file, options) => (await import('./import-wordpress.ts')).importWordPressExport(t, file, options));

// What the serving program starts for the desk; of no use to people.
imports
  .command('job <id>', { hidden: true })
  .action(async (id) => (await import('./import-job.ts')).workOnImportJob(Number(id)));

const backups = program
  .command('backup')
  .description(t('cli.backup'))
  .option('--to <folder>', t('cli.backup.to'))
  .option('--json', t('cli.json'))
  .action(async (options) => (await import('./backup/backup.ts')).backup(t, options));
backups
  .command('key <file>')
  .description(t('cli.backup.key'))
  .action(async (file) => (await import('./backup/backup.ts')).backupKeyFile(t, file));
backups
  .command('job <id>', { hidden: true })
  .action(async (id) => (await import('./backup/backup-job.ts')).workOnBackupRun(Number(id)));

program
  .command('restore <folder>')
  .description(t('cli.restore'))
  .option('--key-file <file>', t('cli.restore.keyFile'))
  .option('--accept-missing-media', t('cli.restore.acceptMissingMedia'))
  .option('--json', t('cli.json'))
  .action(async (folder, options) => (await import('./backup/restore.ts')).restore(t, folder, options));

const user = program.command('user').description(t('cli.user'));
user
  .command('create')
  .description(t('cli.user.create'))
  .requiredOption('--email <email>', t('cli.user.email'))
  .requiredOption('--name <name>', t('cli.user.name'))
  .requiredOption('--role <role>', t('cli.user.role', { roles: ROLES.join(', ') }))
  .option('--password-stdin', t('cli.user.passwordStdin'))
  .option('--json', t('cli.json'))
  .action(async (options) => (await import('./user.ts')).addUser(t, options));
user
  .command('list')
  .description(t('cli.user.list'))
  .option('--json', t('cli.json'))
  .action(async (options) => (await import('./user.ts')).printUsers(t, options));
user
  .command('disable <email>')
  .description(t('cli.user.disable'))
  .action(async (email) => (await import('./user.ts')).disableUser(t, email));
user
  .command('enable <email>')
  .description(t('cli.user.enable'))
  .action(async (email) => (await import('./user.ts')).enableUser(t, email));
user
  .command('reset <email>')
  .description(t('cli.user.reset'))
  .action(async (email) => (await import('./user.ts')).printResetLink(t, email));
user
  .command('reset-factors <email>')
  .description(t('cli.user.resetFactors'))
  .action(async (email) => (await import('./user.ts')).resetFactors(t, email));

program
  .command('doctor')
  .description(t('cli.doctor'))
  .option('--json', t('cli.json'))
  .action(async (options) => (await import('./doctor/doctor.ts')).doctor(t, options));

await runProgram(program, t);
