/**
 * Links that work once: to accept an invitation, to choose a new password, to become the first administrator of a
 * newspaper that has nobody yet.
 */
export type OneTimeLinkKind = 'invitation' | 'passwordReset' | 'firstAdministrator';

/** How long each is good for, in hours. */
export const LINK_HOURS: Record<OneTimeLinkKind, number> = {
  invitation: 7 * 24,
  passwordReset: 2,
  firstAdministrator: 24,
};
