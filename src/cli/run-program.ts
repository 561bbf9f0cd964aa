import { type Command, CommanderError } from 'commander';
import type { Translate } from '#language/messages.ts';
import { ConfigError } from '#server/config.ts';
import { backupSentence } from './backup/backup-sentences.ts';

/** Thrown by a command for what its user can mend; the message is shown as it is. */
export class CommandError extends Error {
  override name = 'CommandError';
}

/** Runs what the command line asks for. An error is told in one sentence, and the exit code is then 1 (2 for a bad call). */
export async function runProgram(program: Command, t: Translate): Promise<void> {
  speak(program, t);
  try {
    await program.parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode !== 0) console.error(t('cli.error.usage'));
      process.exitCode = error.exitCode === 0 ? 0 : 2;
      return;
    }
    console.error(sentenceFor(error, t));
    process.exitCode = 1;
  }
}

/** Commander's own words, in the user's language; for every command and its commands. */
function speak(command: Command, t: Translate): void {
  const titles: Record<string, string> = {
    'Usage:': t('cli.help.usage'),
    'Options:': t('cli.help.options'),
    'Commands:': t('cli.help.commands'),
    'Arguments:': t('cli.help.arguments'),
  };
  command
    .exitOverride()
    .helpOption('-h, --help', t('cli.help'))
    .helpCommand(false)
    .configureHelp({ styleTitle: (title) => titles[title] ?? title })
    .configureOutput({ outputError: (text, write) => write(translateError(text, t)) });
  for (const child of command.commands) speak(child, t);
}

const USAGE_ERRORS: [
  RegExp,
  'cli.error.unknownOption' | 'cli.error.unknownCommand' | 'cli.error.missing' | 'cli.error.tooMany',
][] = [
  [/unknown option '(.+?)'/, 'cli.error.unknownOption'],
  [/unknown command '(.+?)'/, 'cli.error.unknownCommand'],
  [/missing required argument '(.+?)'/, 'cli.error.missing'],
  [/argument missing/, 'cli.error.missing'],
  [/too many arguments/, 'cli.error.tooMany'],
];

function translateError(text: string, t: Translate): string {
  for (const [pattern, key] of USAGE_ERRORS) {
    const match = pattern.exec(text);
    if (match) return `${t(key, { name: match[1] ?? '' })}\n`;
  }
  return text;
}

function sentenceFor(error: unknown, t: Translate): string {
  if (error instanceof CommandError) return error.message;
  const known = backupSentence(error, t);
  if (known) return known;
  if (error instanceof ConfigError) return `${t('cli.error.settings')}\n${error.message}`;
  const { code, message, port } = error as NodeJS.ErrnoException & { port?: number };
  if (code === 'EADDRINUSE') return t('cli.error.portTaken', { port: port ?? 0 });
  if (code === 'ENOENT') return t('cli.error.noFile', { message });
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') return t('cli.error.noRight', { message });
  if (code === 'ENOSPC') return t('cli.error.diskFull');
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND') return t('cli.error.database', { message });
  return t('cli.error.unexpected', { message: error instanceof Error ? (error.stack ?? message) : String(error) });
}
