import type { mailMessages as french } from '../fr/mail.ts';

/** In English: letters that the program sends. */
export const mailMessages: Record<keyof typeof french, string> = {
  'mail.greeting': 'Hello {name},',
  'mail.invitation.subject': '{newspaper}: your place at the desk',
  'mail.invitation':
    '{by} invites you to the desk, where {newspaper} is written.\n\nTo sign in, choose a password at this address:\n\n{link}\n\nIt works once, until {until}. After that, ask for another.\n\nYou did not expect this letter? Leave it: nothing will happen.',
  'mail.passwordReset.subject': 'Choose a new password',
  'mail.passwordReset':
    '{by} sends you a link to choose a new password for the desk:\n\n{link}\n\nThis address works once, until {until}. You will be signed out of all your devices.\n\nAs long as you do nothing, your password stays the same.',
  'mail.passwordAsked.subject': 'Choose a new password',
  'mail.passwordAsked':
    'Someone, most likely you, asked for a new password for the desk. Choose it here:\n\n{link}\n\nThis address works once, until {until}. You will be signed out of all your devices.\n\nIt was not you? Leave this letter: your password stays the same.',
  'mail.passwordChanged.subject': 'Your password has changed',
  'mail.passwordChanged':
    'The password that opens the desk to you has just changed, and all your other devices were signed out.\n\nIt was not you? Tell the newspaper’s administrator at once.',
  'mail.emailChanged.subject': 'Your address at the desk has changed',
  'mail.emailChanged':
    '{by} gave your account at the desk another e-mail address. This one no longer opens it.\n\nYou did not ask for that? Tell the newspaper’s administrator at once.',
};
