import type { Hono } from 'hono';
import { ORIGIN } from './site.ts';

/** What came back, with the text of the page. */
export type Answer = { status: number; to: string | null; html: string; headers: Headers };

/** Someone with a browser: keeps cookies, sends forms as a browser does. Redirects are not followed. */
export class Visitor {
  readonly #app: Hono;
  readonly #cookies = new Map<string, string>();

  constructor(app: Hono) {
    this.#app = app;
  }

  /** What it would send, as one header. */
  get cookies(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.#ask(path, { headers });
  }

  post(path: string, fields: Record<string, string> = {}, headers: Record<string, string> = {}): Promise<Answer> {
    return this.postBody(path, new URLSearchParams(fields), headers);
  }

  /** A form in which a field may stand several times. */
  postBody(path: string, fields: URLSearchParams, headers: Record<string, string> = {}): Promise<Answer> {
    const form = {
      'Content-Type': 'application/x-www-form-urlencoded',
      Origin: ORIGIN,
      'Sec-Fetch-Site': 'same-origin',
    };
    return this.#ask(path, {
      method: 'POST',
      body: fields.toString(),
      headers: { ...form, ...headers },
    });
  }

  /** Asks as a script of the page would, with the visitor's cookies. */
  sendJson(path: string, value: unknown, method = 'POST'): Promise<Answer> {
    const json = { 'Content-Type': 'application/json', Accept: 'application/json' };
    const headers = { ...json, Origin: ORIGIN, 'Sec-Fetch-Site': 'same-origin' };
    return this.#ask(path, { method, headers, body: JSON.stringify(value) });
  }

  /** What a page's script or a form with files sends. */
  send(
    path: string,
    { method = 'POST', body, headers = {} }: { method?: string; body?: BodyInit; headers?: Record<string, string> },
  ): Promise<Answer> {
    const ours = { Origin: ORIGIN, 'Sec-Fetch-Site': 'same-origin', ...headers };
    return this.#ask(path, { method, headers: ours, ...(body === undefined ? {} : { body }) });
  }

  async #ask(path: string, init: RequestInit & { headers: Record<string, string> }): Promise<Answer> {
    const headers = { cookie: this.cookies, ...init.headers };
    const answer = await this.#app.request(`${ORIGIN}${path}`, { ...init, headers });
    for (const set of answer.headers.getSetCookie()) {
      const [pair = ''] = set.split(';');
      const [name = '', value = ''] = pair.split('=');
      if (value === '' || /max-age=0/i.test(set)) this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    return {
      status: answer.status,
      to: answer.headers.get('location'),
      html: (await answer.text()).replace(/[\u00a0\u202f]/g, ' '),
      headers: answer.headers,
    };
  }
}
