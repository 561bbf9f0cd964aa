import { askDesk } from '../ask-desk.ts';

/** How the sending stands, for whoever waits. */
export type Standing =
  | { kind: 'sending' | 'waiting' | 'signedOut'; offset: number }
  | { kind: 'refused'; text: string };

const SMALLEST = 64 * 1024;
const FIRST = 256 * 1024;
const LARGEST = 8 * 1024 * 1024;
/** A piece that takes longer has probably got stuck; one that takes less may be larger. */
const PATIENCE_MS = 60_000;
const QUICK_MS = 4_000;
const LONGEST_WAIT_MS = 30_000;

/**
 * Sends a file by pieces, as large as the line carries in a few seconds. Where the line breaks it waits for the network,
 * asks how much is there and goes on. Resolves to true when all is there, to false when it was refused.
 */
export async function sendFile(file: File, onStanding: (standing: Standing) => void): Promise<boolean> {
  const line: Line = { size: FIRST, failures: 0 };
  let place: Place | null = null;
  while (!place || place.offset < file.size) {
    const start = performance.now();
    const answer: Answer = await (place ? sendPiece(file, place, line.size) : begin(file)).catch(() => BROKEN);
    if (answer.kind === 'refused') {
      onStanding(answer);
      return false;
    }
    if (answer.kind === 'here') {
      place = answer.place;
      onStanding({ kind: 'sending', offset: place.offset });
      wentWell(line, performance.now() - start);
    } else {
      onStanding({ kind: answer.kind, offset: place?.offset ?? 0 });
      await waitAfterFailure(line);
      place = place && (await placeNow(place));
    }
  }
  return true;
}

/** Which import on the server, and how many bytes of the file are there. */
type Place = { id: number; offset: number };

type Answer = { kind: 'here'; place: Place } | { kind: 'refused'; text: string } | { kind: 'signedOut' | 'waiting' };
const BROKEN: Answer = { kind: 'waiting' };

/** What the line has shown itself to carry. */
type Line = { size: number; failures: number };

function wentWell(line: Line, milliseconds: number): void {
  line.failures = 0;
  if (milliseconds < QUICK_MS) line.size = Math.min(line.size * 2, LARGEST);
}

async function waitAfterFailure(line: Line): Promise<void> {
  line.failures += 1;
  line.size = Math.max(line.size / 2, SMALLEST);
  await networkOr(Math.min(1000 * 2 ** line.failures, LONGEST_WAIT_MS));
}

async function begin(file: File): Promise<Answer> {
  const body = JSON.stringify({ name: file.name, size: file.size });
  const answer = await ask('/desk/import/', { method: 'POST', body, headers: { 'Content-Type': 'application/json' } });
  const { id, offset, text } = await answer.json();
  if (answer.status === 401) return { kind: 'signedOut' };
  return answer.ok ? { kind: 'here', place: { id, offset } } : { kind: 'refused', text };
}

async function sendPiece(file: File, { id, offset }: Place, size: number): Promise<Answer> {
  const answer = await ask(`/desk/import/${id}/file/`, {
    method: 'PATCH',
    body: file.slice(offset, offset + size),
    headers: { 'Content-Type': 'application/octet-stream', 'Upload-Offset': String(offset) },
  });
  const told = await answer.json();
  if (answer.status === 401) return { kind: 'signedOut' };
  // Another piece came first: what is there counts.
  if (answer.ok || answer.status === 409) return { kind: 'here', place: { id, offset: told.offset } };
  return { kind: 'refused', text: told.text };
}

/** How much came through before the line broke; what was known so far when nobody tells. */
async function placeNow(place: Place): Promise<Place> {
  try {
    const answer = await ask(`/desk/import/${place.id}/file/`, {});
    const { offset } = await answer.json();
    return typeof offset === 'number' ? { ...place, offset } : place;
  } catch {
    return place;
  }
}

async function ask(path: string, { headers, ...init }: RequestInit): Promise<Response> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
  try {
    const all = { Accept: 'application/json', ...(headers as Record<string, string>) };
    return await askDesk(path, { ...init, headers: all, signal: patience.signal });
  } finally {
    clearTimeout(timer);
  }
}

/** Until the browser says that the network is back, or so long. */
function networkOr(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, milliseconds);
    addEventListener('online', done);
    function done() {
      clearTimeout(timer);
      removeEventListener('online', done);
      resolve();
    }
  });
}
