import { IntlMessageFormat } from 'intl-messageformat';

/** Says a message of the page's catalogue, its values put in by the plural rules of its language. */
export type Say = (key: string, values?: Record<string, string | number>) => string;

/**
 * The messages that a page brings for its script (`DeskLayout`'s `messages`), in the language of whoever is signed in. A
 * message that was not brought says its key, so that a test sees it.
 */
export function sayer(): Say {
  const element = document.getElementById('messages');
  const messages = JSON.parse(element?.textContent ?? '{}') as Record<string, string>;
  const language = document.documentElement.lang;
  return (key, values) => {
    const message = messages[key];
    if (message === undefined) return key;
    return String(new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).format(values));
  };
}
