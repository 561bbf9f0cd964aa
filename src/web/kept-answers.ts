import type { Context, MiddlewareHandler } from 'hono';
import type { Clock } from '#content/clock.ts';
import { decodedBody, takesEncoding } from './compression.ts';
import { isStillFresh } from './conditional-requests.ts';

/** What of the answers to readers is kept, how much of it, and for how long. */
export type KeepingRules = {
  /** All answers together; those that were asked for longest ago go first. 0 keeps none. */
  mostBytes: number;
  /** Older answers are not given any more, in milliseconds. */
  longestAge: number;
  clock: Clock;
  /** Whether what stands at a path is the same for everybody. */
  mayKeep: (path: string) => boolean;
  /** A reader who has waited so long, in milliseconds, is given what is kept. */
  patience?: number;
  onAnswer?: (outcome: 'made' | 'stale') => void;
};

/** The last good answers to readers, who are given them while no new ones can be made. */
export type KeptAnswers = {
  middleware: MiddlewareHandler;
  /** Drops everything: something was taken back, and must not come up again. */
  forget: () => void;
  size: () => { answers: number; bytes: number };
};

type Kept = { headers: Headers; body: Uint8Array<ArrayBuffer>; keptAt: number };

const LARGEST_ANSWER = 1_000_000;
/** Bytes that the headers of an answer take, about. */
const HEADER_BYTES = 1500;
const PATIENCE = 4000;
/** Milliseconds from one attempt to make an answer to the next, while none succeeds. */
const ASK_AGAIN = 1000;
/** What an answer says that could not be made for want of the database. */
const AWAY = 503;

/**
 * Keeps the last good answer at each address, as it went out: compressed, with all its headers. When the next one fails, or
 * takes too long, the kept one is given, and says so (`Age` and `Cache-Status`, RFC 9211). While the database is away, one
 * reader at a time tries for all; the others are answered at once. To be put outside everything that changes an answer.
 */
export function keptAnswers(rules: KeepingRules): KeptAnswers {
  const shelf = shelfOf(rules);
  const { patience = PATIENCE, onAnswer = () => {} } = rules;
  const trials = trialsOf();
  const now = () => rules.clock.now().epochMilliseconds;

  const middleware: MiddlewareHandler = async (c, next) => {
    if (!isReading(c) || rules.mostBytes === 0 || !rules.mayKeep(c.req.path)) return next();
    const key = keyOf(c);
    const kept = shelf.at(key);
    if (kept && trials.areEnough()) return give(c, kept);
    const asOf = shelf.age();
    const outcome = await trials.make(key, async () => {
      const made = await within(kept ? patience : null, next());
      return made === 'late' ? 'late' : c.res.status;
    });
    if (kept && (outcome === 'late' || outcome >= 500)) return give(c, kept);
    onAnswer('made');
    // What was begun before everything was dropped may still show what was taken back.
    if (c.req.method === 'GET' && asOf === shelf.age()) await shelf.keep(key, c);
    return undefined;
  };

  async function give(c: Context, { headers, body, keptAt }: Kept): Promise<undefined> {
    onAnswer('stale');
    const seconds = Math.max(0, Math.round((now() - keptAt) / 1000));
    const answer = await answerFrom(c, { headers, body });
    answer.headers.set('Age', String(seconds));
    answer.headers.set('Cache-Status', `griot; hit; ttl=-${seconds}; detail=stale`);
    // Hono adds the headers of the answer that this one replaces, if it is not taken away first.
    c.res = undefined;
    c.res = answer;
    return undefined;
  }

  return { middleware, forget: shelf.clear, size: shelf.size };
}

/** What became of the attempts to make an answer, and whether there were enough of late: the database is away. */
function trialsOf() {
  /** Pages that were too late, since one was not. */
  const late = new Set<string>();
  let isAway = false;
  let isTrying = false;
  let triedAt = 0;
  return {
    areEnough: () => isAway && (isTrying || Date.now() - triedAt < ASK_AGAIN),
    async make(key: string, attempt: () => Promise<number | 'late'>): Promise<number | 'late'> {
      isTrying = true;
      const outcome = await attempt().finally(() => {
        isTrying = false;
        triedAt = Date.now();
      });
      if (outcome === 'late') late.add(key);
      else late.clear();
      // One page that is late, or broken, says nothing of the others.
      isAway = outcome === 'late' ? late.size > 1 : outcome === AWAY;
      return outcome;
    },
  };
}

