/** In French: letters that the program sends. */
export const mailMessages = {
  'mail.greeting': 'Bonjour {name},',
} as const;
