import { DECODING_FAULTS } from './decode-record.ts';
import { NOTE_CODES, type NoteCode } from './notes.ts';
import type { ItemKind } from './report.ts';

/** Reasons that do not come from the text of an article. */
export const IMPORT_CODES = [
  'brokenXml',
  'truncated',
  'unclosed',
  'tooLarge',
  'noId',
  'twice',
  'statusTrash',
  'statusAutoDraft',
  'statusInherit',
  'postType',
  'menuItem',
  'taxonomy',
  'emptyTerm',
  'defaultSection',
  'unconvertible',
  'commentType',
  'commentTrash',
  'commentOnRefused',
  'commentOnPage',
  'commentParent',
  'commentEmpty',
  'titleMissing',
  'slugChanged',
  'addressTaken',
  'dateMissing',
  'zoneGuessed',
  'authorMissing',
  'sectionMissing',
  'private',
  'password',
  'statusUnknown',
  'toCountry',
  'toTopic',
  'editedHere',
  'updated',
  'fileMissing',
  'fileRefused',
] as const;
export type ImportCode = (typeof IMPORT_CODES)[number];

export const REMARK_CODES = [
  'cutOff',
  'noItems',
  'permalinkPattern',
  'zoneDiffers',
  'settingsTaken',
  'resumed',
  'filesUntried',
] as const;
export type RemarkCode = (typeof REMARK_CODES)[number];

export type ReasonCode = NoteCode | ImportCode | (typeof DECODING_FAULTS)[number];

/** Every code that a report may hold a reason under. */
export const REASON_CODES: readonly ReasonCode[] = [...NOTE_CODES, ...IMPORT_CODES, ...DECODING_FAULTS];

/** The words of the import report in one language; `{…}` is filled in. */
export type ReportMessages = {
  /** In the table. */
  kinds: Record<ItemKind, string>;
  /** Of one. */
  kind: Record<ItemKind, string>;
  reasons: Record<ReasonCode, string>;
  remarks: Record<RemarkCode, string>;
  title: string;
  dryRun: string;
  columns: { read: string; kept: string; changed: string; unchanged: string; refused: string };
  files: string;
  whyChanged: string;
  whyRefused: string;
  list: string;
  line: string;
  unlisted: string;
  untitled: string;
};
