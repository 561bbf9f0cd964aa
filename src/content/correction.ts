/** A rectificatif, or somebody's right of reply; both are dated and public for as long as the article is. */
export type CorrectionKind = 'correction' | 'rightOfReply';
