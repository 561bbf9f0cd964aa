import { join, resolve } from 'node:path';
import { z } from 'zod';
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
  logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
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
    logLevel: GRIOT_LOG,
  };
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
