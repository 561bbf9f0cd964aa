import type { Chance } from './chance.ts';
import type { Client } from './client.ts';
import type { Entry, Ledger } from './ledger.ts';

/** What a writer works with. */
export type Tools = {
  client: Client;
  ledger: Ledger;
  chance: Chance;
  /** Identities of a section and of a byline, and an article that is there for good. */
  place: { sectionId: number; authorId: number; articlePath: string };
};

/** Somebody who writes without end, and remembers nothing: what they did is in the ledger. */
export type Writer = {
  /** Tells them from all others in the ledger. */
  name: string;
  /** Does one thing after the other until the server is gone (`Unanswered`). Throws anything else when the server refuses what it should not. */
  write: (tools: Tools) => Promise<void>;
  /** Holds the server, which has started again, to the ledger; gives back what is lost or half done, in words. */
  check: (tools: Tools) => Promise<string[]>;
};

/** Notes what is asked for, asks, and notes that it was done once the server says so. */
export async function acknowledged<T>(
  ledger: Ledger,
  entry: Omit<Entry, 'isAcknowledged'>,
  ask: () => Promise<T>,
): Promise<T> {
  ledger.note({ ...entry, isAcknowledged: false });
  const answer = await ask();
  ledger.note({ ...entry, isAcknowledged: true });
  return answer;
}

/** Whether a key was acknowledged, by key, with the largest value that was, and the largest that was asked for. */
export function standings(entries: Entry[]): Map<string, { acknowledged: number | null; asked: number }> {
  const found = new Map<string, { acknowledged: number | null; asked: number }>();
  for (const { key, value, isAcknowledged } of entries) {
    const { acknowledged: before = null, asked = 0 } = found.get(key) ?? {};
    found.set(key, {
      acknowledged: isAcknowledged ? Math.max(before ?? 0, value) : before,
      asked: Math.max(asked, value),
    });
  }
  return found;
}
