import { Command } from 'commander';
import { messagesIn } from '#language/messages.ts';
import { languageOf } from '#server/config.ts';
import { doctor } from './doctor.ts';
import { importWordPressExport } from './import-wordpress.ts';
import { init } from './init.ts';
import { runProgram } from './run-program.ts';
import { serveNewspaper } from './serve.ts';
import { start } from './start.ts';

const t = messagesIn(languageOf());

const program = new Command('griot')
  .description(t('cli.description'))
  .helpOption('-h, --help', t('cli.help'))
  .helpCommand(false)
  .addHelpText('after', `\n${t('cli.settings')}`);

program
  .command('start')
  .description(t('cli.start'))
  .action(() => start(t));
program
  .command('serve')
  .description(t('cli.serve'))
  .action(() => serveNewspaper(t));

program
  .command('init')
  .description(t('cli.init'))
  .option('--sample', t('cli.init.sample'))
  .option('--json', t('cli.json'))
  .action((options) => init(t, options));

program
  .command('import')
  .description(t('cli.import'))
  .command('wordpress <file>')
  .description(t('cli.import.wordpress'))
  .option('--media <folder>', t('cli.import.media'))
  .option('--dry-run', t('cli.import.dryRun'))
  .option('--json', t('cli.json'))
  .action((file, options) => importWordPressExport(t, file, options));

program
  .command('doctor')
  .description(t('cli.doctor'))
  .option('--json', t('cli.json'))
  .action((options) => doctor(t, options));

await runProgram(program, t);
