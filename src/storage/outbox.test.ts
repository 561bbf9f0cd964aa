import { expect, it } from 'vitest';
import { MOST_ATTEMPTS } from '#content/outbox.ts';
import { describeOnEveryEngine } from '#test/support/databases.ts';
import { NOW } from '#test/support/newsroom.ts';
import { failedDeliveries } from './queries/day/outbox.ts';
import {
  addToOutbox,
  dropFromOutbox,
  leaseFromOutbox,
  markDone,
  markFailed,
  putBackInOutbox,
  sweepOutbox,
} from './records/outbox.ts';

const SOON = '2020-10-02T17:45:00.000Z';
const LATER = '2020-10-02T18:40:00.000Z';

describeOnEveryEngine('the outbox', (database) => {
  const letter = (name: string) => ({
    to: { name, address: `${name}@journal.example` },
    subject: `À ${name}`,
    text: 'https://journal.example/desk/link/secret/',
    validUntil: null,
  });
  const add = (name: string) => addToOutbox(database(), { kind: 'mail', task: letter(name), at: NOW });
  const lease = (now = NOW, until = SOON) => leaseFromOutbox(database(), { kind: 'mail', now, until });

  it('gives each letter to one alone, however many reach for it at once', async () => {
    for (let count = 0; count < 12; count++) await add(`awa${count}`);
    const taken = async () => {
      const ids: number[] = [];
      for (let found = await lease(); found; found = await lease()) ids.push(found.id);
      return ids;
    };
    const ids = (await Promise.all([taken(), taken(), taken(), taken()])).flat();
    expect(new Set(ids).size).toBe(ids.length);
    // Whoever loses a race takes nothing and goes; what is left is there for the next round.
    expect(new Set([...ids, ...(await taken())]).size).toBe(12);
  });

  it('gives a letter again when whoever had it never came back', async () => {
    await add('awa');
    const first = await lease();
    expect([first?.attempts, await lease()]).toEqual([1, null]);
    const second = await lease(LATER, LATER);
    expect([second?.id, second?.attempts]).toEqual([first?.id, 2]);
  });

  it('forgets what a letter said as soon as it has left, and in the end that it was', async () => {
    await add('awa');
    const { id } = (await lease()) ?? { id: 0 };
    await markDone(database(), id, SOON);
    expect(await lease(LATER)).toBeNull();
    const rows = () => database().query.selectFrom('outbox').selectAll().execute();
    expect(JSON.stringify(await rows())).not.toContain('secret');
    await sweepOutbox(database(), LATER);
    expect(await rows()).toEqual([]);
  });

  it('keeps what was given up for somebody to look at, to send again or to drop', async () => {
    await add('awa');
    await add('idriss');
    for (let count = 0; count < 2; count++) {
      const { id } = (await lease()) ?? { id: 0 };
      await markFailed(database(), id, { error: '550 no such user here', dueAt: null });
    }
    expect(await lease(LATER)).toBeNull();
    const [idriss, awa] = await failedDeliveries(database());
    expect(idriss).toMatchObject({ name: 'idriss', subject: 'À idriss', error: '550 no such user here' });
    expect(JSON.stringify(idriss)).not.toContain('secret');
    expect(await putBackInOutbox(database(), awa?.id ?? 0, SOON)).toBe(true);
    expect(await dropFromOutbox(database(), idriss?.id ?? 0)).toBe(true);
    expect(await dropFromOutbox(database(), awa?.id ?? 0)).toBe(false);
    expect(await failedDeliveries(database())).toEqual([]);
    expect((await lease(LATER))?.task.to.name).toBe('awa');
  });

  it('waits for the moment that was set after a failure, and stops after enough of them', async () => {
    await add('awa');
    const { id } = (await lease()) ?? { id: 0 };
    await markFailed(database(), id, { error: 'noAnswer', dueAt: LATER });
    expect(await lease(SOON)).toBeNull();
    for (let attempt = 2; attempt <= MOST_ATTEMPTS; attempt++) {
      expect((await lease(LATER, LATER))?.attempts).toBe(attempt);
      await markFailed(database(), id, { error: 'noAnswer', dueAt: LATER });
    }
    expect(await lease(LATER)).toBeNull();
    expect(await failedDeliveries(database())).toHaveLength(1);
  });
});
