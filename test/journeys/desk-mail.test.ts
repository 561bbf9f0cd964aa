import { beforeEach, describe, expect, it } from 'vitest';
import type { Clock } from '#content/clock.ts';
import type { Letter } from '#content/outbox.ts';
import type { Role } from '#content/permissions.ts';
import { Undelivered } from '#delivery/post.ts';
import { sendMails } from '#delivery/send-mails.ts';
import { SYSTEM } from '#newsroom/actor.ts';
import { createUser } from '#newsroom/people/create-user.ts';
import type { OpenDatabase } from '#storage/database.ts';
import { saveSettings } from '#storage/records/settings.ts';
import { memoryDatabase } from '#test/support/databases.ts';
import { appOver, ORIGIN } from '#test/support/site.ts';
import { type Answer, Visitor } from '#test/support/visitor.ts';

const PASSWORD = 'une phrase assez longue';
const OTHER_PASSWORD = 'une phrase toute neuve';
const MAIL = {
  server: { host: '127.0.0.1', port: 1, isEncrypted: false, login: null },
  sender: 'bureau@journal.example',
  folder: '/nonexistent',
};
const linkIn = (text: string) => /\/desk\/link\/[0-9a-f]{64}\//.exec(text)?.[0] ?? 'no link';
const textOf = ({ html }: Answer) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('the letters of the desk', () => {
  let db: OpenDatabase;
  let now: Temporal.Instant;
  let sent: Letter[];
  let refusal: Undelivered | null;
  const clock: Clock = { now: () => now };
  const newVisitor = (mail: typeof MAIL | { server: null; sender: null; folder: string } = MAIL) =>
    new Visitor(
      appOver(db, clock, { origin: ORIGIN, mediaFolder: '/nonexistent', uploadsFolder: '/nonexistent', mail }),
    );
  const later = (minutes: number) => {
    now = now.add({ minutes });
  };

  beforeEach(async () => {
    db = await memoryDatabase();
    await saveSettings(db, { name: 'Le Fleuve' });
    now = Temporal.Instant.from('2026-11-24T08:00:00.000Z');
    sent = [];
    refusal = null;
  });

  /** What the round does at its next beat. */
  async function emptyOutbox(): Promise<Letter[]> {
    const post = {
      send: async (letter: Letter) => {
        if (refusal) throw refusal;
        sent.push(letter);
      },
    };
    await sendMails({ db, clock, post, sender: null, onFailure: () => {} }, new AbortController().signal);
    return sent.splice(0);
  }

  async function signedIn(role: Role, language = 'fr') {
    const email = `${role}@journal.example`;
    const person = { email, name: `Awa ${role}`, roles: [role], language, password: PASSWORD };
    const userId = await createUser({ db, clock, actor: SYSTEM }, person);
    const visitor = newVisitor();
    expect((await visitor.post('/desk/session/', { email, password: PASSWORD })).to).toBe('/desk/');
    return { visitor, userId, email };
  }

  it('bring an invitation to whom it is for, and its link is shown to nobody else', async () => {
    const { visitor: administrator } = await signedIn('administrator');
    const fields = { name: 'Idriss', email: 'idriss@journal.example', role: 'reporter', language: 'fr' };
    const shown = await administrator.post('/desk/people/', fields);
    expect(textOf(shown)).toContain('La lettre part pour Idriss, à idriss@journal.example.');
    expect(linkIn(shown.html)).toBe('no link');
    const [letter] = await emptyOutbox();
    expect(letter).toMatchObject({ to: { name: 'Idriss', address: 'idriss@journal.example' } });
    expect(letter?.subject).toBe('Le Fleuve\u00a0: votre place au bureau');
    expect(letter?.text).toContain(
      'Bonjour Idriss,\n\nAwa administrator vous invite au bureau, là où s’écrit Le Fleuve.',
    );
    expect(letter?.text).toContain(
      'choisissez un mot de passe à cette adresse\u00a0:\n\nhttps://journal.example/desk/link/',
    );
    expect(letter?.text).toContain('jusqu’au 1er\u00a0décembre 2026 à 8\u00a0h.');
    const idriss = newVisitor();
    expect((await idriss.post(linkIn(letter?.text ?? ''), { password: PASSWORD })).to).toBe('/desk/');
    expect(await emptyOutbox()).toEqual([]);
  });

  it('speak the language of who gets them', async () => {
    const { visitor: administrator } = await signedIn('administrator');
    await administrator.post('/desk/people/', {
      name: 'Kojo',
      email: 'kojo@journal.example',
      role: 'reporter',
      language: 'en',
    });
    const [letter] = await emptyOutbox();
    expect([letter?.subject, letter?.text.startsWith('Hello Kojo,\n')]).toEqual([
      'Le Fleuve: your place at the desk',
      true,
    ]);
  });

  it('renew an invitation, whose first link then fails, until it is taken back', async () => {
    const { visitor: administrator } = await signedIn('administrator');
    await administrator.post('/desk/people/', { name: 'Idriss', email: 'idriss@journal.example', role: 'reporter' });
    const first = linkIn((await emptyOutbox())[0]?.text ?? '');
    expect(textOf(await administrator.post('/desk/people/2/invitation/'))).toContain('La lettre part pour Idriss');
    const second = linkIn((await emptyOutbox())[0]?.text ?? '');
    const byHand = linkIn((await administrator.post('/desk/people/2/invitation/', { by: 'hand' })).html);
    expect(await emptyOutbox()).toEqual([]);
    const status = async (path: string) => (await newVisitor().get(path)).status;
    expect([await status(first), await status(second), await status(byHand)]).toEqual([410, 410, 200]);
    expect((await administrator.post('/desk/people/2/invitation/end/')).to).toBe('/desk/people/?withdrawn=1');
    expect([await status(byHand), (await administrator.get('/desk/people/2/')).status]).toEqual([410, 404]);
    const again = await administrator.post('/desk/people/', {
      name: 'Idriss',
      email: 'idriss@journal.example',
      role: 'reporter',
    });
    expect(again.status).toBe(200);
    const journal = textOf(await administrator.get('/desk/journal/'));
    expect(journal).toContain('a repris l’invitation de Idriss');
  });

  it('give a new password to who asks for it, for two hours and once', async () => {
    const { visitor, email } = await signedIn('reporter');
    const asked = await newVisitor().post('/desk/session/forgotten/', { email: ` ${email.toUpperCase()} ` });
    expect([asked.status, textOf(asked).includes('une lettre y part à l’instant')]).toEqual([200, true]);
    const [letter] = await emptyOutbox();
    const link = linkIn(letter?.text ?? '');
    expect(letter?.text).toContain('jusqu’au 24\u00a0novembre 2026 à 10\u00a0h.');
    expect((await newVisitor().get(link)).status).toBe(200);
    expect((await newVisitor().get(link)).html).toContain(`value="${email}"`);
    later(119);
    expect((await newVisitor().post(link, { password: OTHER_PASSWORD })).to).toBe('/desk/');
    expect((await visitor.get('/desk/')).to).toContain('/desk/session/');
    expect((await newVisitor().post(link, { password: PASSWORD })).status).toBe(410);
    expect((await emptyOutbox()).map(({ subject }) => subject)).toEqual(['Votre mot de passe a changé']);
    expect((await newVisitor().post('/desk/session/', { email, password: PASSWORD })).status).toBe(422);
    await newVisitor().post('/desk/session/forgotten/', { email });
    const late = linkIn((await emptyOutbox())[0]?.text ?? '');
    later(121);
    expect((await newVisitor().get(late)).status).toBe(410);
  });

  it('tell nobody whether an account exists: the same page, and the same work in the database', async () => {
    const { email, userId } = await signedIn('reporter');
    const { visitor: administrator } = await signedIn('administrator');
    const rows = async () => {
      const kinds = await db.query.selectFrom('outbox').select('kind').where('doneAt', 'is', null).execute();
      return {
        outbox: kinds.length,
        links: (await db.query.selectFrom('oneTimeLinks').select('kind').execute()).length,
      };
    };
    const before = await rows();
    const known = await newVisitor().post('/desk/session/forgotten/', { email });
    const afterKnown = await rows();
    const unknown = await newVisitor().post('/desk/session/forgotten/', { email: 'nul@journal.example' });
    const afterUnknown = await rows();
    expect([known.status, unknown.html]).toEqual([200, known.html]);
    expect(afterKnown).toEqual({ ...before, outbox: before.outbox + 1 });
    expect(afterUnknown).toEqual({ ...before, outbox: before.outbox + 2 });
    expect(await emptyOutbox()).toHaveLength(1);
    await administrator.post(`/desk/people/${userId}/closing/`);
    await newVisitor().post('/desk/session/forgotten/', { email });
    expect(await emptyOutbox()).toEqual([]);
  });

  it('are not sent again and again to who asks again and again, and the answer does not change', async () => {
    const { email } = await signedIn('reporter');
    const answers = new Set<string>();
    for (let count = 0; count < 5; count++) {
      answers.add((await newVisitor().post('/desk/session/forgotten/', { email })).html);
    }
    expect(answers.size).toBe(1);
    expect(await emptyOutbox()).toHaveLength(3);
    for (let count = 0; count < 30; count++) {
      await newVisitor().post('/desk/session/forgotten/', { email: `x${count}@journal.example` });
    }
    const waiting = await db.query.selectFrom('outbox').select('id').where('doneAt', 'is', null).execute();
    expect(waiting.length).toBeLessThanOrEqual(20);
    later(16);
    await newVisitor().post('/desk/session/forgotten/', { email });
    expect(await emptyOutbox()).toHaveLength(1);
  });

  it('tell the former address that another one opens the account now', async () => {
    const { visitor: administrator, email: taken } = await signedIn('administrator');
    const { userId, email } = await signedIn('reporter');
    const page = `/desk/people/${userId}/`;
    for (const [wrong, words] of [
      ['awa@', 'n’est pas complète'],
      [taken, 'a déjà un compte'],
    ] as const) {
      const refused = await administrator.post(`${page}email/`, { email: wrong });
      expect([refused.status, textOf(refused).includes(words), refused.html.includes(`value="${wrong}"`)]).toEqual([
        422,
        true,
        true,
      ]);
    }
    await newVisitor().post('/desk/session/forgotten/', { email });
    const link = linkIn((await emptyOutbox())[0]?.text ?? '');
    await administrator.post(`${page}email/`, { email: 'Nouvelle@journal.example' });
    expect((await emptyOutbox()).map(({ to }) => to.address)).toEqual([email]);
    expect((await newVisitor().get(link)).status).toBe(410);
    const signIn = (address: string) => newVisitor().post('/desk/session/', { email: address, password: PASSWORD });
    expect([(await signIn(email)).status, (await signIn('nouvelle@journal.example')).to]).toEqual([422, '/desk/']);
    const journal = await administrator.get('/desk/journal/');
    expect(textOf(journal)).toContain('a changé l’adresse électronique de Awa reporter');
    expect(journal.html).not.toContain('@journal.example');
  });

  it('that did not leave are trouble, which an editor or an administrator mends', async () => {
    const { visitor: administrator } = await signedIn('administrator');
    const { visitor: editor } = await signedIn('editor');
    const { visitor: reporter } = await signedIn('reporter');
    refusal = new Undelivered('550 no such user here', true);
    await administrator.post('/desk/people/', { name: 'Idriss', email: 'idriss@journal.example', role: 'reporter' });
    await administrator.post('/desk/people/', { name: 'Mame', email: 'mame@journal.example', role: 'reporter' });
    await emptyOutbox();
    expect(textOf(await administrator.get('/desk/people/'))).toContain('2 lettres ne sont pas parties.');
    const page = await editor.get('/desk/deliveries/');
    expect(textOf(page)).toContain('Pour Idriss');
    expect(textOf(page)).not.toContain('idriss@journal.example');
    expect(textOf(await administrator.get('/desk/deliveries/'))).toContain('Pour Idriss, idriss@journal.example');
    expect(textOf(page)).toContain('550 no such user here');
    expect(linkIn(page.html)).toBe('no link');
    expect((await reporter.get('/desk/deliveries/')).status).toBe(403);
    const [mame, idriss] = [...page.html.matchAll(/deliveries\/(\d+)\/attempt\//g)].map((match) => match[1]);
    expect((await reporter.post(`/desk/deliveries/${idriss}/attempt/`)).status).toBe(403);
    refusal = null;
    expect((await editor.post(`/desk/deliveries/${idriss}/attempt/`)).to).toBe('/desk/deliveries/?done=1');
    expect((await emptyOutbox()).map(({ to }) => to.name)).toEqual(['Idriss']);
    expect((await administrator.post(`/desk/deliveries/${mame}/end/`)).status).toBe(303);
    expect((await administrator.post(`/desk/deliveries/${mame}/end/`)).status).toBe(404);
    expect(textOf(await editor.get('/desk/deliveries/'))).toContain('Toutes les lettres sont parties.');
    const journal = textOf(await editor.get('/desk/journal/'));
    expect(journal).toContain('a renvoyé à Idriss la lettre « Le Fleuve : votre place au bureau »');
  });

  it('are in a folder where there is no mail server, and the desk says so and shows the links', async () => {
    await signedIn('administrator');
    const visitor = newVisitor({ server: null, sender: null, folder: '/nonexistent' });
    await visitor.post('/desk/session/', { email: 'administrator@journal.example', password: PASSWORD });
    expect(textOf(await visitor.get('/desk/people/'))).toContain('Aucun serveur de courrier n’est réglé');
    const shown = await visitor.post('/desk/people/', { name: 'Awa', email: 'awa@journal.example', role: 'reporter' });
    const [letter] = await emptyOutbox();
    expect(linkIn(letter?.text ?? '')).toBe(linkIn(shown.html));
    const asked = await visitor.post('/desk/session/forgotten/', { email: 'awa@journal.example' });
    expect(textOf(asked)).toContain('la lettre sera dans le dossier mail/');
  });
});
