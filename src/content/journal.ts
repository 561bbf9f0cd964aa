/** Everything of consequence that the journal keeps. */
export const JOURNAL_ACTIONS = [
  'userInvited',
  'userCreated',
  'invitationWithdrawn',
  'userTied',
  'userUntied',
  'userRenamed',
  'emailChanged',
  'passwordSet',
  'passwordAsked',
  'passwordLinkMade',
  'signedIn',
  'sessionsEnded',
  'codesAdded',
  'codesRemoved',
  'passkeyAdded',
  'passkeyRemoved',
  'recoveryCodesRenewed',
  'recoveryCodeUsed',
  'secondFactorsReset',
  'rolesChanged',
  'userDisabled',
  'userEnabled',
  'articleBegun',
  'articleSubmitted',
  'articleReturned',
  'articleReady',
  'articleScheduled',
  'articleUnscheduled',
  'articleHeldBack',
  'articlePublished',
  'articlePublishedLate',
  'articleFixed',
  'articleUpdated',
  'articleWithdrawn',
  'articleRestored',
  'articleFiled',
  'articleAddressChanged',
  'articleEmbargoed',
  'articleEmbargoLifted',
  'articlePlanned',
  'correctionIssued',
  'rightOfReplyGiven',
  'previewShared',
  'previewEnded',
  'pictureAdded',
  'pictureChanged',
  'pictureCropped',
  'pictureRightsEnded',
  'pictureReplaced',
  'pictureRemoved',
  'sectionAdded',
  'sectionChanged',
  'sectionMoved',
  'sectionRemoved',
  'topicAdded',
  'topicChanged',
  'topicsMerged',
  'countryIntroduced',
  'authorAdded',
  'authorChanged',
  'authorsMerged',
  'pageAdded',
  'pageChanged',
  'menuArranged',
  'settingsChanged',
  'frontArranged',
  'frontPlanned',
  'frontPlanChanged',
  'frontPlanCancelled',
  'leadPinned',
  'leadUnpinned',
  'breakingNewsSet',
  'breakingNewsEnded',
  'newspaperImported',
  'deliveryRetried',
  'deliveryDropped',
  'commentsApproved',
  'commentsRefused',
  'commentsToSpam',
  'commentsHidden',
  'commentsUndone',
  'commentAnswered',
  'writerTrusted',
  'writerBlocked',
  'writerReleased',
  'spamEmptied',
  'commentsPolicyChanged',
  'readerErased',
] as const;
export type JournalAction = (typeof JOURNAL_ACTIONS)[number];

/** What an article's own history keeps besides: every step on its way, and beside it. */
export type ArticleStepAction = Extract<
  JournalAction,
  | 'articleSubmitted'
  | 'articleReturned'
  | 'articleReady'
  | 'articleScheduled'
  | 'articleUnscheduled'
  | 'articleHeldBack'
  | 'articlePublished'
  | 'articlePublishedLate'
  | 'articleFixed'
  | 'articleUpdated'
  | 'articleWithdrawn'
  | 'articleAddressChanged'
  | 'articleEmbargoed'
  | 'articleEmbargoLifted'
  | 'correctionIssued'
  | 'rightOfReplyGiven'
  | 'previewShared'
  | 'previewEnded'
>;
