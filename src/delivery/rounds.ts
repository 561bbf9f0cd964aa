/** Work that comes back: sending what is in the outbox, publishing what is due. It says itself whether there is any. */
export type Round = {
  /** For the log. */
  name: string;
  /** Milliseconds from the end of one to the beginning of the next. */
  every: number;
  /** Long work leaves off soon after `end` is aborted: the program wants to stop. */
  work: (end: AbortSignal) => Promise<void>;
};

/** Rounds that go on until they are stopped. */
export type RunningRounds = {
  /** Begins no more rounds, lets those under way end, then resolves. */
  stop: () => Promise<void>;
};

/**
 * Makes the rounds, each one at once and then again and again. A round that fails is reported and comes back at its time:
 * what it was to do is still in the database.
 */
export function startRounds(rounds: Round[], onFailure: (error: unknown, name: string) => void): RunningRounds {
  const end = new AbortController();
  const running = rounds.map((round) => repeat(round, { end: end.signal, onFailure }));
  return {
    async stop() {
      end.abort();
      await Promise.all(running);
    },
  };
}

type Circumstances = { end: AbortSignal; onFailure: (error: unknown, name: string) => void };

async function repeat({ name, every, work }: Round, { end, onFailure }: Circumstances): Promise<void> {
  while (!end.aborted) {
    await work(end).catch((error) => onFailure(error, name));
    await pause(every, end);
  }
}

function pause(milliseconds: number, end: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (end.aborted) return resolve();
    const over = () => {
      clearTimeout(timer);
      end.removeEventListener('abort', over);
      resolve();
    };
    const timer = setTimeout(over, milliseconds);
    end.addEventListener('abort', over);
  });
}
