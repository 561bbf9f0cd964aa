import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Lane, LaneName } from './lanes.ts';

/** A request that was answered, or that its reader left before. */
export type Answered = { method: string; route: string; status: number; seconds: number };

/** What is looked at when the measures are asked for. */
export type Watched = {
  lanes: Record<LaneName, Lane>;
  /** Connections to the database; null on an engine that has none. */
  connections: () => { open: number; idle: number; waiting: number } | null;
  /** Tasks that are not done, by kind. */
  outbox: () => Promise<{ kind: string; waiting: number }[]>;
  /** Answers that are kept, and their bytes. */
  kept: () => { answers: number; bytes: number };
};

/** What a program measures of itself, for Prometheus (https://prometheus.io/docs/instrumenting/exposition_formats/). */
export type Metrics = {
  answered: (answer: Answered) => void;
  /** Somebody was turned away, there being too much to do. */
  turnedAway: (lane: LaneName) => void;
  /** A statement of the database ended. */
  queried: (seconds: number, isFailure: boolean) => void;
  /** Whether an answer was made, or given as it had been kept. */
  kept: (outcome: 'made' | 'stale') => void;
  watch: (watched: Watched) => void;
  /** All measures, as text. A part that cannot be had, as when the database is away, is left out. */
  text: () => Promise<string>;
};

/** In seconds: from a page made in memory to what nobody waits for. */
const ANSWER_BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];
const QUERY_BUCKETS = [0.0001, 0.0005, 0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5];
/** Any other word that a client makes up is one: the number of series must not be anybody's to choose. */
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Measures that begin at nothing. */
export function createMetrics(): Metrics {
  const register = new Registry();
  const registers = [register];
  // Looked at fifty times a second rather than a hundred: the machine may be small.
  collectDefaultMetrics({ register, eventLoopMonitoringPrecision: 20 });
  const answers = new Histogram({
    name: 'griot_answer_seconds',
    help: 'Time from a whole request line to the end of its answer, by route, method and class of status',
    labelNames: ['route', 'method', 'status'],
    buckets: ANSWER_BUCKETS,
    registers,
  });
  const turnedAway = new Counter({
    name: 'griot_turned_away_total',
    help: 'Requests answered 503 because there was too much to do',
    labelNames: ['lane'],
    registers,
  });
  const queries = new Histogram({
    name: 'griot_query_seconds',
    help: 'Time of one statement of the database',
    labelNames: ['outcome'],
    buckets: QUERY_BUCKETS,
    registers,
  });
  const kept = new Counter({
    name: 'griot_reader_answers_total',
    help: 'Answers to readers that were made, and those that were given stale while the database was away',
    labelNames: ['outcome'],
    registers,
  });
  return {
    answered: ({ method, route, status, seconds }) =>
      answers.observe({ route, method: METHODS.has(method) ? method : 'other', status: classOf(status) }, seconds),
    turnedAway: (lane) => turnedAway.inc({ lane }),
    queried: (seconds, isFailure) => queries.observe({ outcome: isFailure ? 'failed' : 'done' }, seconds),
    kept: (outcome) => kept.inc({ outcome }),
    watch: (watched) => addGauges(watched, registers),
    text: () => register.metrics(),
  };
}

/** 499, as nginx has it, stands for a reader who left. */
function classOf(status: number): string {
  return status === 499 ? 'gone' : `${Math.floor(status / 100)}xx`;
}

function addGauges({ lanes, connections, outbox, kept }: Watched, registers: Registry[]): void {
  const gauge = (of: { name: string; help: string; label: string }, read: () => Values | Promise<Values>) => {
    const { name, help, label } = of;
    const made: Gauge<string> = new Gauge({ name, help, labelNames: [label], registers, collect });
    async function collect() {
      made.reset();
      const values = await Promise.resolve(read()).catch(() => []);
      for (const [of, value] of values) made.set({ [label]: of }, value);
    }
  };
  gauge({ name: 'griot_requests', help: 'Requests in work and waiting, by lane', label: 'state' }, () =>
    Object.entries(lanes).flatMap(
      ([name, lane]): Values => [
        [`${name} in work`, lane.inWork()],
        [`${name} waiting`, lane.waiting()],
      ],
    ),
  );
  gauge({ name: 'griot_database_connections', help: 'The pool of PostgreSQL', label: 'state' }, () =>
    Object.entries(connections() ?? {}),
  );
  gauge({ name: 'griot_outbox_waiting', help: 'Tasks that are not done yet', label: 'kind' }, async () =>
    (await outbox()).map(({ kind, waiting }): [string, number] => [kind, waiting]),
  );
  gauge({ name: 'griot_kept_answers', help: 'Answers kept for when the database is away', label: 'unit' }, () =>
    Object.entries(kept()),
  );
}

type Values = [string, number][];
