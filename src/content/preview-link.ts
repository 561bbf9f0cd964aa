/** How many days a secret link to a preview may be good for. */
export const PREVIEW_DAYS = [1, 3, 7] as const;
export type PreviewDays = (typeof PREVIEW_DAYS)[number];
