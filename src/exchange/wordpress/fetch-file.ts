import type { Readable } from 'node:stream';
import { type AskWeb, publicWeb, WebRefusal } from '#web/ask-public-web.ts';

/** A file from the web, or why it could not be had, in words for the report. */
export type FetchFile = (url: string) => Promise<{ bytes: Uint8Array | null; detail: string }>;

const TIMEOUT_MS = 20_000;
const MOST_BYTES = 60_000_000;
/** After so many failures in a row a host is taken for gone, so that an import does not wait for each of its files. */
const MOST_FAILURES = 5;

/**
 * A way to download the old site's files that gives up on hosts that do not answer. An export comes from outside, so
 * it must not make this machine ask its own network: only http(s) and public addresses.
 */
export function fileFetcher(ask: AskWeb = publicWeb()): FetchFile {
  const failures = new Map<string, number>();
  return async (url) => {
    const host = URL.parse(url)?.host;
    if (!host) return { bytes: null, detail: url };
    if ((failures.get(host) ?? 0) >= MOST_FAILURES) return { bytes: null, detail: `${url} (${host} ✗)` };
    try {
      const bytes = await download(url, ask);
      failures.delete(host);
      return { bytes, detail: '' };
    } catch (error) {
      const isAnswer = error instanceof FileAbsent || error instanceof WebRefusal;
      if (!isAnswer) failures.set(host, (failures.get(host) ?? 0) + 1);
      return { bytes: null, detail: `${url} (${reasonOf(error)})` };
    }
  };
}

/** The host answered, but not with the file. */
class FileAbsent extends Error {}

async function download(url: string, ask: AskWeb): Promise<Uint8Array> {
  const { status, body } = await ask(new URL(url), { method: 'GET', signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (status >= 200 && status <= 299) return limited(body);
  body.destroy();
  throw new FileAbsent(String(status));
}

async function limited(body: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > MOST_BYTES) throw new FileAbsent(`> ${MOST_BYTES / 1_000_000} MB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return (error as NodeJS.ErrnoException).code ?? error.message;
}
