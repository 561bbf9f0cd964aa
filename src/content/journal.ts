/** Everything of consequence that the journal keeps. */
export const JOURNAL_ACTIONS = [
  'userInvited',
  'userCreated',
  'passwordSet',
  'signedIn',
  'sessionsEnded',
  'roleChanged',
  'userDisabled',
  'userEnabled',
] as const;
export type JournalAction = (typeof JOURNAL_ACTIONS)[number];
