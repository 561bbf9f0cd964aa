import { z } from 'zod';

/** The kinds of things that an export holds, as the report counts them. */
export const ITEM_KINDS = [
  'post',
  'page',
  'attachment',
  'file',
  'author',
  'guestAuthor',
  'category',
  'tag',
  'term',
  'comment',
  'menuItem',
  'other',
] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

const countsSchema = z.object({
  /** Always `kept` + `refused`. */
  read: z.int().min(0),
  kept: z.int().min(0),
  /** Of those kept: not quite as they were, for the reasons given. */
  changed: z.int().min(0),
  /** Of those kept: here since an earlier import, and the same. */
  unchanged: z.int().min(0),
  refused: z.int().min(0),
});

const entrySchema = z.object({
  kind: z.enum(ITEM_KINDS),
  outcome: z.enum(['changed', 'refused']),
  /** In WordPress; '' when it has none or it could not be read. */
  id: z.string(),
  title: z.string(),
  /** Of the export, from 1; null for what has no line of its own, such as a file. */
  line: z.int().nullable(),
  reasons: z.array(z.object({ code: z.string(), detail: z.string() })),
});

/** What an import did, for machines (`--json`) and, by `reportText`, for people. */
export const importReportSchema = z.object({
  file: z.string(),
  /** The site that the export comes from. */
  site: z.string(),
  isDryRun: z.boolean(),
  counts: z.partialRecord(z.enum(ITEM_KINDS), countsSchema),
  /** Files of the media library: found in the folder, downloaded, not to be had. */
  files: z.object({ found: z.int(), downloaded: z.int(), missing: z.int() }),
  /** How often each reason was given, by kind and outcome. */
  reasons: z.array(
    z.object({ kind: z.enum(ITEM_KINDS), outcome: z.enum(['changed', 'refused']), code: z.string(), count: z.int() }),
  ),
  /** Each item that was changed or refused, in the order of the file; the first `MOST_ENTRIES`. */
  entries: z.array(entrySchema),
  /** Changed or refused items beyond those listed. */
  unlisted: z.int().min(0),
  /** What concerns the file or the newspaper as a whole. */
  remarks: z.array(z.object({ code: z.string(), detail: z.string(), line: z.int().nullable() })),
});

export type ImportReport = z.infer<typeof importReportSchema>;
export type ReportEntry = z.infer<typeof entrySchema>;
export type Reason = ReportEntry['reasons'][number];
export type ReportedItem = Pick<ReportEntry, 'kind' | 'id' | 'title' | 'line'>;

/** Items listed at most, so that a report stays readable and small; all are counted. */
export const MOST_ENTRIES = 20_000;

/**
 * Counts an import while it goes on. Its `report` is plain data at any moment, from which another counter can go on; the
 * entries are handed out by `takeEntries`, since there may be more than memory should hold.
 */
export class ReportCounter {
  readonly report: ImportReport;
  readonly #reasons = new Map<string, ImportReport['reasons'][number]>();
  #unsaved: ReportEntry[] = [];

  constructor(start: Pick<ImportReport, 'file' | 'site' | 'isDryRun'> | ImportReport) {
    this.report = {
      counts: {},
      files: { found: 0, downloaded: 0, missing: 0 },
      reasons: [],
      entries: [],
      unlisted: 0,
      remarks: [],
      ...structuredClone(start),
    };
    for (const reason of this.report.reasons) this.#reasons.set(keyOf(reason), reason);
  }

  /** An item that is in the newspaper now; changed when there are reasons. */
  keep(item: ReportedItem, reasons: Reason[] = []): void {
    const counts = this.#countsOf(item.kind);
    counts.read += 1;
    counts.kept += 1;
    if (reasons.length === 0) return;
    counts.changed += 1;
    this.#list({ ...item, outcome: 'changed', reasons });
  }

  /** What happened to an item after it was kept; `isFirst` when it had not been changed so far. */
  amend(item: ReportedItem, reasons: Reason[], { isFirst }: { isFirst: boolean }): void {
    if (isFirst) this.#countsOf(item.kind).changed += 1;
    this.#list({ ...item, outcome: 'changed', reasons });
  }

  /** An item that was here since an earlier import, and has not changed. */
  keepUnchanged(item: ReportedItem): void {
    this.keep(item);
    this.#countsOf(item.kind).unchanged += 1;
  }

  /** An item that is not in the newspaper. */
  refuse(item: ReportedItem, reason: Reason): void {
    const counts = this.#countsOf(item.kind);
    counts.read += 1;
    counts.refused += 1;
    this.#list({ ...item, outcome: 'refused', reasons: [reason] });
  }

  /** A file of the media library that was looked for. */
  countFile(outcome: keyof ImportReport['files']): void {
    this.report.files[outcome] += 1;
  }

  remark(code: string, detail = '', line: number | null = null): void {
    this.report.remarks.push({ code, detail, line });
  }

  /** The entries since this was last asked. */
  takeEntries(): ReportEntry[] {
    const entries = this.#unsaved;
    this.#unsaved = [];
    return entries;
  }

  #countsOf(kind: ItemKind) {
    const counts = this.report.counts[kind] ?? { read: 0, kept: 0, changed: 0, unchanged: 0, refused: 0 };
    this.report.counts[kind] = counts;
    return counts;
  }

  #list(entry: ReportEntry): void {
    this.#unsaved.push(entry);
    for (const code of new Set(entry.reasons.map((reason) => reason.code))) {
      this.#count({ kind: entry.kind, outcome: entry.outcome, code });
    }
  }

  #count(reason: Pick<ImportReport['reasons'][number], 'kind' | 'outcome' | 'code'>): void {
    const known = this.#reasons.get(keyOf(reason));
    if (known) {
      known.count += 1;
      return;
    }
    const counted = { ...reason, count: 1 };
    this.#reasons.set(keyOf(reason), counted);
    this.report.reasons.push(counted);
  }
}

function keyOf({ kind, outcome, code }: { kind: string; outcome: string; code: string }): string {
  return `${kind} ${outcome} ${code}`;
}
