import type { Moment } from './article.ts';

/** What is done for the safety of a newspaper: a backup of it, or a rehearsal that restores the newest one somewhere else. */
export const BACKUP_WORK = ['backup', 'rehearsal'] as const;
export type BackupWork = (typeof BACKUP_WORK)[number];

/** How far it is: `wanted` until a program begins. */
export type BackupState = 'wanted' | 'running' | 'done' | 'failed';

/**
 * Why a backup could not be made, read or restored; each has its words in the catalogues, under `backups.failure.*`. What the
 * words need to name comes with it as the detail.
 */
export const BACKUP_FAILURES = [
  // While one is made.
  'noRoom',
  'busy',
  'folderClosed',
  'databaseDamaged',
  'interrupted',
  'unexpected',
  // Of the key.
  'keyMissing',
  'keyInvalid',
  'keyOpen',
  'keyThere',
  'keyNeeded',
  'keyWrong',
  // While one is read.
  'none',
  'notABackup',
  'unfinished',
  'newerFormat',
  'newerProgram',
  'fileMissing',
  'fileDamaged',
  'mediaMissing',
  'mediaDamaged',
  'rowsDiffer',
  // Where it is to be restored.
  'notEmpty',
  'inUse',
] as const;
export type BackupFailure = (typeof BACKUP_FAILURES)[number];

/** Thrown when a backup cannot be made, read or restored, for a reason that somebody can be told. */
export class BackupError extends Error {
  override name = 'BackupError';
  readonly code: BackupFailure;
  /** A path, a name or a number that the words put in; '' for none. */
  readonly detail: string;

  constructor(code: BackupFailure, detail = '', options?: ErrorOptions) {
    super(`${code} ${detail}`.trim(), options);
    this.code = code;
    this.detail = detail;
  }
}

/** A backup that is there, as its folder tells. */
export type KeptBackup = {
  /** Of its folder; begins with the moment at which it was made, or with `before-` when it was made for an update. */
  name: string;
  madeAt: Moment;
  /** Of what is in its folder; pictures are shared with the others. */
  bytes: number;
  articles: number;
  /** Null when it has none of its own: an update does not touch them. */
  mediaFiles: number | null;
  mediaBytes: number;
  isEncrypted: boolean;
};

/** How many are kept: the newest of each of the last days that have one, and of each of the last weeks. */
export type BackupsKept = { days: number; weeks: number };

/** Of those made before an update, so many are kept. */
const UPDATES_KEPT = 2;

/**
 * Which backups may go, by name, the newspaper's days being those of its clock. The machine's own clock has no say: one that
 * went wrong in a power cut must not make anything go. The newest always stays.
 */
export function backupsToRemove(
  backups: readonly Pick<KeptBackup, 'name' | 'madeAt'>[],
  { kept, timeZone }: { kept: BackupsKept; timeZone: string },
): string[] {
  const newestFirst = backups.toSorted((one, other) => other.madeAt.localeCompare(one.madeAt));
  const [forUpdates, others] = [newestFirst.filter(isForUpdate), newestFirst.filter((each) => !isForUpdate(each))];
  const dayOf = ({ madeAt }: { madeAt: Moment }) =>
    Temporal.Instant.from(madeAt).toZonedDateTimeISO(timeZone).toPlainDate();
  const weekOf = (backup: { madeAt: Moment }) => {
    const { yearOfWeek, weekOfYear } = dayOf(backup);
    return `${yearOfWeek}-${weekOfYear}`;
  };
  const staying = [
    ...others.slice(0, 1),
    ...newestOfEach(others, (backup) => dayOf(backup).toString()).slice(0, kept.days),
    ...newestOfEach(others, weekOf).slice(0, kept.weeks),
    ...forUpdates.slice(0, UPDATES_KEPT),
  ];
  return newestFirst.filter((backup) => !staying.includes(backup)).map(({ name }) => name);
}

function newestOfEach<T>(newestFirst: readonly T[], keyOf: (backup: T) => string): T[] {
  return [...Map.groupBy(newestFirst, keyOf).values()].flatMap((group) => group.slice(0, 1));
}

/** What the names of backups made before an update begin with. */
export const BEFORE_UPDATE = 'before-';

/** Whether a backup was made before an update of the program. */
export function isForUpdate({ name }: { name: string }): boolean {
  return name.startsWith(BEFORE_UPDATE);
}

/**
 * The last moment, not after now, at which the newspaper's clock said this hour (from 0 to 23). In a night whose clock leaps
 * over the hour, the moment after the leap.
 */
export function lastAtHour(now: Temporal.Instant, { hour, timeZone }: { hour: number; timeZone: string }): Moment {
  const wall = now.toZonedDateTimeISO(timeZone);
  const today = wall.toPlainDate().toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from({ hour }) });
  const last = Temporal.ZonedDateTime.compare(today, wall) <= 0 ? today : today.subtract({ days: 1 });
  return last.toInstant().toString({ fractionalSecondDigits: 3 });
}
