/** An answer that came whole. */
export type Heard = { status: number; headers: Headers; text: string };

/** Thrown when no whole answer came, or none but « come back later »: the server died, or its database did. */
export class Unanswered extends Error {
  override name = 'Unanswered';
}

type Sent = { method?: string; headers?: Record<string, string>; body?: BodyInit };

/** Milliseconds; whoever is killed answers never, and nobody else takes so long. */
const PATIENCE = 20_000;

/** Somebody who is signed in at the desk, over the network. */
export class Client {
  readonly origin: string;
  readonly #session: string;
  #formToken: string | null = null;

  constructor({ origin, session }: { origin: string; session: string }) {
    this.origin = origin;
    this.#session = session;
  }

  head(path: string, headers: Record<string, string> = {}): Promise<Heard> {
    return this.#ask(path, { method: 'HEAD', headers });
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Heard> {
    return this.#ask(path, { headers });
  }

  async json<T>(path: string): Promise<T> {
    const { status, text } = await this.get(path, { Accept: 'application/json' });
    if (status !== 200) throw new Error(`GET ${path}: ${status} ${text.slice(0, 200)}`);
    return JSON.parse(text) as T;
  }

  async sendJson(method: 'POST' | 'PUT', path: string, value: unknown): Promise<Heard> {
    const headers = { 'Content-Type': 'application/json', Accept: 'application/json' };
    return this.send(path, { method, headers, body: JSON.stringify(value) });
  }

  /** The same, whatever the answer is; a 503 too. */
  async sendJsonWhatever(method: 'POST' | 'PUT', path: string, value: unknown): Promise<Heard> {
    const headers = { 'Content-Type': 'application/json', Accept: 'application/json', ...(await this.#own()) };
    return this.#fetch(path, { method, headers, body: JSON.stringify(value) });
  }

  sendForm(path: string, fields: Record<string, string> = {}): Promise<Heard> {
    return this.send(path, { body: new URLSearchParams(fields) });
  }

  /** A form of a reader at this network address, as the web server on this machine would pass it on. */
  sendFrom(address: string, path: string, fields: Record<string, string>): Promise<Heard> {
    const headers = { Origin: this.origin, 'X-Forwarded-For': address };
    return this.#ask(path, { method: 'POST', headers, body: new URLSearchParams(fields) });
  }

  async send(path: string, { method = 'POST', headers = {}, body = '' }: Sent): Promise<Heard> {
    return this.#ask(path, { method, headers: { ...(await this.#own()), ...headers }, body });
  }

  async #own(): Promise<Record<string, string>> {
    this.#formToken ??= (await this.json<{ token: string }>('/desk/session/token/')).token;
    return { Origin: this.origin, 'Griot-Form-Token': this.#formToken };
  }

  async #ask(path: string, { headers = {}, ...sent }: Sent): Promise<Heard> {
    const answer = await this.#fetch(path, { headers, ...sent });
    if (answer.status === 503) throw new Unanswered('503');
    return answer;
  }

  async #fetch(path: string, { headers = {}, ...sent }: Sent): Promise<Heard> {
    try {
      const answer = await fetch(this.origin + path, {
        ...sent,
        headers: { Cookie: `griot=${this.#session}`, ...headers },
        redirect: 'manual',
        signal: AbortSignal.timeout(PATIENCE),
      });
      return { status: answer.status, headers: answer.headers, text: await answer.text() };
    } catch (error) {
      throw new Unanswered(String((error as Error).cause ?? error));
    }
  }
}
