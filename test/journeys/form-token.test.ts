import { beforeEach, describe, expect, it } from 'vitest';
import { stoppedClock } from '#content/clock.ts';
import type { OpenDatabase } from '#storage/database.ts';
import { memoryDatabase } from '#test/support/databases.ts';
import { type Colleague, hire } from '#test/support/desk.ts';
import { createCast, NOW } from '#test/support/newsroom.ts';
import { appOver, ORIGIN } from '#test/support/site.ts';
import { Visitor } from '#test/support/visitor.ts';

const clock = stoppedClock(NOW);

describe('what changes something at the desk', () => {
  let db: OpenDatabase;
  let awa: Colleague;
  beforeEach(async () => {
    db = await memoryDatabase();
    await createCast(db);
    awa = await hire({ db, clock }, { name: 'Awa', roles: ['editor', 'administrator'] });
  });

  const app = () => appOver(db, clock);
  const cookie = () => `__Host-griot=${awa.token}`;
  const ours = { origin: ORIGIN, 'sec-fetch-site': 'same-origin' };
  const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
    app().request(ORIGIN + path, {
      method: 'POST',
      headers: { ...ours, cookie: cookie(), 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: new URLSearchParams(fields),
    });
  const nameOfAwa = async () => (await db.query.selectFrom('users').select('name').executeTakeFirstOrThrow()).name;
  const token = async () => {
    const headers = { cookie: cookie(), accept: 'application/json' };
    return ((await (await app().request(`${ORIGIN}/desk/session/token/`, { headers })).json()) as { token: string })
      .token;
  };

  it('is not done without the token of the session; what was typed is kept, and is sent again by one button', async () => {
    const refused = await post('/desk/me/details/', {
      name: 'Awa <Diallo>, grand reporter à la rédaction',
      language: 'en',
      password: 'un secret tapé',
    });
    expect([refused.status, refused.headers.get('griot-refusal'), await nameOfAwa()]).toEqual([
      403,
      'formTooOld',
      'Awa',
    ]);
    const page = await refused.text();
    expect(page).toContain('Rien n’a encore été fait');
    expect(page).toContain('Awa &lt;Diallo&gt;, grand reporter');
    expect(page).not.toContain('un secret tapé');
    const again = { formToken: await token(), name: 'Awa Diallo', language: 'en' };
    expect((await post('/desk/me/details/', again)).headers.get('location')).toBe('/desk/me/?done=details');
  });

  it('is not done by the token of another session, nor by one that somebody made up', async () => {
    const own = await token();
    const elsewhere = new Visitor(app());
    await elsewhere.post('/desk/session/', { email: awa.email, password: awa.password });
    const other = (await elsewhere.formToken())['Griot-Form-Token'] ?? '';
    expect(other).not.toBe(own);
    for (const formToken of [other, '', 'x', own.slice(1), `${own}x`, 'é'.repeat(11)]) {
      expect((await post('/desk/me/details/', { formToken, name: 'Intrus' })).status).toBe(403);
    }
    expect(await nameOfAwa()).toBe('Awa');
  });

  it('is refused to a script in its own way, be it a form, JSON, a file or a part of one', async () => {
    const tries: [string, string, string][] = [
      ['POST', '/desk/articles/', 'application/x-www-form-urlencoded'],
      ['PUT', '/desk/articles/1/draft/', 'application/json'],
      ['POST', '/desk/uploads/', 'application/offset+octet-stream'],
      ['PATCH', '/desk/uploads/1-00000000-0000-4000-8000-000000000000', 'application/offset+octet-stream'],
      ['DELETE', '/desk/uploads/1-00000000-0000-4000-8000-000000000000', 'application/json'],
      ['PATCH', '/desk/import/1/file/', 'application/octet-stream'],
    ];
    for (const [method, path, type] of tries) {
      const headers = { ...ours, cookie: cookie(), 'content-type': type, accept: 'application/json' };
      const answer = await app().request(ORIGIN + path, { method, headers, body: '{}' });
      expect([path, answer.status, await answer.json()]).toEqual([
        path,
        403,
        expect.objectContaining({ refusal: 'formTooOld' }),
      ]);
    }
  });

  it('is not read through for its token when it is a file', async () => {
    let isRead = false;
    const body = new ReadableStream(
      {
        pull(controller) {
          isRead = true;
          controller.enqueue(new Uint8Array(1000));
          controller.close();
        },
      },
      { highWaterMark: 0 },
    );
    const headers = { ...ours, cookie: cookie(), 'content-type': 'multipart/form-data; boundary=x' };
    const init = { method: 'POST', headers, body, duplex: 'half' } as RequestInit;
    const answer = await app().request(`${ORIGIN}/desk/import/file/`, init);
    expect([answer.status, isRead]).toEqual([403, false]);
    expect(await answer.text()).toContain('Un fichier ne peut pas être gardé');
  });

  it('has its token in every form of every page, and in no page for whoever is not signed in', async () => {
    const visitor = new Visitor(app());
    await visitor.post('/desk/session/', { email: awa.email, password: awa.password });
    const paths = [
      '/desk/',
      '/desk/articles/',
      '/desk/me/',
      '/desk/me/second-factor/',
      '/desk/people/',
      `/desk/people/${awa.userId}/`,
      '/desk/pictures/',
      '/desk/front/',
      '/desk/import/',
      '/desk/house/menus/',
      '/desk/house/guard/',
      '/desk/house/sections/',
    ];
    const own = (await visitor.formToken())['Griot-Form-Token'] ?? '';
    for (const path of paths) {
      const { html } = await visitor.get(path);
      const forms = html.match(/<form[^>]*method="post"[^>]*>.*?<\/form>/gs) ?? [];
      expect(forms.length, path).toBeGreaterThan(0);
      for (const form of forms) expect(form, path).toContain(own);
    }
    for (const path of ['/desk/session/', '/desk/session/forgotten/', '/']) {
      expect((await new Visitor(app()).get(path)).html).not.toContain('formToken');
    }
  });
});
