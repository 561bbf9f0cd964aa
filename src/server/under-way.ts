import { AsyncLocalStorage } from 'node:async_hooks';

/** A request that is being answered. */
export type UnderWay = {
  /** Stands in the answer's `X-Request-Id` and in every line of the log that has to do with it. */
  id: string;
  /** What answers it (see `web/route-name.ts`); null until that is known. */
  route: string | null;
  /** Whether whoever asked has gone: what fails then is nobody's fault. */
  isGone: boolean;
};

const kept = new AsyncLocalStorage<UnderWay>();

/** The request that this code runs for; undefined outside of any, as in rounds. */
export function requestUnderWay(): UnderWay | undefined {
  return kept.getStore();
}

/** Runs what answers a request, so that all that it calls can tell which one that is. */
export function answering<T>(request: UnderWay, work: () => T): T {
  return kept.run(request, work);
}