/** What is kept, the longest unused first. */
function shelfOf({ mostBytes, longestAge, clock }: KeepingRules) {
  const answers = new Map<string, Kept>();
  let bytes = 0;
  let age = 0;
  const weight = ({ body }: Kept) => body.byteLength + HEADER_BYTES;
  const drop = (key: string) => {
    const kept = answers.get(key);
    if (kept) bytes -= weight(kept);
    answers.delete(key);
  };
  const put = (key: string, kept: Kept) => {
    drop(key);
    answers.set(key, kept);
    bytes += weight(kept);
    for (const [oldest] of answers) {
      if (bytes <= mostBytes) return;
      drop(oldest);
    }
  };
  return {
    at(key: string): Kept | null {
      const kept = answers.get(key);
      if (!kept || clock.now().epochMilliseconds - kept.keptAt > longestAge) return null;
      return kept;
    },
    /** Puts the answer of this request there, or notes that the one that is there still holds; what is no longer public goes. */
    async keep(key: string, c: Context): Promise<void> {
      const keptAt = clock.now().epochMilliseconds;
      const known = answers.get(key);
      const tag = c.res.headers.get('ETag');
      if (known && tag !== null && known.headers.get('ETag') === tag) return put(key, { ...known, keptAt });
      if (c.res.status === 304) return;
      if (!isKeepable(c.res)) return c.res.status < 500 ? drop(key) : undefined;
      const body = new Uint8Array(await c.res.arrayBuffer());
      const headers = new Headers(c.res.headers);
      c.res = new Response(body, { status: 200, headers });
      if (body.byteLength <= LARGEST_ANSWER) put(key, { headers: new Headers(headers), body, keptAt });
    },
    /** How often everything was dropped. */
    age: () => age,
    clear() {
      age += 1;
      answers.clear();
      bytes = 0;
    },
    size: () => ({ answers: answers.size, bytes }),
  };
}

function isReading({ req }: Context): boolean {
  return req.method === 'GET' || req.method === 'HEAD';
}

function keyOf({ req }: Context): string {
  const { pathname, search } = new URL(req.url);
  return pathname + search;
}

/** RFC 9111, 3: what is somebody's own, or says that it must not be kept, is not. */
function isKeepable({ status, headers }: Response): boolean {
  if (status !== 200 || headers.has('Set-Cookie')) return false;
  const isPrivate = /no-store|private/i.test(headers.get('Cache-Control') ?? '');
  const isVarious = /\*|cookie|authorization/i.test(headers.get('Vary') ?? '');
  return !isPrivate && !isVarious;
}

async function answerFrom(c: Context, kept: Pick<Kept, 'headers' | 'body'>): Promise<Response> {
  const headers = new Headers(kept.headers);
  const page = { tag: headers.get('ETag') ?? '', lastModified: headers.get('Last-Modified') };
  if (isStillFresh(c.req.raw.headers, page)) {
    for (const name of ['Content-Length', 'Content-Type', 'Content-Encoding']) headers.delete(name);
    return new Response(null, { status: 304, headers });
  }
  const encoding = headers.get('Content-Encoding');
  let { body } = kept;
  if (encoding && !takesEncoding(c, encoding)) {
    body = await decodedBody(encoding, body);
    headers.delete('Content-Encoding');
  }
  headers.set('Content-Length', String(body.byteLength));
  return new Response(c.req.method === 'HEAD' ? null : body, { status: 200, headers });
}

/** Waits for the work, but no longer than this. What is late goes on by itself. */
async function within(milliseconds: number | null, work: Promise<unknown>): Promise<'done' | 'late'> {
  const done = work.then(() => 'done' as const);
  if (milliseconds === null) return done;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), milliseconds);
  });
  try {
    return await Promise.race([done, late]);
  } finally {
    clearTimeout(timer);
    done.catch(() => {});
  }
}
