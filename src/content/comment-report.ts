/** What a reader may find wrong with a comment. */
export const REPORT_REASONS = ['insult', 'private', 'false', 'spam', 'other'] as const;
export type ReportReason = (typeof REPORT_REASONS)[number];

/** So many readers take a comment that the newsroom has not read yet out of sight, until it has. */
export const REPORTS_THAT_HOLD = 3;
