import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, type IncomingMessage, request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '#content/clock.ts';
import { openDatabase } from '#storage/open-database.ts';
import { hire } from '#test/support/desk.ts';
import { createCast, draftBy, publishNow } from '#test/support/newsroom.ts';
import { type ServingProgram, serveProgram } from '#test/support/program.ts';
import { startSmtpServer } from '#test/support/smtp-server.ts';

describe('a program that is told to stop', () => {
  let folder: string;
  let program: ServingProgram;
  let path: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'griot-stopping-'));
    const db = await openDatabase({ sqlitePath: join(folder, 'griot.db') });
    path = (await publishNow(db, draftBy(await createCast(db)))).path;
    await db.close();
    program = await serveProgram(folder);
  });
  afterEach(async () => {
    await program.kill();
    await rm(folder, { recursive: true });
  });

  /** A reader who reads on over one connection until it is closed or nobody is there any more; counts what came whole and what did not. */
  async function readOn(counts: { whole: number; dropped: string[] }): Promise<void> {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    for (;;) {
      try {
        const isLast = await readOnce(agent);
        counts.whole += 1;
        if (isLast) return;
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code !== 'ECONNREFUSED') counts.dropped.push(String(code ?? error));
        return;
      }
    }
  }

  /** Whether the connection ended with the answer. */
  function readOnce(agent: Agent): Promise<boolean> {
    return new Promise((resolve, reject) => {
      const asked = request({ port: program.port, path, agent }, (answer: IncomingMessage) => {
        answer.on('error', reject).on('aborted', () => reject(new Error('cut off')));
        answer.on('end', () => {
          if (answer.statusCode === 200) resolve(answer.headers.connection === 'close');
          else reject(new Error(`status ${answer.statusCode}`));
        });
        answer.resume();
      });
      asked.on('error', reject).end();
    });
  }

  it('drops no answer, however many readers read on, and ends', async () => {
    const counts = { whole: 0, dropped: [] as string[] };
    const readers = Array.from({ length: 12 }, () => readOn(counts));
    await expect.poll(() => counts.whole).toBeGreaterThan(200);
    program.tellToStop();
    await Promise.all(readers);
    expect(counts.dropped).toEqual([]);
    expect(await program.ended).toBe(0);
  });

  const BODY = 'email=awa%40journal.example&password=une+phrase+assez+longue';

  /** A form whose first half has gone out. */
  function beginForm(): Promise<Socket> {
    const head = `POST /desk/session/ HTTP/1.1\r\nHost: a\r\nOrigin: ${program.origin}\r\nContent-Type: application/x-www-form-urlencoded\r\n`;
    return new Promise((resolve) => {
      const socket = connect(program.port, '127.0.0.1', () => {
        socket.write(`${head}Content-Length: ${BODY.length}\r\n\r\n${BODY.slice(0, 10)}`, () => resolve(socket));
      });
    });
  }

  /** Another request is answered on a connection that was made later, so the form has begun to arrive. */
  const hasArrived = () => readOnce(new Agent());

  it('lets a form that is coming in come in, and answers it', async () => {
    const socket = await beginForm();
    await hasArrived();
    program.tellToStop();
    let said = '';
    socket.on('data', (data) => {
      said += data;
    });
    const closed = new Promise((resolve) => socket.once('close', resolve));
    await expect.poll(() => readOnce(new Agent()).catch(({ code }) => code)).toBe('ECONNREFUSED');
    socket.write(BODY.slice(10));
    await closed;
    expect(said).toMatch(/^HTTP\/1\.1 (422|403)/);
    expect(said.toLowerCase()).toContain('connection: close');
    expect(await program.ended).toBe(0);
  });

  it('ends at once when it is told a second time', async () => {
    const socket = await beginForm();
    socket.on('error', () => {});
    await hasArrived();
    program.tellToStop();
    await expect.poll(() => readOnce(new Agent()).catch(({ code }) => code)).toBe('ECONNREFUSED');
    program.tellToStop();
    expect(await program.ended).toBe(1);
  });

  it('answers readers while the mail server hangs, and is not held up by it', async () => {
    await program.stop();
    const post = await startSmtpServer('silent');
    const db = await openDatabase({ sqlitePath: join(folder, 'griot.db') });
    const { email } = await hire({ db, clock: systemClock }, { name: 'Awa', roles: ['editor'] });
    await db.close();
    const settings = { GRIOT_SMTP_URL: `smtp://127.0.0.1:${post.port}`, GRIOT_MAIL_FROM: 'bureau@journal.example' };
    program = await serveProgram(folder, undefined, { ...settings, GRIOT_LOG: 'silent' });
    const form = { method: 'POST', headers: { Origin: program.origin }, body: new URLSearchParams({ email }) };
    await fetch(`${program.origin}/desk/session/forgotten/`, form);
    await expect.poll(() => post.connections()).toBe(1);
    expect((await fetch(program.origin + path)).status).toBe(200);
    expect((await fetch(`${program.origin}/readyz`)).status).toBe(200);
    program.tellToStop();
    expect(await program.ended).toBe(0);
    await post.stop();
  });

  it('waits no longer than it is told to', async () => {
    await program.stop();
    program = await serveProgram(folder, undefined, { GRIOT_STOP_SECONDS: '1', GRIOT_LOG: 'silent' });
    const socket = await beginForm();
    socket.on('error', () => {});
    await hasArrived();
    program.tellToStop();
    expect(await program.ended).toBe(0);
  });
});
