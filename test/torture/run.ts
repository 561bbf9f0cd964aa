import { parseArgs } from 'node:util';
import { NO_OWN_POSTGRES, startOwnPostgres } from '../support/own-postgres.ts';
import { type Outcome, torture } from './torture.ts';

/**
 * `npm run torture [-- --kills 200 --seed 1 --engine sqlite|postgres|both]`: kills the real server again and again while people
 * write, and looks whether anything that it had acknowledged is lost. On PostgreSQL the database is cut off too. Exit code 1
 * when anything is.
 */
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    engine: { type: 'string', default: NO_OWN_POSTGRES ? 'sqlite' : 'both' },
  },
});
const [kills, seed] = [Number(values.kills), Number(values.seed)];
if (!(kills > 0) || !Number.isInteger(seed)) throw new RangeError('--kills and --seed are whole numbers');
const tell = (line: string) => console.log(`  ${line}`);

let isLost = false;
if (values.engine !== 'postgres') report('SQLite', await torture({ kills, seed, tell }));
if (NO_OWN_POSTGRES && values.engine !== 'sqlite') console.log(`PostgreSQL skipped: ${NO_OWN_POSTGRES}`);
else if (values.engine !== 'sqlite') await onPostgres();
process.exitCode = isLost ? 1 : 0;

async function onPostgres(): Promise<void> {
  const postgres = await startOwnPostgres();
  const cutDatabase = async () => {
    await postgres.stop('immediate');
    await postgres.start();
  };
  try {
    report('PostgreSQL', await torture({ kills, seed, postgresUrl: postgres.address, cutDatabase, tell }));
  } finally {
    await postgres.remove();
  }
}

function report(engine: string, { acknowledged, losses, starts, ...rest }: Outcome): void {
  isLost ||= losses.length > 0;
  const at = (share: number) => Math.round(starts[Math.floor((starts.length - 1) * share)] ?? 0);
  console.log(
    `${engine}, seed ${seed}: the server was killed ${rest.kills} times${rest.cuts > 0 ? `, its database cut off ${rest.cuts} times` : ''}.`,
  );
  for (const [writer, count] of Object.entries(acknowledged)) console.log(`  ${writer}: ${count} writes acknowledged`);
  console.log(`  it answered again after ${at(0.5)} ms (median), ${at(1)} ms at most`);
  console.log(losses.length === 0 ? '  nothing was lost, nothing is half done' : '  LOST OR HALF DONE:');
  for (const loss of losses) console.log(`    ${loss}`);
}
