import type { ImportReport, ReportEntry } from './report.ts';
import { ITEM_KINDS } from './report.ts';
import type { ReasonCode, RemarkCode, ReportMessages } from './report-messages.ts';
import { reportMessages } from './report-words.ts';

/** The report as a person reads it in a terminal: the counts, the reasons, then each item that was changed or refused. */
export function reportText(report: ImportReport, language: string): string {
  const words = reportMessages(language);
  return [
    fill(words.title, { site: report.site || report.file }),
    ...(report.isDryRun ? [words.dryRun] : []),
    ...report.remarks.map((remark) => remarkLine(remark, words)),
    '',
    ...countLines(report, words),
    '',
    fill(words.files, report.files),
    ...reasonLines(report, 'refused', words),
    ...reasonLines(report, 'changed', words),
    ...(report.entries.length > 0 ? ['', words.list] : []),
    ...report.entries.map((entry) => entryLine(entry, words)),
    ...(report.unlisted > 0 ? [fill(words.unlisted, { count: report.unlisted })] : []),
    '',
  ].join('\n');
}

function countLines({ counts }: ImportReport, words: ReportMessages): string[] {
  const columns = ['read', 'kept', 'changed', 'unchanged', 'refused'] as const;
  const widths = columns.map((column) => Math.max(9, words.columns[column].length + 2));
  const line = (name: string, cells: string[]) =>
    name.padEnd(18) + cells.map((cell, i) => cell.padStart(widths[i] ?? 9)).join('');
  const rows = ITEM_KINDS.flatMap((kind) => {
    const row = counts[kind];
    return row
      ? [
          line(
            words.kinds[kind],
            columns.map((column) => String(row[column])),
          ),
        ]
      : [];
  });
  return [
    line(
      '',
      columns.map((column) => words.columns[column]),
    ),
    ...rows,
  ];
}

function reasonLines({ reasons }: ImportReport, outcome: ReportEntry['outcome'], words: ReportMessages): string[] {
  const lines = reasons
    .filter((reason) => reason.outcome === outcome)
    .toSorted((a, b) => b.count - a.count)
    .map(({ kind, code, count }) => `${String(count).padStart(8)}  ${words.kinds[kind]} : ${reasonWords(code, words)}`);
  return lines.length > 0 ? ['', outcome === 'refused' ? words.whyRefused : words.whyChanged, ...lines] : [];
}

function entryLine(entry: ReportEntry, words: ReportMessages): string {
  const reasons = entry.reasons.map(({ code, detail }) => reasonWords(code, words) + (detail ? ` (${detail})` : ''));
  const place = entry.line === null ? '' : `, ${fill(words.line, { line: entry.line })}`;
  const name = [words.kind[entry.kind], entry.id && `#${entry.id}`, `« ${entry.title || words.untitled} »`]
    .filter(Boolean)
    .join(' ');
  return `  ${entry.outcome === 'refused' ? '✗' : '~'} ${name}${place} : ${reasons.join(' ; ')}`;
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
