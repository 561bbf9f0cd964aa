import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { BackupsKept } from '#content/backup.ts';
import { canonicalEmail, isEmail } from '#content/user.ts';
import type { SmtpServer } from '#delivery/posts/smtp.ts';
import type { DatabaseLocation } from '#storage/open-database.ts';

/** How this installation of Griot runs; read from the environment once, at start. */
export type Config = {
  port: number;
  host: string;
  /** Folder of everything that must not be lost: the database, unless it is elsewhere, and the media. */
  dataFolder: string;
  /** Public address of the newspaper, without a final slash. */
  origin: string;
  database: DatabaseLocation;
  mediaFolder: string;
  /** Folder of what is being sent up and not finished yet. */
  uploadsFolder: string;
  /** IANA name; becomes the newspaper's own when it is given. */
  timeZone: string | null;
  /** Of what commands say: the catalogue that fits `LANG`, else French. */
  language: 'fr' | 'en';
  mail: {
    /** Null when letters are to be put in the folder. */
    server: SmtpServer | null;
    /** Address that letters are from; the newspaper's own contact address when it is null. */
    sender: string | null;
    folder: string;
  };
  /** What everything is signed with; null for the one that is kept in the data folder. */
  secret: string | null;
  /** How many links to other sites are asked in a day at most; 0 for none. */
  linksPerDay: number;
  backups: BackupConfig;
  /** How many readers are answered at once; others wait, then are told to come back. */
  atOnce: number;
  /** How many connections are open at once at most. */
  mostConnections: number;
  /** Seconds that answers under way have to end when the program is told to stop. */
  stopSeconds: number;
  /** Bytes of answers that are kept for when the database is away; 0 for none. */
  keptBytes: number;
  /** Hours after which an answer that was kept is not given any more. */
  staleHours: number;
  /** What `/metrics` must be asked with; null when only this machine may ask. */
  metricsToken: string | null;
  logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
};

/** Where backups go, when, and how many are kept. */
export type BackupConfig = {
  folder: string;
  /** Whether they are made by themselves, each night. */
  isNightly: boolean;
  /** Hour of the newspaper's clock at which they are made, from 0 to 23. */
  hour: number;
  kept: BackupsKept;
  /** Of the key that they are encrypted with; null for none. */
  keyFile: string | null;
};

