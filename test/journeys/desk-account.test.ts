import { beforeEach, describe, expect, it } from 'vitest';
import { type Clock, stoppedClock } from '#content/clock.ts';
import type { Role } from '#content/permissions.ts';
import { SYSTEM } from '#newsroom/actor.ts';
import { changeAccount, changeEmail } from '#newsroom/people/change-account.ts';
import { createUser } from '#newsroom/people/create-user.ts';
import { inviteUser } from '#newsroom/people/invite-user.ts';
import { tieAuthor } from '#newsroom/people/tie-author.ts';
import type { OpenDatabase } from '#storage/database.ts';
import { currentEdition } from '#storage/queries/edition.ts';
import { userById } from '#storage/queries/house/users.ts';
import { memoryDatabase } from '#test/support/databases.ts';
import { createCast, NOW } from '#test/support/newsroom.ts';
import { appOver } from '#test/support/site.ts';
import { type Answer, Visitor } from '#test/support/visitor.ts';

const PASSWORD = 'une phrase assez longue';
const OTHER_PASSWORD = 'une phrase toute neuve';
const textOf = ({ html }: Answer) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('an account', () => {
  let db: OpenDatabase;
  const clock: Clock = stoppedClock(NOW);
  const newVisitor = () => new Visitor(appOver(db, clock));
  beforeEach(async () => {
    db = await memoryDatabase();
  });

  async function signedIn(role: Role, name = `Awa ${role}`) {
    const email = `${role}@journal.example`;
    const person = { email, name, roles: [role], language: 'fr', password: PASSWORD };
    const userId = await createUser({ db, clock, actor: SYSTEM }, person);
    const visitor = newVisitor();
    await visitor.post('/desk/session/', { email, password: PASSWORD });
    return { visitor, userId, email };
  }

  it('has another name and language when its owner wants it so', async () => {
    const { visitor } = await signedIn('reporter');
    expect((await visitor.post('/desk/me/details/', { name: '  ', language: 'en' })).status).toBe(422);
    expect((await visitor.post('/desk/me/details/', { name: ' Awa  Diallo ', language: 'en' })).to).toBe(
      '/desk/me/?done=details',
    );
    const page = await visitor.get('/desk/me/?done=details');
    expect([page.html.includes('value="Awa Diallo"'), page.html.includes('<html lang="en">')]).toEqual([true, true]);
    expect(textOf(page)).toContain('Saved.');
  });

  it('changes its password only for who knows the old one, and begins a new session', async () => {
    const { visitor, email } = await signedIn('reporter');
    const elsewhere = newVisitor();
    await elsewhere.post('/desk/session/', { email, password: PASSWORD });
    const stolen = visitor.cookies;
    const change = (current: string, password: string) => visitor.post('/desk/me/password/', { current, password });
    expect(textOf(await change('autre chose encore', OTHER_PASSWORD))).toContain(
      'Le mot de passe actuel ne convient pas.',
    );
    expect(textOf(await change(PASSWORD, 'court'))).toContain('trop court');
    for (const likely of [
      'motdepasse123',
      'azerty123456',
      'mot de passe',
      'Awa reporter Awa',
      'pirogue lundi onze mangues',
    ]) {
      expect(textOf(await change(PASSWORD, likely)), likely).toContain('trop facile à deviner');
    }
    expect((await change(PASSWORD, OTHER_PASSWORD)).to).toBe('/desk/me/?done=password');
    expect((await visitor.get('/desk/')).status).toBe(200);
    expect((await elsewhere.get('/desk/')).to).toContain('/desk/session/');
    expect(visitor.cookies).not.toEqual(stolen);
    const thief = await newVisitor().get('/desk/', { cookie: stolen });
    expect(thief.to).toContain('/desk/session/');
    const signIn = (password: string) => newVisitor().post('/desk/session/', { email, password });
    expect([(await signIn(PASSWORD)).status, (await signIn(OTHER_PASSWORD)).to]).toEqual([422, '/desk/']);
  });

  it('lets nobody try the old password again and again', async () => {
    const { visitor } = await signedIn('reporter');
    const attempt = (current: string) => visitor.post('/desk/me/password/', { current, password: OTHER_PASSWORD });
    for (let count = 0; count < 5; count++) await attempt(`mauvais essai ${count}`);
    expect(textOf(await attempt(PASSWORD))).toContain('Trop d’essais');
  });

  it('has a session that begins anew at each sign-in, in a cookie that scripts and other sites cannot have', async () => {
    const { visitor, email } = await signedIn('reporter');
    const first = visitor.cookies;
    const again = await visitor.post('/desk/session/', { email, password: PASSWORD });
    expect(again.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^__Host-griot=[0-9a-f]{64}; Max-Age=\d+; Path=\/; HttpOnly; Secure; SameSite=Lax$/),
    ]);
    expect((await newVisitor().get('/desk/', { cookie: first })).to).toContain('/desk/session/');
    const html = (await visitor.get('/desk/me/')).html;
    expect(html.match(/sessions\/\d+\/end/g)).toHaveLength(1);
  });

  it('is not taken by looking at its link: mail scanners do that', async () => {
    const invitation = { email: 'x@journal.example', name: 'X', roles: ['reporter' as const], language: 'fr' };
    const { token } = await inviteUser({ db, clock, actor: SYSTEM }, invitation);
    const app = appOver(db, clock);
    for (const method of ['HEAD', 'GET', 'HEAD']) {
      expect((await app.request(`/desk/link/${token}/`, { method })).status).toBe(200);
    }
    expect((await newVisitor().post(`/desk/link/${token}/`, { password: PASSWORD })).to).toBe('/desk/');
    expect((await app.request(`/desk/link/${token}/`, { method: 'HEAD' })).status).toBe(410);
  });

  it('is known to password managers by its fields', async () => {
    const { visitor } = await signedIn('administrator');
    const { token } = await inviteUser(
      { db, clock, actor: SYSTEM },
      { email: 'x@journal.example', name: 'X', roles: ['reporter'], language: 'fr' },
    );
    const fieldsOf = async (path: string, who = newVisitor()) =>
      [
        ...(await who.get(path)).html.matchAll(
          /<input id="[^"]*"[^>]*autocomplete="([^"]+)"|<input[^>]*autocomplete="([^"]+)"/g,
        ),
      ].map((match) => match[1] ?? match[2]);
    expect(await fieldsOf('/desk/session/')).toEqual(['username', 'current-password']);
    expect(await fieldsOf('/desk/session/forgotten/')).toEqual(['username']);
    expect(await fieldsOf(`/desk/link/${token}/`)).toEqual(['username', 'new-password']);
    expect(await fieldsOf('/desk/me/', visitor)).toEqual(['name', 'username', 'current-password', 'new-password']);
    expect(new Set(await fieldsOf('/desk/people/', visitor))).toEqual(new Set(['off']));
  });

  it('is tied to an author page, which may be made for it', async () => {
    const cast = await createCast(db);
    const { visitor: administrator } = await signedIn('administrator');
    const { userId, visitor } = await signedIn('reporter', 'Aïssatou Bah');
    const tie = (author: string, id = userId) => administrator.post(`/desk/people/${id}/author/`, { author });
    await tie(String(cast.aissatou));
    expect((await userById(db, userId))?.authorId).toBe(cast.aissatou);
    expect(textOf(await visitor.get('/desk/me/'))).toContain('sous la signature Aïssatou Bah');
    const { userId: otherId } = await signedIn('editor', 'Idriss');
    expect(textOf(await tie(String(cast.aissatou), otherId))).toContain('déjà celle de quelqu’un d’autre');
    expect((await tie('999', otherId)).status).toBe(422);
    const edition = await currentEdition(db);
    await tie('new');
    expect(await currentEdition(db)).not.toEqual(edition);
    const page = await administrator.get(`/desk/people/${userId}/`);
    expect(page.html).toContain('href="/auteur/aissatou-bah-2/"');
    expect((await newVisitor().get('/auteur/aissatou-bah-2/')).status).toBe(200);
    expect(textOf(page)).toContain('Avant : Aïssatou Bah');
    await tie('');
    expect((await userById(db, userId))?.authorId).toBeNull();
    const journal = textOf(await administrator.get(`/desk/people/${userId}/`));
    expect(journal).toContain('a lié Aïssatou Bah à la signature Aïssatou Bah');
    expect(journal).toContain('a délié Aïssatou Bah de la signature Aïssatou Bah');
  });

  it('is looked after on a page of its own, where its devices can be ended', async () => {
    const { visitor: administrator, userId: administratorId } = await signedIn('administrator');
    const { userId, visitor } = await signedIn('reporter');
    const page = await administrator.get(`/desk/people/${userId}/`);
    const end = /\/desk\/people\/\d+\/sessions\/\d+\/end\//.exec(page.html)?.[0] ?? '';
    expect((await visitor.post(end)).status).toBe(403);
    await administrator.post(end.replace(`/people/${userId}/`, `/people/${administratorId}/`));
    expect((await visitor.get('/desk/')).status).toBe(200);
    await administrator.post(end);
    expect((await visitor.get('/desk/')).to).toContain('/desk/session/');
    await administrator.post(`/desk/people/${userId}/details/`, { name: 'Awa Diallo', language: 'fr' });
    expect(textOf(await administrator.get(`/desk/people/${userId}/`))).toContain(
      'a changé le nom de Awa reporter en Awa Diallo',
    );
    expect((await administrator.get('/desk/people/999/')).status).toBe(404);
  });

  it('is changed by verbs that ask for the right themselves', async () => {
    const { userId } = await signedIn('reporter');
    const newsroom = { db, clock, actor: { userId: 99, name: 'X', roles: ['editor' as const], authorId: null } };
    const attempts = [
      changeAccount(newsroom, { userId, name: 'X', language: 'fr' }),
      changeEmail(newsroom, { userId, email: 'x@journal.example' }),
      tieAuthor(newsroom, { userId, author: 'new' }),
    ];
    for (const attempt of attempts) await expect(attempt).rejects.toMatchObject({ code: 'notAllowed' });
  });

  it('takes one back to where one wanted to go, question and all', async () => {
    const { email } = await signedIn('administrator');
    const visitor = newVisitor();
    const asked = await visitor.get('/desk/journal/?action=signedIn&who=1');
    expect(asked.to).toBe('/desk/session/?next=/desk/journal/%3Faction%3DsignedIn%26who%3D1');
    const form = await visitor.get(asked.to ?? '');
    expect(form.html).toContain('value="/desk/journal/?action=signedIn&amp;who=1"');
    const next = '/desk/journal/?action=signedIn&who=1';
    expect((await visitor.post('/desk/session/', { email, password: PASSWORD, next })).to).toBe(next);
    expect((await visitor.get('/desk/session/?next=//ailleurs.example')).to).toBe('/desk/');
  });
});
