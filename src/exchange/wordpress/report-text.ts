import type { ReportParts } from '#content/import-job.ts';
import type { ImportReport, ReportEntry } from './report.ts';
import { ITEM_KINDS } from './report.ts';
import type { ReasonCode, RemarkCode, ReportMessages } from './report-messages.ts';
import { reportMessages } from './report-words.ts';

/** The parts of a report, in this language. */
export function reportParts(report: ImportReport, language: string): ReportParts {
  const words = reportMessages(language);
  const { counts, remarks, entries, unlisted } = report;
  return {
    title: fill(words.title, { site: report.site || report.file }),
    notes: [...(report.isDryRun ? [words.dryRun] : []), ...remarks.map((remark) => remarkLine(remark, words))],
    columns: COLUMNS.map((column) => words.columns[column]),
    rows: ITEM_KINDS.flatMap((kind) => {
      const row = counts[kind];
      return row ? [{ name: words.kinds[kind], numbers: COLUMNS.map((column) => row[column]) }] : [];
    }),
    files: fill(words.files, report.files),
    reasons: (['refused', 'changed'] as const).flatMap((outcome) => {
      const lines = reasonLines(report, outcome, words);
      return lines.length > 0 ? [{ title: outcome === 'refused' ? words.whyRefused : words.whyChanged, lines }] : [];
    }),
    list: {
      title: words.list,
      lines: entries.map((entry) => entryLine(entry, words)),
      unlisted: unlisted > 0 ? fill(words.unlisted, { count: unlisted }) : '',
    },
  };
}

const COLUMNS = ['read', 'kept', 'changed', 'unchanged', 'refused'] as const;

/** The report as a person reads it in a terminal: the counts, the reasons, then each item that was changed or refused. */
export function reportText(report: ImportReport, language: string): string {
  const { title, notes, files, reasons, list, ...counts } = reportParts(report, language);
  const reasonText = ({ count, text }: { count: number; text: string }) => `${String(count).padStart(8)}  ${text}`;
  return [
    title,
    ...notes,
    '',
    ...countLines(counts),
    '',
    files,
    ...reasons.flatMap((each) => ['', each.title, ...each.lines.map(reasonText)]),
    ...(list.lines.length > 0 ? ['', list.title] : []),
    ...list.lines.map((line) => `  ${line}`),
    ...(list.unlisted ? [list.unlisted] : []),
    '',
  ].join('\n');
}

function countLines({ columns, rows }: Pick<ReportParts, 'columns' | 'rows'>): string[] {
  const widths = columns.map((column) => Math.max(9, column.length + 2));
  const line = (name: string, cells: string[]) =>
    name.padEnd(18) + cells.map((cell, i) => cell.padStart(widths[i] ?? 9)).join('');
  return [line('', columns), ...rows.map(({ name, numbers }) => line(name, numbers.map(String)))];
}

function reasonLines({ reasons }: ImportReport, outcome: ReportEntry['outcome'], words: ReportMessages) {
  return reasons
    .filter((reason) => reason.outcome === outcome)
    .toSorted((a, b) => b.count - a.count)
    .map(({ kind, code, count }) => ({ count, text: `${words.kinds[kind]} : ${reasonWords(code, words)}` }));
}

function entryLine(entry: ReportEntry, words: ReportMessages): string {
  const reasons = entry.reasons.map(({ code, detail }) => reasonWords(code, words) + (detail ? ` (${detail})` : ''));
  const place = entry.line === null ? '' : `, ${fill(words.line, { line: entry.line })}`;
  const name = [words.kind[entry.kind], entry.id && `#${entry.id}`, `« ${entry.title || words.untitled} »`]
    .filter(Boolean)
    .join(' ');
  return `${entry.outcome === 'refused' ? '✗' : '~'} ${name}${place} : ${reasons.join(' ; ')}`;
}

function remarkLine({ code, detail, line }: ImportReport['remarks'][number], words: ReportMessages): string {
  const text = fill(words.remarks[code as RemarkCode] ?? code, { detail });
  return line === null ? text : `${text} (${fill(words.line, { line })})`;
}

function reasonWords(code: string, words: ReportMessages): string {
  return words.reasons[code as ReasonCode] ?? code;
}

function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
