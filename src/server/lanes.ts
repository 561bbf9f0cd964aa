/** How many of a kind of request are answered at once, how many may wait for that, and for how many milliseconds. */
export type LaneWidth = { atOnce: number; waiting: number; patience: number };

/** A place for a bounded number of requests at once, and a bounded queue before it. */
export type Lane = {
  /** Resolves with what gives the place back; with null when the queue is full, or a place did not come in time. */
  enter: () => Promise<(() => void) | null>;
  inWork: () => number;
  waiting: () => number;
};

/** An empty lane. Whoever waited longest goes first. */
export function createLane({ atOnce, waiting, patience }: LaneWidth): Lane {
  let inWork = 0;
  const queue = new Set<(mayGo: boolean) => void>();

  const leave = () => {
    inWork -= 1;
    const [next] = queue;
    if (next) next(true);
  };
  const take = () => {
    inWork += 1;
    let isLeft = false;
    return () => {
      if (!isLeft) leave();
      isLeft = true;
    };
  };
  const wait = () =>
    new Promise<(() => void) | null>((resolve) => {
      const settle = (mayGo: boolean) => {
        clearTimeout(timer);
        queue.delete(settle);
        resolve(mayGo ? take() : null);
      };
      const timer = setTimeout(() => settle(false), patience);
      queue.add(settle);
    });

  return {
    enter: async () => (inWork < atOnce ? take() : queue.size < waiting ? wait() : null),
    inWork: () => inWork,
    waiting: () => queue.size,
  };
}

/** Kinds of requests that must not crowd each other out: readers, the newsroom, what is sent to us, and large files. */
export const LANES = ['readers', 'desk', 'forms', 'uploads'] as const;
export type LaneName = (typeof LANES)[number];

/** In milliseconds: longer than this, whoever asked has gone. */
const PATIENCE = 10_000;

/**
 * The lanes of a server that answers so many readers at once. The newsroom has half as many to itself, so that it can publish
 * while everybody wants to read; forms and files, which take as long as a line is slow, have theirs.
 */
export function lanesFor(atOnce: number): Record<LaneName, Lane> {
  const lane = (share: number) => {
    const width = Math.max(2, Math.round(atOnce * share));
    return createLane({ atOnce: width, waiting: width * 4, patience: PATIENCE });
  };
  return { readers: lane(1), desk: lane(0.5), forms: lane(0.5), uploads: lane(0.25) };
}
