import { beforeEach, describe, expect, it } from 'vitest';
import type { Role } from '#content/permissions.ts';
import { SYSTEM } from '#newsroom/actor.ts';
import { changeSettings } from '#newsroom/house/change-settings.ts';
import { createUser } from '#newsroom/people/create-user.ts';
import { resetPassword } from '#newsroom/people/reset-password.ts';
import type { OpenDatabase } from '#storage/database.ts';
import { codeAppFrom, hiddenField, recoveryCodesIn } from '#test/support/code-app.ts';
import { memoryDatabase } from '#test/support/databases.ts';
import { type MovingClock, movingClock } from '#test/support/moving-clock.ts';
import { createCast, NOW } from '#test/support/newsroom.ts';
import { appOver } from '#test/support/site.ts';
import { type Answer, Visitor } from '#test/support/visitor.ts';

const PASSWORD = 'une phrase assez longue';
const HERE = '/desk/me/second-factor/';
const textOf = ({ html }: Answer) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('a second factor', () => {
  let db: OpenDatabase;
  let clock: MovingClock;
  const newVisitor = () => new Visitor(appOver(db, clock));
  beforeEach(async () => {
    db = await memoryDatabase();
    clock = movingClock(NOW);
  });

  async function signedIn(role: Role = 'editor', name = 'Awa') {
    const email = `${name.toLowerCase()}@journal.example`;
    const person = { email, name, roles: [role], language: 'fr', password: PASSWORD };
    const userId = await createUser({ db, clock, actor: SYSTEM }, person);
    const visitor = newVisitor();
    await visitor.post('/desk/session/', { email, password: PASSWORD });
    return { visitor, userId, email };
  }

  async function withCodes(role: Role = 'editor') {
    const somebody = await signedIn(role);
    const { visitor } = somebody;
    const offer = await visitor.post(`${HERE}codes/offer/`, { password: PASSWORD });
    const app = codeAppFrom(offer);
    const sealedKey = hiddenField(offer, 'sealedKey');
    const added = await visitor.post(`${HERE}codes/`, { sealedKey, code: app.codeAt(clock) });
    clock.wait({ seconds: 30 });
    return { ...somebody, app, recoveryCodes: recoveryCodesIn(added) };
  }

  async function atSecondStep(email: string): Promise<Visitor> {
    const visitor = newVisitor();
    const answer = await visitor.post('/desk/session/', { email, password: PASSWORD, next: '/desk/articles/' });
    expect(answer.to).toBe('/desk/session/second/?next=/desk/articles/');
    return visitor;
  }

  const giveCode = (visitor: Visitor, code: string) =>
    visitor.post('/desk/session/second/', { code, next: '/desk/articles/' });
  const letters = async () => {
    const rows = await db.query.selectFrom('outbox').select('payload').orderBy('id').execute();
    return rows.map(({ payload }) => (JSON.parse(payload) as { subject: string }).subject);
  };

  it('is added once the password was given again and a first code was right; the key and the codes are shown once', async () => {
    const { visitor } = await signedIn();
    expect(textOf(await visitor.post(`${HERE}codes/offer/`, { password: 'autre chose encore' }))).toContain(
      'Le mot de passe actuel ne convient pas.',
    );
    const offer = await visitor.post(`${HERE}codes/offer/`, { password: PASSWORD });
    expect(offer.html).toContain('<svg class="qr"');
    const app = codeAppFrom(offer);
    const sealedKey = hiddenField(offer, 'sealedKey');
    const wrong = await visitor.post(`${HERE}codes/`, { sealedKey, code: '000000' });
    expect([wrong.status, hiddenField(wrong, 'sealedKey')]).toEqual([422, sealedKey]);
    const before = visitor.cookies;
    const right = await visitor.post(`${HERE}codes/`, { sealedKey, code: app.codeAt(clock) });
    expect(recoveryCodesIn(right)).toHaveLength(10);
    expect(visitor.cookies).not.toBe(before);
    expect((await newVisitor().get('/desk/', { cookie: before })).to).toContain('/desk/session/');
    expect(textOf(await visitor.get(HERE))).toContain('Il en reste 10.');
    const kept = JSON.stringify([
      await db.query.selectFrom('codeKeys').selectAll().execute(),
      await db.query.selectFrom('recoveryCodes').selectAll().execute(),
    ]);
    const key = /secret=([A-Z2-7]+)/.exec(offer.html)?.[1] ?? '';
    for (const secret of [key, ...recoveryCodesIn(right)]) expect(kept).not.toContain(secret);
    expect(await letters()).toEqual(['Double authentification : une application ajoutée'].map(spaced));
  });

  it('is not added by a key that was offered to somebody else, or too long ago', async () => {
    const { visitor } = await signedIn();
    const other = await signedIn('reporter', 'Idriss');
    const offer = await visitor.post(`${HERE}codes/offer/`, { password: PASSWORD });
    const sent = () => ({ sealedKey: hiddenField(offer, 'sealedKey'), code: codeAppFrom(offer).codeAt(clock) });
    expect(textOf(await other.visitor.post(`${HERE}codes/`, sent()))).toContain('Recommencez depuis le début');
    clock.wait({ minutes: 31 });
    expect(textOf(await visitor.post(`${HERE}codes/`, sent()))).toContain('Recommencez depuis le début');
    expect((await visitor.post(`${HERE}codes/`, { sealedKey: 'x', code: '000000' })).status).toBe(422);
  });

  it('is asked for after the password, and leads to where one wanted to go', async () => {
    const { email, app } = await withCodes();
    const visitor = await atSecondStep(email);
    expect((await visitor.get('/desk/')).to).toContain('/desk/session/');
    expect(textOf(await visitor.get('/desk/session/second/?next=/desk/articles/'))).toContain('Encore une preuve');
    expect(textOf(await giveCode(visitor, '123 456'))).toContain('Ce code ne convient pas');
    expect((await giveCode(visitor, app.codeAt(clock))).to).toBe('/desk/articles/');
    expect((await visitor.get('/desk/')).status).toBe(200);
  });

  it('takes a code of the half minute before and after, and none twice', async () => {
    const { email, app } = await withCodes();
    clock.wait({ minutes: 5 });
    const early = app.codeAt(clock);
    clock.wait({ seconds: 30 });
    expect((await giveCode(await atSecondStep(email), early)).to).toBe('/desk/articles/');
    expect((await giveCode(await atSecondStep(email), early)).status).toBe(422);
    const now = app.codeAt(clock);
    expect((await giveCode(await atSecondStep(email), now)).to).toBe('/desk/articles/');
    expect((await giveCode(await atSecondStep(email), now)).status).toBe(422);
    clock.wait({ seconds: 90 });
    expect((await giveCode(await atSecondStep(email), now)).status).toBe(422);
  });

  it('is guessed five times at most in a quarter of an hour, whoever tries; then its owner is told', async () => {
    const { email, app } = await withCodes();
    const visitor = await atSecondStep(email);
    for (let count = 0; count < 5; count++) expect((await giveCode(visitor, `00000${count}`)).status).toBe(422);
    const right = await giveCode(visitor, app.codeAt(clock));
    expect([right.status, textOf(right)]).toEqual([429, expect.stringContaining('Trop d’essais')]);
    expect((await letters()).filter((subject) => subject === 'Quelqu’un connaît votre mot de passe')).toHaveLength(1);
  });

  it('does not give whoever guesses the password further attempts at it', async () => {
    const { email } = await withCodes();
    for (let count = 0; count < 5; count++) await atSecondStep(email);
    expect((await newVisitor().post('/desk/session/', { email, password: PASSWORD })).status).toBe(429);
  });

  it('is asked for within ten minutes, once, and of nobody who did not give the password', async () => {
    const { email, app } = await withCodes();
    const visitor = await atSecondStep(email);
    clock.wait({ minutes: 11 });
    expect((await giveCode(visitor, app.codeAt(clock))).to).toBe('/desk/session/');
    expect((await newVisitor().get('/desk/session/second/')).to).toBe('/desk/session/');
    expect((await giveCode(newVisitor(), app.codeAt(clock))).to).toBe('/desk/session/');
  });

  it('is replaced by a recovery code, each once, of which the owner is told', async () => {
    const { email, visitor, recoveryCodes } = await withCodes();
    const [code = ''] = recoveryCodes;
    expect((await giveCode(await atSecondStep(email), code.toUpperCase().replaceAll('-', ' '))).to).toBe(
      '/desk/articles/',
    );
    expect((await giveCode(await atSecondStep(email), code)).status).toBe(422);
    expect(textOf(await visitor.get(HERE))).toContain('Il en reste 9.');
    expect(await letters()).toContain('Un code de secours a servi');
    const anew = await visitor.post(`${HERE}recovery-codes/`, { password: PASSWORD });
    expect(recoveryCodesIn(anew)).toHaveLength(10);
    expect((await giveCode(await atSecondStep(email), recoveryCodes[1] ?? '')).status).toBe(422);
    expect((await giveCode(await atSecondStep(email), recoveryCodesIn(anew)[0] ?? '')).to).toBe('/desk/articles/');
  });

  it('is not got round by a link for a new password', async () => {
    const { userId, app } = await withCodes();
    const token = await resetPassword({ db, clock, actor: SYSTEM }, { userId });
    const visitor = newVisitor();
    const used = await visitor.post(`/desk/link/${token}/`, { password: 'une phrase toute neuve' });
    expect(used.to).toBe('/desk/session/second/?next=/desk/');
    expect((await visitor.get('/desk/')).to).toContain('/desk/session/');
    expect((await visitor.post('/desk/session/second/', { code: app.codeAt(clock) })).to).toBe('/desk/');
  });

  it('is taken away for the password alone, and with it its recovery codes', async () => {
    const { email, visitor } = await withCodes();
    expect((await visitor.post(`${HERE}codes/end/`, { password: 'autre chose encore' })).status).toBe(422);
    expect((await visitor.post(`${HERE}codes/end/`, { password: PASSWORD })).to).toBe(`${HERE}?done=removed`);
    expect((await visitor.get('/desk/')).status).toBe(200);
    expect((await newVisitor().post('/desk/session/', { email, password: PASSWORD })).to).toBe('/desk/');
    expect(await db.query.selectFrom('recoveryCodes').selectAll().execute()).toEqual([]);
    expect((await letters()).at(-1)).toBe(spaced('Double authentification : une application retirée'));
  });

  it('is reset by an administrator, with a line in the journal and a letter; the person is signed out', async () => {
    const { email, visitor, userId } = await withCodes();
    const admin = await signedIn('administrator', 'Clarisse');
    expect(textOf(await admin.visitor.get(`/desk/people/${userId}/`))).toContain('Assurez-vous de vive voix');
    expect((await admin.visitor.post(`/desk/people/${userId}/second-factor/end/`)).to).toBe(
      `/desk/people/${userId}/?done=1`,
    );
    expect((await visitor.get('/desk/')).to).toContain('/desk/session/');
    expect((await newVisitor().post('/desk/session/', { email, password: PASSWORD })).to).toBe('/desk/');
    expect(textOf(await admin.visitor.get('/desk/journal/'))).toContain(
      'a réinitialisé la double authentification de Awa',
    );
    expect((await admin.visitor.post(`/desk/people/${userId}/second-factor/end/`)).status).toBe(422);
    const reporter = await signedIn('reporter', 'Idriss');
    expect((await reporter.visitor.post(`/desk/people/${userId}/second-factor/end/`)).status).toBe(403);
  });

  it('is set up before anything else by those of whom the newspaper asks it', async () => {
    const admin = await signedIn('administrator', 'Clarisse');
    const { visitor, email } = await signedIn('editor');
    const writer = await signedIn('reporter', 'Idriss');
    await admin.visitor.postBody(
      '/desk/house/guard/',
      new URLSearchParams([
        ['role', 'editor'],
        ['role', 'nobody'],
      ]),
    );
    expect(textOf(await admin.visitor.get('/desk/journal/'))).toContain('La demander à — → rédacteur en chef');
    expect((await writer.visitor.get('/desk/')).status).toBe(200);
    for (const path of ['/desk/', '/desk/me/', '/desk/articles/']) {
      expect((await visitor.get(path)).to).toBe(HERE);
    }
    expect((await visitor.post('/desk/articles/')).to).toBe(HERE);
    expect((await visitor.sendJson('/desk/articles/1/draft/', {}, 'PUT')).status).toBe(403);
    const page = await visitor.get(HERE);
    expect([page.status, page.html.includes('href="/desk/articles/"')]).toEqual([200, false]);
    expect(textOf(page)).toContain('Le journal la demande à votre fonction');
    const offer = await visitor.post(`${HERE}codes/offer/`, { password: PASSWORD });
    const app = codeAppFrom(offer);
    await visitor.post(`${HERE}codes/`, { sealedKey: hiddenField(offer, 'sealedKey'), code: app.codeAt(clock) });
    expect((await visitor.get('/desk/')).status).toBe(200);
    clock.wait({ minutes: 1 });
    expect((await giveCode(await atSecondStep(email), app.codeAt(clock))).to).toBe('/desk/articles/');
  });

  it('is asked of no role that there is none of', async () => {
    const change = { secondFactorRoles: ['nobody' as Role] };
    const changing = changeSettings({ db, clock, actor: SYSTEM }, { about: 'x', change });
    await expect(changing).rejects.toMatchObject({ code: 'policyInvalid' });
  });

  it('by passkey is refused in words for anything that a browser did not make', async () => {
    const { visitor, email } = await withCodes();
    await createCast(db);
    for (const credential of [
      '',
      '{',
      'null',
      '{"id":"x"}',
      '{"id":"x","response":{}}',
      JSON.stringify({
        id: 'a',
        rawId: 'a',
        type: 'public-key',
        response: { clientDataJSON: 'e30', attestationObject: 'oA' },
      }),
    ]) {
      const added = await visitor.post(`${HERE}passkeys/`, { credential, name: 'x' });
      expect(textOf(added)).toContain('Cette clé d’accès n’a pas été reconnue');
      const alone = await newVisitor().post('/desk/session/passkey/answer/', { credential });
      expect(alone.to).toBe('/desk/session/?passkey=refused');
      if (credential === '') continue;
      const step = await atSecondStep(email).catch(() => null);
      if (step) expect((await step.post('/desk/session/second/', { credential })).status).toBe(422);
    }
  });

  it('by passkey is asked for anew each time, and only the password opens the way to a new one', async () => {
    const { visitor } = await signedIn();
    const ask = async () => JSON.parse((await newVisitor().sendJson('/desk/session/passkey/', {})).html);
    const [one, two] = [await ask(), await ask()];
    expect([one.rpId, one.userVerification, one.challenge === two.challenge]).toEqual([
      'journal.example',
      'required',
      false,
    ]);
    const refused = await visitor.sendJson(`${HERE}passkeys/offer/`, { password: 'autre chose encore' });
    expect([refused.status, refused.html]).toEqual([422, expect.stringContaining('ne convient pas')]);
    const offered = JSON.parse((await visitor.sendJson(`${HERE}passkeys/offer/`, { password: PASSWORD })).html);
    expect(offered.authenticatorSelection).toMatchObject({ residentKey: 'required', userVerification: 'required' });
    expect(JSON.stringify(offered.user.id)).not.toContain('awa');
  });
});

/** As the letters are set. */
function spaced(text: string): string {
  return text.replace(/ (?=[:;?!])/g, '\u00a0');
}
