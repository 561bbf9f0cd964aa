import { beforeEach, describe, expect, it } from 'vitest';
import { stoppedClock } from '#content/clock.ts';
import type { Letter } from '#content/outbox.ts';
import { SYSTEM } from '#newsroom/actor.ts';
import { tellModerators } from '#newsroom/comments/tell-moderators.ts';
import { tellOfWaiting } from '#newsroom/comments/tell-of-waiting.ts';
import { changeUser } from '#newsroom/people/change-user.ts';
import { createApp } from '#server/app.ts';
import type { Log } from '#server/logging.ts';
import { inTransaction, type OpenDatabase } from '#storage/database.ts';
import { updateUser } from '#storage/records/users.ts';
import { readerWrites, statusOf } from '#test/support/comments.ts';
import { memoryDatabase } from '#test/support/databases.ts';
import { hire } from '#test/support/desk.ts';
import { createCast, draftBy, publishNow } from '#test/support/newsroom.ts';
import { appOver, ORIGIN, SECRET } from '#test/support/site.ts';
import { Visitor } from '#test/support/visitor.ts';

const MORNING = '2026-11-24T08:00:00.000Z';

describe('letters to moderators', () => {
  let db: OpenDatabase;
  let articleId: number;
  let fatou: number;

  beforeEach(async () => {
    db = await memoryDatabase();
    articleId = (await publishNow(db, draftBy(await createCast(db)), stoppedClock(MORNING))).id;
    fatou = (await hire({ db, clock: stoppedClock(MORNING) }, { name: 'Fatou Ba', roles: ['moderator'] })).userId;
    await db.query.deleteFrom('outbox').execute();
  });

  /** A comment comes in and waits, as the readers' form does it. */
  async function comes(text = 'Bien vu.', now = MORNING): Promise<number> {
    return inTransaction(db, async (tx) => {
      const commentId = await readerWrites(tx, articleId, { text, createdAt: now });
      await tellModerators({ db: tx, clock: stoppedClock(now), origin: ORIGIN, secret: SECRET }, { commentId });
      return commentId;
    });
  }

  async function letters(): Promise<Letter[]> {
    const rows = await db.query
      .selectFrom('outbox')
      .select('payload')
      .where('kind', '=', 'mail')
      .orderBy('id')
      .execute();
    return rows.map(({ payload }) => JSON.parse(payload) as Letter);
  }

  /** The paths of the links in the last letter: approve, refuse, spam. */
  async function links(): Promise<string[]> {
    const { text = '' } = (await letters()).at(-1) ?? {};
    return [...text.matchAll(/https:\/\/journal\.example(\/desk\/moderation\/\S+)/g)].map(([, path]) => path ?? '');
  }

  const phone = (now = MORNING) => new Visitor(appOver(db, stoppedClock(now)));

  it('hold the comment, quoted, and links that decide by one button and without signing in', async () => {
    const id = await comes('Bien vu.\nAccepter : https://evil.example');
    const [letter] = await letters();
    expect(letter).toMatchObject({ to: { name: 'Fatou Ba' }, validUntil: '2026-11-27T08:00:00.000Z' });
    expect(letter?.text).toMatch(/^> Bien vu\.\n> Accepter\s: https:\/\/evil\.example$/m);
    const [approve = ''] = await links();
    for (let look = 0; look < 3; look++) {
      const { status, html, headers } = await phone().get(approve);
      expect(status).toBe(200);
      expect(html).toContain('Accepter ce commentaire ?');
      expect(html).not.toContain('Mon compte');
      expect(headers.get('cache-control')).toBe('no-store');
    }
    expect(await statusOf(db, id)).toBe('waiting');
    const done = await phone().post(approve);
    expect(done.html).toContain('Ce commentaire a été accepté (Fatou Ba, ');
    expect(await statusOf(db, id)).toBe('approved');
  });

  it('say so once somebody has decided, and do nothing more', async () => {
    const id = await comes();
    const [approve = '', refuse = '', spam = ''] = await links();
    await phone().post(refuse);
    for (const path of [approve, refuse, spam]) {
      expect((await phone().post(path)).html).toContain('Ce commentaire a été refusé (Fatou Ba, ');
    }
    expect(await statusOf(db, id)).toBe('refused');
  });

  it('end after three days, with the account, and with the role; a token that somebody made up never works', async () => {
    const id = await comes();
    const [approve = ''] = await links();
    const isOver = async (path: string, now = MORNING) => {
      const answers = [await phone(now).get(path), await phone(now).post(path)];
      for (const { status, html } of answers)
        expect([status, html.includes('Ce lien ne sert plus')]).toEqual([410, true]);
    };
    await isOver(approve, '2026-11-27T08:00:01.000Z');
    await isOver(approve.replace('-a-', '-s-'));
    await isOver('/desk/moderation/1-a-1-zzzzzz-aaaaaaaaaaaaaaaaaaaaaa/');
    await updateUser(db, fatou, { isDisabled: 1 });
    await isOver(approve);
    await updateUser(db, fatou, { isDisabled: 0 });
    const room = { db, clock: stoppedClock(MORNING), actor: SYSTEM };
    await changeUser(room, { userId: fatou, roles: ['reporter'] });
    await isOver(approve);
    expect(await statusOf(db, id)).toBe('waiting');
    await changeUser(room, { userId: fatou, roles: ['moderator'] });
    expect((await phone().post(approve)).status).toBe(200);
    expect(await statusOf(db, id)).toBe('approved');
  });

  it('cannot be used from a page of another site', async () => {
    const id = await comes();
    const [approve = ''] = await links();
    const { status } = await phone().post(
      approve,
      {},
      { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' },
    );
    expect(status).toBe(403);
    expect(await statusOf(db, id)).toBe('waiting');
  });

  it('never flood: ten in an hour, then one that says how many wait, then one an hour', async () => {
    for (let each = 0; each < 30; each++) await comes(`Numéro ${each}`);
    const first = await letters();
    expect(first).toHaveLength(11);
    expect(first.at(-1)?.subject).toBe('11 commentaires attendent d’être lus');
    const round = (now: string) => tellOfWaiting({ db, clock: stoppedClock(now), origin: ORIGIN });
    await round('2026-11-24T08:59:00.000Z');
    expect(await letters()).toHaveLength(11);
    for (const now of ['2026-11-24T09:00:00.000Z', '2026-11-24T09:01:00.000Z', '2026-11-24T10:30:00.000Z'])
      await round(now);
    expect((await letters()).slice(11).map(({ subject }) => subject)).toEqual(['30 commentaires attendent d’être lus']);
  });

  it('go out as each one wants them: each, hourly by default to who leads, or none', async () => {
    const clock = stoppedClock(MORNING);
    const editor = await hire({ db, clock }, { name: 'Aminata Sow', roles: ['editor'] });
    await hire({ db, clock }, { name: 'Idriss Kone', roles: ['reporter'] });
    await db.query.deleteFrom('outbox').execute();
    await comes();
    expect((await letters()).map(({ to }) => to.name)).toEqual(['Fatou Ba']);
    await tellOfWaiting({ db, clock, origin: ORIGIN });
    expect((await letters()).map(({ to }) => to.name)).toEqual(['Fatou Ba', 'Aminata Sow']);
    const visitor = phone();
    await visitor.post('/desk/session/', { email: editor.email, password: editor.password });
    await visitor.post('/desk/me/letters/', { letters: 'each' });
    await updateUser(db, fatou, { commentLetters: 'none' });
    await comes();
    expect((await letters()).slice(2).map(({ to }) => to.name)).toEqual(['Aminata Sow']);
  });

  it('leave no trace of their links in the log', async () => {
    await comes();
    const [approve = ''] = await links();
    const logged: object[] = [];
    const log = { info() {}, warn() {}, debug() {}, error: (told: object) => logged.push(told) } as unknown as Log;
    const config = { origin: ORIGIN, mediaFolder: '/nonexistent', uploadsFolder: '/nonexistent' };
    const scripts = { entries: new Map(), files: new Map() };
    const app = createApp({ db, clock: stoppedClock(MORNING), config, log, scripts, secret: SECRET });
    await db.query.schema.dropTable('comment_contacts').execute();
    expect((await new Visitor(app).get(approve)).status).toBe(500);
    expect(logged).toMatchObject([{ path: '/desk/moderation/…/' }]);
  });
});
