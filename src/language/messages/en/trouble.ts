import type { troubleMessages as french } from '../fr/trouble.ts';

/** In English: what is said when the server cannot answer as usual. */
export const troubleMessages: Record<keyof typeof french, string> = {
  'away.title': 'This page will be back soon',
  'away.explained':
    'The newspaper cannot show it just now: the fault is ours, and nothing is lost. Please try again in a minute; the front page and articles that were read before may still answer.',
  'busy.title': 'Many readers just now',
  'busy.explained': 'The newspaper has more readers than it can serve at once. Please try again in a few seconds.',
  'refusal.storageFull':
    'The server’s disk is full: nothing was saved. Keep this page open, tell whoever looks after the server, then try again.',
  'refusal.storageBusy': 'The server has too much to do: nothing was saved. Try again in a moment.',
  'refusal.storageAway':
    'The database does not answer: nothing was saved. Keep this page open and try again in a minute.',
  'trouble.title': 'Nothing was saved',
};
