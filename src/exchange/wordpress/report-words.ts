import type { ReportMessages } from './report-messages.ts';
import { REPORT_EN } from './report-messages-en.ts';
import { REPORT_FR } from './report-messages-fr.ts';

/** The words of the report; English for a language that has none. */
export function reportMessages(language: string): ReportMessages {
  return language.startsWith('fr') ? REPORT_FR : REPORT_EN;
}
