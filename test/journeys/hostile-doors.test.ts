import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, inject, it } from 'vitest';
import { ROLES, type Role } from '#content/permissions.ts';
import { createApp } from '#server/app.ts';
import { readDeskScripts } from '#server/desk-scripts.ts';
import type { OpenDatabase } from '#storage/database.ts';
import { articleForEditing } from '#storage/queries/articles/article-for-editing.ts';
import { addressOf, type Door, doorsOf, formsIn, type ShownForm } from '#test/hostile/doors.ts';
import { type Knock, type Known, knocksAt, turnsOf } from '#test/hostile/knocks.ts';
import { busyMorning } from '#test/support/busy-morning.ts';
import { describeOnEveryEngine } from '#test/support/databases.ts';
import { hire } from '#test/support/desk.ts';
import { movingClock } from '#test/support/moving-clock.ts';
import { publishEverything } from '#test/support/newspaper-of-x.ts';
import { ORIGIN, SECRET } from '#test/support/site.ts';
import { type Answer, Visitor } from '#test/support/visitor.ts';

/** Always the same knocks; another seed, to be set by hand, is another thousand of them. */
const SEED = Number(process.env.GRIOT_TEST_SEED ?? 20261124);
/** Knocks at each door; fewer on PostgreSQL, where each takes longer. */
const KNOCKS = { sqlite: { GET: 6, other: 16 }, postgres: { GET: 2, other: 6 } };

/** What somebody may do at the desk, all of it or a part; and a stranger. */
const WHO: (Role[] | null)[] = [null, ['contributor'], ['reporter'], ['editor'], [...ROLES], [...ROLES], [...ROLES]];

/** Who may do it all. */
const EDITOR = WHO.length - 1;

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

describeOnEveryEngine('no door of the program is brought to fail', (database) => {
  it('by anything that is sent to it, whoever sends it', async () => {
    const program = await startProgram(database());
    const known = await program.lookAround();
    const failures: string[] = [];
    const knocks = KNOCKS[database().engine];
    for (const [place, door] of doorsOf(program.app).entries()) {
      const numRuns = door.method === 'GET' ? knocks.GET : knocks.other;
      for (const [index, knock] of fc.sample(knocksAt(door, known), { seed: SEED + place, numRuns }).entries()) {
        failures.push(...(await program.knock(door, knock, index)));
      }
    }
    expect(failures.slice(0, 20)).toEqual([]);
  });

  it('by any field of any form that a page shows', async () => {
    const program = await startProgram(database());
    const failures: string[] = [];
    for (const form of oncePerDoor((await program.lookAround()).forms)) {
      for (const knock of turnsOf(form, database().engine)) {
        failures.push(...(await program.knock({ method: form.method, path: form.action }, knock, EDITOR)));
      }
    }
    expect(failures.slice(0, 20)).toEqual([]);
  });
});

/** Each form once, of those that differ by the numbers in their addresses alone. */
function oncePerDoor(forms: ShownForm[]): ShownForm[] {
  const shapeOf = ({ action, fields }: ShownForm) => `${action.replace(/\d+/g, '1')} ${[...fields.keys()].join()}`;
  return [...new Map(forms.map((form) => [shapeOf(form), form])).values()];
}

async function startProgram(db: OpenDatabase) {
  const folder = await mkdtemp(join(tmpdir(), 'griot-doors-'));
  folders.push(folder);
  const clock = movingClock('2026-11-24T08:00:00.000Z');
  await publishEverything(db);
  const morning = await busyMorning({ db, clock });
  const errors: unknown[] = [];
  const log = { info() {}, warn() {}, debug() {}, error: (details: unknown) => errors.push(details) };
  const config = { origin: ORIGIN, mediaFolder: join(folder, 'media'), uploadsFolder: join(folder, 'uploads') };
  const scripts = readDeskScripts(inject('deskFolder'));
  const app = createApp({ db, clock, config, log, scripts, secret: SECRET });
  const visitors = new Map<number, Visitor>();
  let hired = 0;

  /** Somebody who may do that; a new one when the last was signed out by what they sent. */
  async function visitor(who: number): Promise<Visitor> {
    const present = visitors.get(who);
    if (present) return present;
    const fresh = new Visitor(app);
    const roles = WHO[who];
    if (roles) fresh.keep('__Host-griot', (await hire({ db, clock }, { name: `Awa ${++hired}`, roles })).token);
    visitors.set(who, fresh);
    return fresh;
  }

  async function knock(door: Door, { path, body, headers }: Knock, index: number): Promise<string[]> {
    clock.wait({ minutes: 5 });
    errors.length = 0;
    const sender = await visitor(index % WHO.length);
    const asked = { method: door.method, headers, ...(body === undefined ? {} : { body }) };
    const answer = await sender.send(path, asked).catch((error: Error) => ({ status: 0, html: error.stack ?? '' }));
    // What they sent has signed them out, or they were not let in: the next one is somebody new.
    if (/^\/desk\/(session|me\/second)/.test('to' in answer ? (answer.to ?? '') : ''))
      visitors.delete(index % WHO.length);
    const isFine = errors.length === 0 && answer.status > 0 && answer.status < 500;
    return isFine ? [] : [describeFailure(door, asked, { path, answer, errors })];
  }

  async function lookAround(): Promise<Known> {
    const editor = await visitor(EDITOR);
    const forms: Known['forms'] = [];
    for (const door of doorsOf(app).filter(({ method }) => method === 'GET')) {
      for (const id of Object.values(morning.articles).slice(0, 4)) {
        const path = addressOf(door, (name) => (name === 'id' ? String(id) : '1'));
        const { html, headers } = await editor.get(path);
        if (headers.get('content-type')?.startsWith('text/html')) forms.push(...formsIn(html, path));
      }
    }
    const article = await articleForEditing(db, morning.articles.noted ?? 0);
    const draft = article?.draft;
    const json = [
      { baseRevision: article?.revision, tabId: 'a', draft },
      { baseRevision: article?.revision, tabId: 'a', draft, mergedFrom: draft },
      { draft },
      { tabId: 'a', wish: 'write' },
      { text: 'x', kind: 'note', passage: { quote: 'x', prefix: 'x', suffix: 'x' } },
      { name: 'x.xml', size: 10 },
      { upload: '1-x' },
      { credit: 'x' },
    ];
    return { forms, json };
  }
  return { app, knock, lookAround };
}

function describeFailure(
  { method }: Door,
  { headers, body }: Omit<Knock, 'path'>,
  { path, answer, errors }: { path: string; answer: Pick<Answer, 'status' | 'html'>; errors: unknown[] },
): string {
  const [first] = errors as { err?: Error }[];
  const sent = body instanceof FormData ? JSON.stringify([...body]) : String(body ?? '');
  const why = first?.err?.stack ?? answer.html;
  return `${method} ${path.slice(0, 200)} ${JSON.stringify(headers)} ${sent.slice(0, 300)} → ${answer.status} ${why.slice(0, 500)}`;
}
