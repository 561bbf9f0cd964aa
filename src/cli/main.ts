import { Command } from 'commander';
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

program
  .command('import')
  .description(t('cli.import'))
  .command('wordpress <file>')
  .description(t('cli.import.wordpress'))
  .option('--media <folder>', t('cli.import.media'))
  .option('--dry-run', t('cli.import.dryRun'))
  .option('--json', t('cli.json'))
  .action(async (file, options) => (await import('./import-wordpress.ts')).importWordPressExport(t, file, options));

program
  .command('doctor')
  .description(t('cli.doctor'))
  .option('--json', t('cli.json'))
  .action(async (options) => (await import('./doctor.ts')).doctor(t, options));

await runProgram(program, t);
