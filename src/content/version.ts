/**
 * Why a version is kept. `saved` ones are gathered while the same person goes on writing; the others mark a step and are
 * never written to again.
 */
export type VersionReason =
  | 'saved'
  | 'submitted'
  | 'returned'
  | 'ready'
  | 'scheduled'
  | 'published'
  | 'restored'
  | 'merged'
  | 'imported';
