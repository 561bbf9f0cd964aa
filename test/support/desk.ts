import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { Clock } from '#content/clock.ts';
import type { Role } from '#content/permissions.ts';
import { SYSTEM } from '#newsroom/actor.ts';
import { inviteUser } from '#newsroom/people/invite-user.ts';
import { useLink } from '#newsroom/people/use-link.ts';
import type { Database, OpenDatabase } from '#storage/database.ts';
import { openDatabase } from '#storage/open-database.ts';

/** A sample newspaper of one's own, to be changed. */
export type OwnSample = {
  db: OpenDatabase;
  folder: string;
  config: { origin: string; mediaFolder: string; uploadsFolder: string };
  remove: () => Promise<void>;
};

/** Copies the suite's sample newspaper to a folder of its own. */
export async function copySample(): Promise<OwnSample> {
  const folder = await mkdtemp(join(tmpdir(), 'griot-desk-'));
  await cp(inject('sampleFolder'), folder, { recursive: true });
  const db = await openDatabase({ sqlitePath: join(folder, 'griot.db') });
  const config = {
    origin: 'http://127.0.0.1',
    mediaFolder: join(folder, 'media'),
    uploadsFolder: join(folder, 'uploads'),
  };
  const remove = async () => {
    await db.close();
    await rm(folder, { recursive: true });
  };
  return { db, folder, config, remove };
}

/** Someone who works at the desk, with these roles, signed in. */
export type Colleague = { userId: number; email: string; password: string; token: string };

/** Enters someone and signs them in; `token` is what their cookie holds (`griot`). */
export async function hire(
  { db, clock }: { db: Database; clock: Clock },
  person: { name: string; roles: Role[]; language?: string },
): Promise<Colleague> {
  const email = `${person.name.toLowerCase().replaceAll(' ', '.')}@journal.example`;
  const password = 'une phrase assez longue';
  const invitation = { language: 'fr', ...person, email };
  const invited = await inviteUser({ db, clock, actor: SYSTEM }, invitation);
  const entrance = await useLink({ db, clock }, { token: invited.token, password, device: 'Test' });
  if (entrance.is !== 'in') throw new Error('a newcomer is asked for nothing else');
  return { userId: invited.userId, email, password, token: entrance.token };
}
