import { beforeEach, describe, expect, it } from 'vitest';
import type { Clock } from '#content/clock.ts';
import { ROLES } from '#content/permissions.ts';
import { SYSTEM } from '#newsroom/actor.ts';
import { changeUser } from '#newsroom/people/change-user.ts';
import { inviteFirstAdministrator, inviteUser } from '#newsroom/people/invite-user.ts';
import type { OpenDatabase } from '#storage/database.ts';
import { articleForEditing } from '#storage/queries/articles/article-for-editing.ts';
import { memoryDatabase } from '#test/support/databases.ts';
import { appOver } from '#test/support/site.ts';
import { type Answer, Visitor } from '#test/support/visitor.ts';

/** What of a page is text, with one space where there are tags. */
const textOf = ({ html }: Answer) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

const PASSWORD = 'une phrase assez longue';

describe('the desk', () => {
  let db: OpenDatabase;
  let now: Temporal.Instant;
  const clock: Clock = { now: () => now };
  const newVisitor = () => new Visitor(appOver(db, clock));
  const later = (hours: number) => {
    now = now.add({ hours });
  };

  beforeEach(async () => {
    db = await memoryDatabase();
    now = Temporal.Instant.from('2026-11-24T08:00:00.000Z');
  });

  /** Someone of this role, who has chosen a password and is signed in. */
  async function signedIn(role: (typeof ROLES)[number], email = `${role}@journal.example`) {
    const invitation = { email, name: `Awa ${role}`, roles: [role], language: 'fr' };
    const { userId, token } = await inviteUser({ db, clock, actor: SYSTEM }, invitation);
    const visitor = newVisitor();
    expect((await visitor.post(`/desk/link/${token}/`, { password: PASSWORD })).to).toBe('/desk/');
    return { userId, visitor, email };
  }

  it('lets the first administrator in by a link, once, then asks for the password', async () => {
    const token = await inviteFirstAdministrator({ db, clock });
    const visitor = newVisitor();
    const link = `/desk/link/${token}/`;
    expect((await visitor.get(link)).html).toContain('Le premier compte');
    const refused = await visitor.post(link, { name: 'Awa Diallo', email: 'awa@', password: PASSWORD });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('value="Awa Diallo"');
    expect(refused.html).not.toContain(PASSWORD);
    const fields = { name: 'Awa Diallo', email: ' Awa@Journal.example ', password: PASSWORD };
    expect((await visitor.post(link, fields)).to).toBe('/desk/');
    expect((await visitor.get('/desk/')).html).toContain('Bonjour Awa Diallo');
    expect((await newVisitor().get(link)).status).toBe(410);
    expect(await inviteFirstAdministrator({ db, clock })).toBeNull();

    const other = newVisitor();
    expect((await other.post('/desk/session/', { email: 'awa@journal.example', password: PASSWORD })).to).toBe(
      '/desk/',
    );
    expect((await other.get('/desk/people/')).status).toBe(200);
  });

  it('gives who also leads the newsroom a byline, so that the first article of a new newspaper can be signed', async () => {
    const link = `/desk/link/${await inviteFirstAdministrator({ db, clock })}/`;
    const visitor = newVisitor();
    const fields = { name: 'Awa Diallo', email: 'awa@journal.example', password: PASSWORD };
    const unticked = await visitor.post(link, { ...fields, email: 'awa@' });
    expect(unticked.html).not.toMatch(/name="isAlsoEditor"[^>]*checked/);
    expect((await visitor.get(link)).html).toMatch(/name="isAlsoEditor"[^>]*checked/);
    await visitor.post(link, { ...fields, isAlsoEditor: '1' });
    const article = (await visitor.post('/desk/articles/')).to ?? '';
    const { authorIds } = (await articleForEditing(db, Number(article.split('/')[3])))?.draft ?? {};
    expect(authorIds).toHaveLength(1);
    expect((await visitor.get(`${article}publication/`)).html).not.toContain('Personne ne signe');
    expect((await visitor.get('/desk/journal/')).html).toContain('Awa Diallo');
  });

  it('brings someone in by an invitation that an administrator makes', async () => {
    const { visitor: administrator } = await signedIn('administrator');
    const invitation = { name: 'Idriss', email: 'idriss@journal.example', role: 'reporter' };
    const shown = await administrator.post('/desk/people/', invitation);
    const token = /\/desk\/link\/([0-9a-f]{64})\//.exec(shown.html)?.[1];
    expect((await administrator.get('/desk/people/')).html).toContain('invitation en attente');
    const idriss = newVisitor();
    expect((await idriss.post(`/desk/link/${token}/`, { password: 'court' })).status).toBe(422);
    await idriss.post(`/desk/link/${token}/`, { password: PASSWORD });
    expect((await idriss.get('/desk/')).html).toContain('Vous êtes journaliste.');
    const again = await administrator.post('/desk/people/', invitation);
    expect([again.status, again.html.includes('Cette adresse a déjà un compte.')]).toEqual([422, true]);
    expect(again.html).toContain('value="idriss@journal.example"');
  });

  it('shows nobody anything without a session, and goes on to where they wanted to go', async () => {
    const { email } = await signedIn('administrator');
    const visitor = newVisitor();
    for (const path of ['/desk/', '/desk/people/', '/desk/journal/', '/desk/me/']) {
      expect((await visitor.get(path)).to).toBe(`/desk/session/?next=${path}`);
    }
    expect((await visitor.post('/desk/people/', { name: 'x' })).to).toContain('/desk/session/');
    const signIn = await visitor.post('/desk/session/', { email, password: PASSWORD, next: '/desk/people/' });
    expect(signIn.to).toBe('/desk/people/');
    const elsewhere = await newVisitor().post('/desk/session/', {
      email,
      password: PASSWORD,
      next: '//ailleurs.example',
    });
    expect(elsewhere.to).toBe('/desk/');
  });

  it.each(ROLES)('opens to a %s the pages of that role, and no other', async (role) => {
    const { visitor } = await signedIn(role);
    const people = await visitor.get('/desk/people/');
    expect(people.status).toBe(role === 'administrator' ? 200 : 403);
    expect((await visitor.get('/desk/journal/')).status).toBe(['administrator', 'editor'].includes(role) ? 200 : 403);
    const attempt = await visitor.post('/desk/people/', {
      name: 'X',
      email: 'x@journal.example',
      role: 'administrator',
    });
    expect(attempt.status).toBe(role === 'administrator' ? 200 : 403);
    expect((await visitor.get('/desk/')).headers.get('cache-control')).toBe('no-store');
  });

  it('gives no hint whether an account exists, and has enough after a few attempts', async () => {
    const { email } = await signedIn('editor');
    const wrong = await newVisitor().post('/desk/session/', { email, password: 'une autre phrase' });
    const unknown = await newVisitor().post('/desk/session/', { email: 'nul@journal.example', password: PASSWORD });
    expect([wrong.status, unknown.status]).toEqual([422, 422]);
    expect(unknown.html.replaceAll('nul@journal.example', email)).toBe(wrong.html);
    expect(wrong.html).not.toContain('une autre phrase');
    for (let i = 0; i < 4; i++) await newVisitor().post('/desk/session/', { email, password: 'non non non non' });
    const blocked = await newVisitor().post('/desk/session/', { email, password: PASSWORD });
    expect([blocked.status, blocked.html.includes('Trop d’essais')]).toEqual([429, true]);
    later(1);
    expect((await newVisitor().post('/desk/session/', { email, password: PASSWORD })).status).toBe(303);
  });

  it('lists the devices on which one is signed in, and ends them', async () => {
    const { visitor, email } = await signedIn('reporter');
    const phone = newVisitor();
    await phone.post(
      '/desk/session/',
      { email, password: PASSWORD },
      { 'User-Agent': 'Mozilla/5.0 (Linux; Android 13) Chrome/120 Safari/537' },
    );
    const account = await visitor.get('/desk/me/');
    expect(account.html).toContain('Chrome · Android');
    const id = /\/desk\/me\/sessions\/(\d+)\/end\//.exec(
      account.html.slice(account.html.indexOf('Chrome · Android')),
    )?.[1];
    expect((await visitor.post(`/desk/me/sessions/${id}/end/`)).to).toBe('/desk/me/');
    expect((await phone.get('/desk/')).to).toContain('/desk/session/');
    expect((await visitor.get('/desk/')).status).toBe(200);
    expect((await visitor.post('/desk/session/end/')).to).toBe('/desk/session/?out=1');
    expect((await visitor.get('/desk/')).to).toContain('/desk/session/');
  });

  it('forgets a session that nobody uses for a month, and keeps one in use', async () => {
    const { visitor } = await signedIn('reporter');
    for (let week = 0; week < 8; week++) {
      later(7 * 24);
      expect((await visitor.get('/desk/')).status).toBe(200);
    }
    later(31 * 24);
    expect((await visitor.get('/desk/')).to).toContain('/desk/session/');
  });

  it('shuts out at once whom an administrator shuts out, but never the last administrator', async () => {
    const { visitor: administrator, userId: administratorId } = await signedIn('administrator');
    const { visitor, userId, email } = await signedIn('editor');
    expect((await administrator.post(`/desk/people/${userId}/closing/`)).to).toBe(`/desk/people/${userId}/?done=1`);
    expect((await visitor.get('/desk/')).to).toContain('/desk/session/');
    expect((await newVisitor().post('/desk/session/', { email, password: PASSWORD })).status).toBe(422);
    await administrator.post(`/desk/people/${userId}/opening/`);
    expect((await newVisitor().post('/desk/session/', { email, password: PASSWORD })).status).toBe(303);
    for (const path of ['closing/', 'roles/']) {
      const refused = await administrator.post(`/desk/people/${administratorId}/${path}`, { role: 'reporter' });
      expect([path, refused.status]).toEqual([path, 422]);
      expect(refused.html).toContain('Nommez d’abord un autre administrateur');
    }
  });

  it('gives a new password by a link that ends all sessions and works for two hours', async () => {
    const { visitor: administrator } = await signedIn('administrator');
    const { visitor, userId, email } = await signedIn('reporter');
    const shown = await administrator.post(`/desk/people/${userId}/password/`);
    const token = /\/desk\/link\/([0-9a-f]{64})\//.exec(shown.html)?.[1];
    later(3);
    expect((await newVisitor().get(`/desk/link/${token}/`)).status).toBe(410);
    const fresh = /\/desk\/link\/([0-9a-f]{64})\//.exec(
      (await administrator.post(`/desk/people/${userId}/password/`)).html,
    )?.[1];
    await newVisitor().post(`/desk/link/${fresh}/`, { password: 'une phrase toute neuve' });
    expect((await visitor.get('/desk/')).to).toContain('/desk/session/');
    expect((await newVisitor().post('/desk/session/', { email, password: PASSWORD })).status).toBe(422);
  });

  it('keeps a logbook that tells it all, and no password', async () => {
    const { visitor: administrator } = await signedIn('administrator');
    const { userId } = await signedIn('reporter');
    await administrator.post(`/desk/people/${userId}/roles/`, { role: 'subEditor' });
    const journal = await administrator.get('/desk/journal/');
    expect(textOf(journal)).toContain('a changé les fonctions de Awa reporter : journaliste → secrétaire de rédaction');
    expect(textOf(journal)).toContain('Le programme a invité Awa reporter (journaliste)');
    expect(journal.html).not.toContain(PASSWORD);
    const lines = async (query: string) =>
      (await administrator.get(`/desk/journal/?${query}`)).html.match(/<time/g)?.length ?? 0;
    expect(await lines('action=rolesChanged')).toBe(1);
    expect(await lines(`who=${userId}`)).toBe(2);
    expect(await lines('who=0&action=userInvited')).toBe(2);
    expect(await lines('from=2026-11-24&to=2026-11-24')).toBe(await lines(''));
    expect([await lines('to=2026-11-23'), await lines('from=2026-11-25')]).toEqual([0, 0]);
    expect(await lines('who=x&action=x&article=x&from=2026-13-45&before=x')).toBe(await lines(''));
  });

  it('does nothing for a form of another site', async () => {
    const { visitor } = await signedIn('administrator');
    const fields = { name: 'X', email: 'x@journal.example', role: 'administrator' };
    const foreign = { Origin: 'https://ailleurs.example', 'Sec-Fetch-Site': 'cross-site' };
    expect((await visitor.post('/desk/people/', fields, foreign)).status).toBe(403);
    expect((await visitor.get('/desk/people/')).html).not.toContain('x@journal.example');
  });

  it('asks the verbs, not the pages, what may be done', async () => {
    const { userId } = await signedIn('reporter');
    for (const role of ROLES.filter((each) => each !== 'administrator')) {
      const actor = { userId: 99, name: 'X', roles: [role], authorId: null };
      const attempt = changeUser({ db, clock, actor }, { userId, roles: ['administrator'] });
      await expect(attempt, role).rejects.toMatchObject({ code: 'notAllowed' });
    }
  });
});
