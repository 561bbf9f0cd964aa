import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { emptyPostgres, hasPostgres } from '#test/support/databases.ts';
import { torture } from '#test/torture/torture.ts';

/** `npm run torture` does the same 200 times, and cuts the database off too. */
describe('a server that is killed while people write', () => {
  it('loses nothing that it acknowledged, and leaves nothing half done (SQLite)', async () => {
    const { losses, kills, acknowledged } = await torture({ kills: 10, seed: 4 });
    expect(losses).toEqual([]);
    expect(kills).toBe(10);
    expectAllToHaveWritten(acknowledged);
  });

  it.skipIf(!hasPostgres)('loses nothing that it acknowledged, and leaves nothing half done (PostgreSQL)', async () => {
    const { address, drop } = await emptyPostgres();
    try {
      const { losses, kills } = await torture({ kills: 10, seed: 4, postgresUrl: address });
      expect([losses, kills]).toEqual([[], 10]);
    } finally {
      await drop();
    }
  });

  it('is found out when it acknowledges what is not on the disk yet', async () => {
    const fault = pathToFileURL(resolve('test/torture/acknowledge-early.ts')).href;
    const { losses } = await torture({ kills: 10, seed: 4, settings: { NODE_OPTIONS: `--import=${fault}` } });
    expect(losses.join('\n')).toMatch(/acknowledged was|is not published any more/);
  });
});

/** A writer that got nothing in would have lost nothing either. */
function expectAllToHaveWritten(acknowledged: Record<string, number>): void {
  expect(Object.keys(acknowledged).length).toBeGreaterThanOrEqual(4);
  for (const [writer, writes] of Object.entries(acknowledged)) expect(writes, writer).toBeGreaterThan(0);
}
