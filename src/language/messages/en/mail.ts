import type { mailMessages as french } from '../fr/mail.ts';

/** In English: letters that the program sends. */
export const mailMessages: Record<keyof typeof french, string> = {
  'mail.greeting': 'Hello {name},',
};
