import type { Hono } from 'hono';
import { ORIGIN } from './site.ts';

/** What came back, with the text of the page. */
export type Answer = { status: number; to: string | null; html: string; headers: Headers };

/** What the desk's forms carry along for who has these cookies; '' when nobody is signed in. */
export async function formTokenFor(app: Hono, cookie: string): Promise<string> {
  const headers = { cookie, accept: 'application/json' };
  const answer = await app.request(`${ORIGIN}/desk/session/token/`, { headers });
  return answer.ok ? ((await answer.json()) as { token: string }).token : '';
}

/** Someone with a browser: keeps cookies, sends forms as a browser does. Redirects are not followed. */
export class Visitor {
  readonly #app: Hono;
  readonly #cookies = new Map<string, string>();
  /** What the desk's forms carry along, by the session in which it was learnt. */
  #token = { session: '', value: '' };

  constructor(app: Hono) {
    this.#app = app;
  }

  /** What it would send, as one header. */
  get cookies(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** Has a cookie that was not given by the program itself. */
  keep(name: string, value: string): void {
    this.#cookies.set(name, value);
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

  /** What every form and script of the desk's pages carries along; nothing when nobody is signed in. */
  async formToken(): Promise<Record<string, string>> {
    const session = this.#cookies.get('__Host-griot') ?? this.#cookies.get('griot') ?? '';
    if (session === '') return {};
    if (this.#token.session !== session) {
      this.#token = { session, value: await formTokenFor(this.#app, this.cookies) };
    }
    return this.#token.value === '' ? {} : { 'Griot-Form-Token': this.#token.value };
  }

  async #ask(path: string, init: RequestInit & { headers: Record<string, string> }): Promise<Answer> {
    const isChange = (init.method ?? 'GET') !== 'GET' && path.startsWith('/desk/');
    const token = isChange ? await this.formToken() : {};
    const headers = { cookie: this.cookies, ...token, ...init.headers };
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
