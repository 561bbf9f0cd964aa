import { askDesk } from '../ask-desk.ts';
import { packed } from './pack.ts';

/** What came of a question to the server; `offline` when there is no network, `broken` when it gives no right answer. */
export type Outcome<T> =
  | { is: 'done'; answer: T }
  | { is: 'conflict'; answer: unknown }
  | { is: 'signedOut' | 'otherUser' | 'offline' | 'broken' }
  | { is: 'refused'; text: string };

type Request = { method: 'GET' | 'PUT' | 'POST'; path: string; body?: unknown; patience: number };

/** Asks the server, and waits so many milliseconds at most. Never throws. */
export async function askServer<T>({ method, path, body, patience }: Request): Promise<Outcome<T>> {
  const waiting = new AbortController();
  const timer = setTimeout(() => waiting.abort(), patience);
  const stop = () => waiting.abort();
  addEventListener('offline', stop);
  try {
    const sent = body === undefined ? {} : await bodyOf(JSON.stringify(body));
    const headers = { Accept: 'application/json', ...sent.headers };
    return await outcomeOf<T>(await askDesk(path, { method, ...sent, headers, signal: waiting.signal }));
  } catch {
    return { is: navigator.onLine ? 'broken' : 'offline' };
  } finally {
    clearTimeout(timer);
    removeEventListener('offline', stop);
  }
}

async function bodyOf(text: string): Promise<RequestInit> {
  const headers = { 'Content-Type': 'application/json' };
  // A page that is being closed may still send so much, at once: it waits for no packing.
  if (document.visibilityState === 'hidden' && text.length < 20_000) return { body: text, keepalive: true, headers };
  const body = await packed(text);
  return body ? { body, headers: { ...headers, 'Content-Encoding': 'gzip' } } : { body: text, headers };
}

async function outcomeOf<T>(answer: Response): Promise<Outcome<T>> {
  // A page instead of JSON comes from something in between, such as the sign-in page of a hotel's network.
  const isJson = (answer.headers.get('content-type') ?? '').startsWith('application/json');
  if (!isJson || answer.redirected) return { is: 'broken' };
  const json = (await answer.json()) as { refusal?: string; text?: string };
  if (answer.ok) return { is: 'done', answer: json as T };
  if (answer.status === 409) return { is: 'conflict', answer: json };
  if (answer.status === 401) return { is: json.refusal === 'otherUser' ? 'otherUser' : 'signedOut' };
  if (answer.status >= 500 || answer.status === 429) return { is: 'broken' };
  return { is: 'refused', text: json.text ?? '' };
}
