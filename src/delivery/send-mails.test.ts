import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import type { Clock } from '#content/clock.ts';
import type { Letter } from '#content/outbox.ts';
import { failedDeliveries } from '#storage/queries/day/outbox.ts';
import { addToOutbox } from '#storage/records/outbox.ts';
import { saveSettings } from '#storage/records/settings.ts';
import { describeOnEveryEngine } from '#test/support/databases.ts';
import { NOW } from '#test/support/newsroom.ts';
import { type Manner, type SmtpServerOfTests, startSmtpServer } from '#test/support/smtp-server.ts';
import { folderPost } from './posts/folder.ts';
import { smtpPost } from './posts/smtp.ts';
import { type MailOffice, sendMails } from './send-mails.ts';

const LETTER: Letter = {
  to: { name: 'Aïssatou Bah', address: 'aissatou@journal.example' },
  subject: 'Votre place au bureau',
  text: 'Bonjour Aïssatou,\n\nUne adresse assez longue pour être coupée en chemin : https://journal.example/desk/link/0123456789abcdef0123456789abcdef/',
  validUntil: null,
};
const NEVER = new AbortController().signal;

describeOnEveryEngine('letters', (database) => {
  let server: SmtpServerOfTests;
  let now = Temporal.Instant.from(NOW);
  const clock: Clock = { now: () => now };
  const later = (minutes: number) => {
    now = now.add({ minutes });
  };
  afterEach(() => server?.stop());

  /** An office with a server of this manner behind it, and a letter that waits. */
  async function officeWith(manner: Manner, { change = {}, patience = 10_000, letters = 1 } = {}) {
    server = await startSmtpServer(manner);
    const failures: object[] = [];
    const login = { user: 'journal', password: 'mot de passe secret' };
    const post = smtpPost({ host: '127.0.0.1', port: server.port, isEncrypted: false, login }, patience);
    const onFailure = (details: object) => failures.push(details);
    const office: MailOffice = { db: database(), clock, post, sender: 'bureau@journal.example', onFailure };
    for (let count = 0; count < letters; count++) {
      const task = { ...LETTER, ...change };
      await addToOutbox(database(), { kind: 'mail', task, at: clock.now().toString({ fractionalSecondDigits: 3 }) });
    }
    return { office, failures };
  }

  it('leave as plain text, from the newspaper, to whom they are for', async () => {
    await saveSettings(database(), { name: 'Le Fleuve' });
    const { office } = await officeWith('kind');
    await sendMails(office, NEVER);
    const [letter] = server.received;
    expect(letter).toMatchObject({ from: 'bureau@journal.example', to: 'aissatou@journal.example' });
    expect(letter?.text.trimEnd()).toBe(LETTER.text);
    expect(letter?.headers).toContain('From: Le Fleuve <bureau@journal.example>');
    expect(letter?.headers).toContain('Content-Type: text/plain; charset=utf-8');
    expect(letter?.headers).toContain('Auto-Submitted: auto-generated');
    expect(letter?.headers).not.toMatch(/text\/html|X-Mailer/i);
    expect(server.logins).toEqual(['\0journal\0mot de passe secret']);
  });

  it('leave once, however many processes send', async () => {
    const { office } = await officeWith('kind', { letters: 6 });
    await Promise.all([sendMails(office, NEVER), sendMails(office, NEVER), sendMails(office, NEVER)]);
    await sendMails(office, NEVER);
    const references = server.received.map(({ headers }) => /^Message-ID: (.*)$/im.exec(headers)?.[1]);
    expect([references.length, new Set(references).size]).toEqual([6, 6]);
  });

  it('come back after growing pauses when the server is busy, and are given up in the end', async () => {
    const { office, failures } = await officeWith('busy');
    for (const pause of [0, 1, 5, 15, 60, 180, 360]) {
      later(pause);
      await sendMails(office, NEVER);
      await sendMails(office, NEVER);
    }
    later(100_000);
    await sendMails(office, NEVER);
    expect(failures).toHaveLength(7);
    expect(await failedDeliveries(database())).toMatchObject([{ error: '451 come back later', attempts: 7 }]);
    expect(JSON.stringify(failures)).not.toMatch(/secret|@|127\.0\.0\.1/);
    server.manner = 'kind';
  });

  it('are given up at once when nobody has that address, which is told to nobody with the server’s answer', async () => {
    const { office, failures } = await officeWith('knowsNobody');
    await sendMails(office, NEVER);
    const error = '550 5.1.1 <…>: no such user here';
    expect(await failedDeliveries(database())).toMatchObject([{ error }]);
    expect(failures).toMatchObject([{ error }]);
  });

  it('are not sent when what they say no longer holds', async () => {
    const { office } = await officeWith('kind', { change: { validUntil: '2020-10-02T17:40:00.000Z' } });
    later(1);
    await sendMails(office, NEVER);
    expect(server.received).toEqual([]);
    expect(await failedDeliveries(database())).toMatchObject([{ error: 'tooLate' }]);
  });

  it.each(['silent', 'silentAtTheEnd'] as const)('do not hang on a server that is %s', async (manner) => {
    const { office, failures } = await officeWith(manner, { patience: 50 });
    await sendMails(office, NEVER);
    expect(failures).toMatchObject([{ error: 'noAnswer', attempts: 1 }]);
  });

  it('do not keep the program from stopping', async () => {
    const { office, failures } = await officeWith('silent', { letters: 3 });
    const end = new AbortController();
    const sending = sendMails(office, end.signal);
    end.abort();
    await sending;
    expect(failures.length).toBeLessThanOrEqual(1);
  });

  it('say what is missing when the newspaper has no address of its own', async () => {
    const { office, failures } = await officeWith('kind');
    await sendMails({ ...office, sender: null }, NEVER);
    expect(failures).toMatchObject([{ error: 'noSender' }]);
    await saveSettings(database(), { contactEmail: 'redaction@journal.example' });
    later(1);
    await sendMails({ ...office, sender: null }, NEVER);
    expect(server.received).toMatchObject([{ from: 'redaction@journal.example' }]);
  });

  it('are put in a folder that only the program can read when there is no server', async () => {
    const { office } = await officeWith('kind');
    const parent = await mkdtemp(join(tmpdir(), 'griot-mail-'));
    const folder = join(parent, 'mail');
    await sendMails({ ...office, post: folderPost(folder) }, NEVER);
    const [name = ''] = await readdir(folder);
    const content = await readFile(join(folder, name), 'utf8');
    expect(name).toMatch(/^griot-\d+-\d+\.txt$/);
    expect(content).toContain('To: Aïssatou Bah <aissatou@journal.example>\nSubject: Votre place au bureau\n\nBonjour');
    expect([(await stat(folder)).mode & 0o777, (await stat(join(folder, name))).mode & 0o777]).toEqual([0o700, 0o600]);
    expect(server.received).toEqual([]);
    await rm(parent, { recursive: true });
  });
});
