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

/** What an import did, in the words of a language, part by part, for whatever shows it. */
export type ReportParts = {
  title: string;
  /** What concerns the file or the newspaper as a whole. */
  notes: string[];
  /** Names of the numbers in each row. */
  columns: string[];
  rows: { name: string; numbers: number[] }[];
  files: string;
  /** Why things were refused, then why they were changed, the most frequent first. */
  reasons: { title: string; lines: { count: number; text: string }[] }[];
  /** Each thing that was changed or refused; `unlisted` says how many more there are, '' for none. */
  list: { title: string; lines: string[]; unlisted: string };
};
