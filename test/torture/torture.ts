import { setTimeout } from 'node:timers/promises';
import type { Chance } from './chance.ts';
import { chanceOf } from './chance.ts';
import { Client, Unanswered } from './client.ts';
import { Ledger } from './ledger.ts';
import { createTorturedNewspaper, type TorturedNewspaper } from './newspaper.ts';
import type { Tools, Writer } from './writer.ts';
import { commenter } from './writers/commenter.ts';
import { drafter } from './writers/drafter.ts';
import { publisher } from './writers/publisher.ts';
import { uploader } from './writers/uploader.ts';

/** How a newspaper is tortured. */
export type Torture = {
  kills: number;
  /** Decides what chance decides: when the server is killed, what writers write. */
  seed: number;
  /** A database of PostgreSQL; SQLite without it. */
  postgresUrl?: string;
  /** Stops the database as a power cut does it, and starts it; done to the living server before each tenth kill. */
  cutDatabase?: () => Promise<void>;
  /** Environment of the program besides. */
  settings?: Record<string, string>;
  /** Told what is found, as it goes. */
  tell?: (line: string) => void;
};

/** What came of it. */
export type Outcome = {
  kills: number;
  /** How often the database was cut off under the living server. */
  cuts: number;
  acknowledged: Record<string, number>;
  /** What was acknowledged and is gone, or is half done, in words; empty when all is well. */
  losses: string[];
  /** Milliseconds until the program answered again, the shortest first. */
  starts: number[];
};

/** Whoever writes otherwise joins them with a file of their own. */
const writers = (): Writer[] => [
  drafter('drafter-a'),
  drafter('drafter-b'),
  publisher('publisher-a'),
  publisher('publisher-b'),
  uploader('uploader'),
  commenter('commenter'),
];

/** Milliseconds that a server lives at least and at most. */
const LIFE = [40, 900] as const;

/**
 * Lets writers write, kills the server at a moment that chance decides, starts it again, and holds it to what it had
 * acknowledged; again and again. Ends at the first loss.
 */
export async function torture({ kills, seed, tell = () => {}, ...torture }: Torture): Promise<Outcome> {
  const newspaper = await createTorturedNewspaper(torture);
  const ledger = new Ledger(newspaper.ledgerPath);
  const chance = chanceOf(seed);
  const scene = { newspaper, ledger, writers: writers() };
  const outcome: Outcome = { kills: 0, cuts: 0, acknowledged: {}, losses: [], starts: [] };
  try {
    outcome.starts.push(await newspaper.start());
    while (outcome.kills < kills && outcome.losses.length === 0) {
      if (outcome.kills % 10 === 9 && torture.cutDatabase) {
        await live(scene, chance, torture.cutDatabase);
        await newspaper.isReady();
        outcome.cuts += 1;
        outcome.losses.push(...(await checked(scene, chance)));
      }
      await live(scene, chance, newspaper.kill);
      outcome.kills += 1;
      outcome.starts.push(await newspaper.start());
      outcome.losses.push(...newspaper.faults(), ...(await checked(scene, chance)));
      if (outcome.kills % 10 === 0)
        tell(`${outcome.kills} kills, ${countOf(ledger, scene.writers)} writes acknowledged`);
    }
    for (const { name } of scene.writers) outcome.acknowledged[name] = acknowledgedBy(ledger, name);
  } finally {
    ledger.close();
    await newspaper.remove();
  }
  return { ...outcome, starts: outcome.starts.sort((one, other) => one - other) };
}

type Scene = { newspaper: TorturedNewspaper; ledger: Ledger; writers: Writer[] };

/** Lets the writers write until the blow falls. */
async function live(scene: Scene, chance: Chance, blow: () => Promise<void>): Promise<void> {
  const life = chance.between(...LIFE);
  const failures: unknown[] = [];
  const writing = scene.writers.map((writer) =>
    writer.write(toolsOf(scene, chance.fork())).catch((error) => {
      if (!(error instanceof Unanswered)) failures.push(error);
    }),
  );
  await setTimeout(life);
  await blow();
  await Promise.all(writing);
  // The server was killed under the writers; that it refused them is another matter.
  for (const failure of failures) throw failure;
}

async function checked(scene: Scene, chance: Chance): Promise<string[]> {
  const losses: string[] = [];
  for (const writer of scene.writers) losses.push(...(await writer.check(toolsOf(scene, chance))));
  return losses;
}

function toolsOf({ newspaper, ledger }: Scene, chance: Chance): Tools {
  return { client: new Client(newspaper), ledger, chance, place: newspaper.place };
}

function acknowledgedBy(ledger: Ledger, name: string): number {
  return ledger.of(name).filter(({ isAcknowledged }) => isAcknowledged).length;
}

function countOf(ledger: Ledger, all: Writer[]): number {
  return all.reduce((sum, { name }) => sum + acknowledgedBy(ledger, name), 0);
}
