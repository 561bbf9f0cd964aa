/** What is still to be done after a commit. */
export type OutboxKind = 'mail';