/** Thrown when a setting cannot be used; the message has one line for each, fit to be shown. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

const schema = z.object({
  PORT: z.coerce
    .number({ error: 'PORT doit être un nombre de 1 à 65535 / must be a number from 1 to 65535' })
    .int()
    .min(1)
    .max(65535)
    .default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  GRIOT_DATA: z.string().min(1).default('./data'),
  GRIOT_URL: z
    .url({ protocol: /^https?$/, error: 'GRIOT_URL doit être une adresse http(s) / must be an http(s) address' })
    .optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'DATABASE_URL doit commencer par / must start with postgres://')
    .optional(),
  GRIOT_TIME_ZONE: z
    .string()
    .refine(isTimeZone, 'GRIOT_TIME_ZONE doit être un nom IANA / must be an IANA name (Africa/Dakar)')
    .optional(),
  GRIOT_SMTP_URL: z
    .string()
    .refine(
      (url) => smtpServerAt(url) !== null,
      'GRIOT_SMTP_URL doit être de la forme / must look like smtp://user:password@host:587 (smtps://…:465)',
    )
    .optional(),
  GRIOT_MAIL_FROM: z
    .string()
    .transform(canonicalEmail)
    .refine(isEmail, 'GRIOT_MAIL_FROM doit être une adresse électronique / must be an e-mail address')
    .optional(),
  GRIOT_LINKS_PER_DAY: wholeNumber('GRIOT_LINKS_PER_DAY', { from: 0, to: 5000 }).default(240),
  GRIOT_AT_ONCE: wholeNumber('GRIOT_AT_ONCE', { from: 1, to: 10_000 }).default(64),
  GRIOT_CONNECTIONS: wholeNumber('GRIOT_CONNECTIONS', { from: 10, to: 100_000 }).default(2000),
  GRIOT_STOP_SECONDS: wholeNumber('GRIOT_STOP_SECONDS', { from: 0, to: 600 }).default(25),
  GRIOT_KEPT_MB: wholeNumber('GRIOT_KEPT_MB', { from: 0, to: 4000 }).default(16),
  GRIOT_STALE_HOURS: wholeNumber('GRIOT_STALE_HOURS', { from: 0, to: 720 }).default(24),
  GRIOT_METRICS_TOKEN: z
    .string()
    .regex(
      /^[\w.~+/-]{16,}=*$/,
      'GRIOT_METRICS_TOKEN doit avoir au moins 16 lettres et chiffres / must have 16 letters and digits or more',
    )
    .optional(),
  GRIOT_SECRET: z
    .string()
    .min(32, 'GRIOT_SECRET doit avoir au moins 32 signes / must have 32 signs at least')
    .optional(),
  GRIOT_BACKUPS: z.string().optional(),
  GRIOT_BACKUP_HOUR: wholeNumber('GRIOT_BACKUP_HOUR', { from: 0, to: 23 }).default(3),
  GRIOT_BACKUP_DAYS: wholeNumber('GRIOT_BACKUP_DAYS', { from: 1, to: 366 }).default(7),
  GRIOT_BACKUP_WEEKS: wholeNumber('GRIOT_BACKUP_WEEKS', { from: 0, to: 520 }).default(4),
  GRIOT_BACKUP_KEY_FILE: z.string().optional(),
  GRIOT_LOG: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
});

/** Reads the settings; an empty one counts as not given. Throws a `ConfigError`. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'));
  }
  const { PORT, HOST, GRIOT_DATA, GRIOT_URL, DATABASE_URL, GRIOT_TIME_ZONE, GRIOT_LOG } = parsed.data;
  const { GRIOT_SMTP_URL, GRIOT_MAIL_FROM, GRIOT_LINKS_PER_DAY } = parsed.data;
  const dataFolder = resolve(GRIOT_DATA);
  return {
    port: PORT,
    host: HOST,
    dataFolder,
    origin: (GRIOT_URL ?? `http://${HOST === '0.0.0.0' ? 'localhost' : HOST}:${PORT}`).replace(/\/+$/, ''),
    database: DATABASE_URL ? { postgresUrl: DATABASE_URL } : { sqlitePath: join(dataFolder, 'griot.db') },
    mediaFolder: join(dataFolder, 'media'),
    uploadsFolder: join(dataFolder, 'uploads'),
    timeZone: GRIOT_TIME_ZONE ?? null,
    language: languageOf(environment),
    mail: {
      server: GRIOT_SMTP_URL ? smtpServerAt(GRIOT_SMTP_URL) : null,
      sender: GRIOT_MAIL_FROM ?? null,
      folder: join(dataFolder, 'mail'),
    },
    secret: parsed.data.GRIOT_SECRET ?? null,
    linksPerDay: GRIOT_LINKS_PER_DAY,
    backups: backupsOf(parsed.data, dataFolder),
    ...loadIn(parsed.data),
    logLevel: GRIOT_LOG,
  };
}

/** Before an update one is made even when none is made at night, beside the data then. */
function backupsOf(given: z.infer<typeof schema>, dataFolder: string): BackupConfig {
  const isNightly = !['off', '0'].includes(given.GRIOT_BACKUPS ?? '');
  return {
    folder: isNightly && given.GRIOT_BACKUPS ? resolve(given.GRIOT_BACKUPS) : join(dataFolder, 'backups'),
    isNightly,
    hour: given.GRIOT_BACKUP_HOUR,
    kept: { days: given.GRIOT_BACKUP_DAYS, weeks: given.GRIOT_BACKUP_WEEKS },
    keyFile: given.GRIOT_BACKUP_KEY_FILE ? resolve(given.GRIOT_BACKUP_KEY_FILE) : null,
  };
}

function wholeNumber(name: string, { from, to }: { from: number; to: number }) {
  const error = `${name} doit être un nombre de ${from} à ${to} / must be a number from ${from} to ${to}`;
  return z.coerce.number({ error }).int(error).min(from, error).max(to, error);
}

/** How much the server takes on. */
function loadIn(given: z.infer<typeof schema>) {
  return {
    atOnce: given.GRIOT_AT_ONCE,
    mostConnections: given.GRIOT_CONNECTIONS,
    stopSeconds: given.GRIOT_STOP_SECONDS,
    keptBytes: given.GRIOT_KEPT_MB * 1_000_000,
    staleHours: given.GRIOT_STALE_HOURS,
    metricsToken: given.GRIOT_METRICS_TOKEN ?? null,
  };
}

/** The mail server that an address names, ports by RFC 6409 and RFC 8314; null when it names none. */
function smtpServerAt(address: string): SmtpServer | null {
  const url = URL.parse(address);
  if (!url || !/^smtps?:$/.test(url.protocol) || url.hostname === '') return null;
  const isEncrypted = url.protocol === 'smtps:';
  try {
    const [user, password] = [decodeURIComponent(url.username), decodeURIComponent(url.password)];
    return {
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port: Number(url.port) || (isEncrypted ? 465 : 587),
      isEncrypted,
      login: user === '' ? null : { user, password },
    };
  } catch {
    return null;
  }
}

/** The language that the machine speaks to its user; read even when other settings cannot be. */
export function languageOf({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv = process.env): 'fr' | 'en' {
  return (LC_ALL || LC_MESSAGES || LANG || '').startsWith('en') ? 'en' : 'fr';
}

function isTimeZone(name: string): boolean {
  try {
    Temporal.Now.zonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}
