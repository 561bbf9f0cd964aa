import type { Importer } from '#desk/desk.ts';
import { looksLikeExport } from '#exchange/wordpress/looks-like-export.ts';
import { importReportSchema } from '#exchange/wordpress/report.ts';
import { reportParts, reportText } from '#exchange/wordpress/report-text.ts';

/** The import from WordPress, as the desk is lent it. */
export function importerWith({ isSample }: Pick<Importer, 'isSample'>): Importer {
  const read = (report: string) => importReportSchema.parse(JSON.parse(report));
  return {
    isSample,
    looksLikeExport,
    reportParts: (report, language) => reportParts(read(report), language),
    reportText: (report, language) => reportText(read(report), language),
  };
}
