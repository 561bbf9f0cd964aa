import { DetailedError, type HttpResponse, Upload } from 'tus-js-client';
import { askDesk, isTokenOld, renewToken, tokenHeaders } from '../ask-desk.ts';

/** What somebody is told while a file goes up; percentages from 0 to 100. */
export type Sending =
  | { step: 'sending'; percent: number }
  | { step: 'offline' | 'signedOut' | 'broken'; percent: number }
  | { step: 'preparing' };

/** A file that the library took: the picture that it became, or that it was there already. */
export type Sent = { id: number; isKnown: boolean };

/** Thrown when a file was not taken; the message says why, in words. */
export class SendError extends Error {
  override name = 'SendError';
}

/** A file on its way. */
export type SendingFile = {
  /** The picture, once the server has it whole. Rejects with a `SendError`. */
  sent: Promise<Sent>;
  /** Goes on where it stopped. */
  resume: () => void;
  cancel: () => void;
};

/** Bytes of one request: what a bad line loses at most. */
const CHUNK = 256 * 1024;
const PAUSES = [500, 1500, 4000, 10_000];

/**
 * Sends a file up. When the line breaks, it waits for the network and goes on by itself from where it was; the same file
 * chosen again later, even after the browser was closed, goes on too.
 */
export function sendFile(file: File, onStep: (step: Sending) => void): SendingFile {
  let resolve: (sent: Sent) => void = () => {};
  let reject: (error: SendError) => void = () => {};
  const promise = new Promise<Sent>((onSent, onRefused) => {
    [resolve, reject] = [onSent, onRefused];
  });
  let percent = 0;
  let isStopped = false;
  const start = () => {
    isStopped = false;
    upload.start();
  };
  const stop = (step: 'offline' | 'signedOut' | 'broken') => {
    isStopped = true;
    onStep({ step, percent });
  };
  const register = () => {
    onStep({ step: 'preparing' });
    takeIn(upload.url ?? '').then(resolve, (error) => {
      if (error instanceof SendError) reject(error);
      else stop(error === 401 ? 'signedOut' : navigator.onLine ? 'broken' : 'offline');
    });
  };
  const upload = new Upload(file, {
    endpoint: '/desk/uploads/',
    chunkSize: CHUNK,
    retryDelays: PAUSES,
    headers: { Accept: 'application/json' },
    onBeforeRequest: (request) => {
      for (const [name, value] of Object.entries(tokenHeaders())) request.setHeader(name, value);
    },
    onAfterResponse: async (_, answer) => {
      if (isOldToken(answer)) await renewToken();
    },
    onShouldRetry: (error) => isOldToken(error.originalResponse) || mayGoOn(error),
    metadata: { filename: file.name },
    removeFingerprintOnSuccess: true,
    onProgress: (sent, total) => {
      percent = Math.floor((sent / total) * 100);
      onStep({ step: 'sending', percent });
    },
    onSuccess: register,
    onError: (error) => {
      const refusal = refusalIn(error);
      if (refusal === null) stop(stepAfter(error));
      else reject(new SendError(refusal));
    },
  });
  const resume = () => {
    if (isStopped) start();
  };
  window.addEventListener('online', resume);
  const isOver = promise.finally(() => window.removeEventListener('online', resume));
  begin(upload, start);
  const cancel = () => {
    isStopped = false;
    upload.abort(true).catch(() => {});
    reject(new SendError(''));
  };
  return { sent: isOver, resume, cancel };
}

async function begin(upload: Upload, start: () => void): Promise<void> {
  const [previous] = await upload.findPreviousUploads().catch(() => []);
  if (previous) upload.resumeFromPreviousUpload(previous);
  start();
}

/** As tus itself has it: a refusal is not tried again, a broken line and a lock are. */
function mayGoOn({ originalResponse }: DetailedError): boolean {
  const status = originalResponse?.getStatus() ?? 0;
  return (status < 400 || status > 499 || status === 409 || status === 423) && navigator.onLine;
}

function isOldToken(answer: HttpResponse | null | undefined): boolean {
  return isTokenOld(answer?.getStatus() ?? 0, answer?.getHeader('Griot-Refusal'));
}

/** Why the desk takes no file now, in words; null when it did not say so. */
function refusalIn(error: Error): string | null {
  const answer = error instanceof DetailedError ? error.originalResponse : null;
  if (!answer || answer.getStatus() === 401) return null;
  try {
    return (JSON.parse(answer.getBody()) as { text?: string }).text ?? null;
  } catch {
    return null;
  }
}

function stepAfter(error: Error | DetailedError): 'offline' | 'signedOut' | 'broken' {
  const status = 'originalResponse' in error ? (error.originalResponse?.getStatus() ?? 0) : 0;
  if (status === 401) return 'signedOut';
  return navigator.onLine ? 'broken' : 'offline';
}

/** Tells the library that a file has come whole. Throws a `SendError` with the refusal, or the status of any other answer. */
async function takeIn(url: string): Promise<Sent> {
  const answer = await askDesk('/desk/pictures/', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify({ upload: url.split('/').pop() }),
  });
  if (answer.ok) return answer.json();
  if (answer.status !== 422 && answer.status !== 403) throw answer.status;
  throw new SendError(((await answer.json()) as { text: string }).text);
}
