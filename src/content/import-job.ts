/**
 * How far the bringing in of a newspaper is, from the file's first byte on: `trying` reads everything and keeps nothing,
 * `running` keeps it, `stopped` was running until somebody stopped it and can go on.
 */
export type ImportState = 'uploading' | 'uploaded' | 'trying' | 'tried' | 'running' | 'stopped' | 'done' | 'failed';

/** Why a newspaper could not be brought in; each has its words in the catalogues, under `importDesk.failure.*`. */
export const IMPORT_FAILURES = ['sample', 'fileGone', 'diskFull', 'interrupted', 'unexpected'] as const;
export type ImportFailure = (typeof IMPORT_FAILURES)[number];

/** The states in which the program is at work: nothing about it may be changed but to stop it. */
export const AT_WORK: readonly ImportState[] = ['trying', 'running'];
