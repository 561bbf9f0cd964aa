import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';

/** What a writer asked for, and whether the server said that it is done. */
export type Entry = { writer: string; what: string; key: string; value: number; isAcknowledged: boolean };

/**
 * What was asked of the server, and what it acknowledged, kept outside of it: each line is on the disk before the next request
 * goes out, so that whoever reads it afterwards can hold the server to its word.
 */
export class Ledger {
  readonly #file: number;
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
    this.#file = openSync(path, 'a');
  }

  note(entry: Entry): void {
    writeSync(this.#file, `${JSON.stringify(entry)}\n`);
    fsyncSync(this.#file);
  }

  /** A writer's entries, read from the disk, in the order in which they were noted. */
  of(writer: string): Entry[] {
    const lines = readFileSync(this.#path, 'utf8').split('\n').slice(0, -1);
    return lines.map((line) => JSON.parse(line) as Entry).filter((entry) => entry.writer === writer);
  }

  close(): void {
    closeSync(this.#file);
  }
}
