import { beforeEach, describe, expect, it } from 'vitest';
import type { Role } from '#content/permissions.ts';
import { SYSTEM } from '#newsroom/actor.ts';
import { changeUser } from '#newsroom/people/change-user.ts';
import type { OpenDatabase } from '#storage/database.ts';
import { memoryDatabase } from '#test/support/databases.ts';
import { hire } from '#test/support/desk.ts';
import { type MovingClock, movingClock } from '#test/support/moving-clock.ts';
import { NOW } from '#test/support/newsroom.ts';
import { appOver } from '#test/support/site.ts';
import { Visitor } from '#test/support/visitor.ts';

describe('a session', () => {
  let db: OpenDatabase;
  let clock: MovingClock;
  beforeEach(async () => {
    db = await memoryDatabase();
    clock = movingClock(NOW);
  });

  async function signedIn(name: string, ...roles: Role[]) {
    const visitor = new Visitor(appOver(db, clock));
    const { userId, email, password } = await hire({ db, clock }, { name, roles });
    await visitor.post('/desk/session/', { email, password });
    return { visitor, userId };
  }
  const isIn = async (visitor: Visitor) => (await visitor.get('/desk/')).status === 200;

  it('ends a month after it was last used', async () => {
    const { visitor } = await signedIn('Awa', 'editor');
    clock.wait({ hours: 29 * 24 });
    expect(await isIn(visitor)).toBe(true);
    clock.wait({ hours: 29 * 24 });
    expect(await isIn(visitor)).toBe(true);
    clock.wait({ hours: 30 * 24 + 1 });
    expect(await isIn(visitor)).toBe(false);
  });

  it('ends after three months however much it is used', async () => {
    const { visitor } = await signedIn('Awa', 'editor');
    for (let day = 0; day < 89; day++) {
      clock.wait({ hours: 24 });
      expect(await isIn(visitor)).toBe(true);
    }
    clock.wait({ hours: 25 });
    expect(await isIn(visitor)).toBe(false);
  });

  it('ends when its owner is given a role more, and goes on when they are given one less', async () => {
    const { visitor, userId } = await signedIn('Awa', 'reporter', 'moderator');
    await changeUser({ db, clock, actor: SYSTEM }, { userId, roles: ['reporter'] });
    expect(await isIn(visitor)).toBe(true);
    await changeUser({ db, clock, actor: SYSTEM }, { userId, roles: ['reporter', 'editor'] });
    expect(await isIn(visitor)).toBe(false);
  });

  it('goes on under another secret for who gives a role to themselves', async () => {
    const { visitor, userId } = await signedIn('Awa', 'administrator');
    const before = visitor.cookies;
    const roles = new URLSearchParams([
      ['role', 'administrator'],
      ['role', 'editor'],
    ]);
    expect((await visitor.postBody(`/desk/people/${userId}/roles/`, roles)).to).toBe(`/desk/people/${userId}/?done=1`);
    expect([visitor.cookies === before, await isIn(visitor)]).toEqual([false, true]);
    expect((await new Visitor(appOver(db, clock)).get('/desk/', { cookie: before })).to).toContain('/desk/session/');
  });

  it('is in a cookie for this host alone, that neither scripts nor other sites’ forms have', async () => {
    const { visitor } = await signedIn('Awa', 'editor');
    const { email, password } = await hire({ db, clock }, { name: 'Idriss', roles: ['reporter'] });
    const { headers } = await visitor.post('/desk/session/', { email, password });
    for (const set of headers.getSetCookie()) {
      const [pair, ...attributes] = set.split('; ');
      expect(pair).toMatch(/^__Host-griot=[0-9a-f]{64}$/);
      expect(attributes.toSorted()).toEqual(['HttpOnly', 'Max-Age=7776000', 'Path=/', 'SameSite=Lax', 'Secure']);
    }
  });
});
