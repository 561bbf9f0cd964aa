import { beforeEach, describe, expect, it } from 'vitest';
import { stoppedClock } from '#content/clock.ts';
import type { Role } from '#content/permissions.ts';
import { SYSTEM } from '#newsroom/actor.ts';
import { mergeAuthors } from '#newsroom/house/merge-authors.ts';
import { answerPasswordRequest } from '#newsroom/people/ask-password.ts';
import { inviteUser, withdrawInvitation } from '#newsroom/people/invite-user.ts';
import { tieAuthor } from '#newsroom/people/tie-author.ts';
import { writeArticle } from '#newsroom/writing/write-article.ts';
import { createApp } from '#server/app.ts';
import type { Log } from '#server/logging.ts';
import type { OpenDatabase } from '#storage/database.ts';
import { userByEmail } from '#storage/queries/house/users.ts';
import { memoryDatabase } from '#test/support/databases.ts';
import { hire } from '#test/support/desk.ts';
import { type Cast, createCast, draftBy } from '#test/support/newsroom.ts';
import { appOver, ORIGIN, SECRET as SIGNING_SECRET } from '#test/support/site.ts';
import { Visitor } from '#test/support/visitor.ts';

const clock = stoppedClock('2026-11-24T08:00:00.000Z');
const SECRET = 'Une enquête que personne ne doit connaître';

describe('what somebody at the desk must not be able to do', () => {
  let db: OpenDatabase;
  let cast: Cast;
  let secretId: number;

  beforeEach(async () => {
    db = await memoryDatabase();
    cast = await createCast(db);
    secretId = await writeArticle({ db, clock, actor: SYSTEM }, draftBy(cast, { headline: SECRET }));
  });

  async function signedIn(name: string, role: Role): Promise<{ visitor: Visitor; userId: number }> {
    const visitor = new Visitor(appOver(db, clock));
    const { userId, email, password } = await hire({ db, clock }, { name, roles: [role] });
    await visitor.post('/desk/session/', { email, password });
    return { visitor, userId };
  }

  it('is to learn the headline of a colleague’s draft by changing it with others', async () => {
    const { visitor } = await signedIn('Awa', 'contributor');
    const fields = { do: 'section', toSection: String(cast.sport), article: String(secretId) };
    const { to } = await visitor.post('/desk/articles/changes/', fields);
    expect((await visitor.get(to ?? '')).html).not.toContain(SECRET);
    expect(JSON.stringify(await db.query.selectFrom('bulkChanges').selectAll().execute())).not.toContain(SECRET);
  });

  it('is to learn it by calling one’s own draft a translation of it', async () => {
    const { visitor } = await signedIn('Awa', 'contributor');
    const { to } = await visitor.post('/desk/articles/');
    const own = JSON.parse((await visitor.get(`${to}draft/`)).html);
    const draft = { ...own.draft, headline: 'La mienne', translationOfId: secretId };
    const saved = await visitor.sendJson(`${to}draft/`, { baseRevision: own.revision, tabId: 't', draft }, 'PUT');
    expect(saved.status).toBe(200);
    for (const number of [1, 2]) expect((await visitor.get(`${to}versions/${number}/`)).html).not.toContain(SECRET);
  });

  it('is to send more than a form holds, signed in or not', async () => {
    const answer = await new Visitor(appOver(db, clock)).post('/desk/session/', { email: 'x'.repeat(9_000_000) });
    expect(answer.status).toBe(413);
    expect(answer.html).toContain('Cela n’a pas été fait');
  });

  it('is to get more attempts at a password by sending them all at once', async () => {
    const { email } = await hire({ db, clock }, { name: 'Awa', roles: ['editor'] });
    const attempts = Array.from({ length: 12 }, (_, number) =>
      new Visitor(appOver(db, clock)).post('/desk/session/', { email, password: `une phrase fausse ${number}` }),
    );
    const statuses = (await Promise.all(attempts)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 422).length).toBeLessThanOrEqual(5);
  });

  it('is to get more attempts at the old password of a session that was stolen, by sending them all at once', async () => {
    const { visitor } = await signedIn('Awa', 'editor');
    const attempts = Array.from({ length: 12 }, (_, number) =>
      visitor.post('/desk/me/password/', {
        current: `une phrase fausse ${number}`,
        password: 'une phrase toute neuve',
      }),
    );
    const statuses = (await Promise.all(attempts)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 422).length).toBeLessThanOrEqual(5);
  });

  it('is to find in the log the secret of a link whose page failed', async () => {
    const invitation = { email: 'fanta@journal.example', name: 'Fanta', roles: ['reporter' as const], language: 'fr' };
    const { token } = await inviteUser({ db, clock, actor: SYSTEM }, invitation);
    const logged: object[] = [];
    const log = { info() {}, warn() {}, debug() {}, error: (told: object) => logged.push(told) } as unknown as Log;
    const config = { origin: ORIGIN, mediaFolder: '/nonexistent', uploadsFolder: '/nonexistent' };
    const scripts = { entries: new Map(), files: new Map() };
    const visitor = new Visitor(createApp({ db, clock, config, log, scripts, secret: SIGNING_SECRET }));
    await db.query.schema.dropTable('one_time_links').execute();
    expect((await visitor.get(`/desk/link/${token}/`)).status).toBe(500);
    expect(logged).toMatchObject([{ path: '/desk/link/…/' }]);
  });

  it('is to keep an invitation from being taken back by asking for a password', async () => {
    const invitation = { email: 'fanta@journal.example', name: 'Fanta', roles: ['reporter' as const], language: 'fr' };
    const { userId } = await inviteUser({ db, clock, actor: SYSTEM }, invitation);
    await answerPasswordRequest({ db, clock }, { email: invitation.email, origin: 'https://journal.example' });
    await withdrawInvitation({ db, clock, actor: SYSTEM }, { userId });
    expect(await userByEmail(db, invitation.email)).toBeNull();
  });

  it('is to come to a colleague’s drafts by a merger of their bylines', async () => {
    const tools = { db, clock, actor: SYSTEM };
    const [one, two] = [await signedIn('Awa', 'contributor'), await signedIn('Idriss', 'contributor')];
    await tieAuthor(tools, { userId: one.userId, author: cast.aissatou });
    await tieAuthor(tools, { userId: two.userId, author: cast.redaction });
    const merger = mergeAuthors(tools, { authorId: cast.aissatou, intoId: cast.redaction });
    await expect(merger).rejects.toMatchObject({ code: 'authorTaken' });
  });

  it('is, for a reporter, to change a text that was read and waits for its hour', async () => {
    const { visitor, userId } = await signedIn('Awa', 'reporter');
    const waiting = { createdBy: userId, status: 'scheduled' } as const;
    await db.query.updateTable('articles').set(waiting).where('id', '=', secretId).execute();
    const own = JSON.parse((await visitor.get(`/desk/articles/${secretId}/draft/`)).html);
    const save = { baseRevision: own.revision, tabId: 't', draft: { ...own.draft, headline: 'Glissé après' } };
    expect((await visitor.sendJson(`/desk/articles/${secretId}/draft/`, save, 'PUT')).status).toBe(403);
  });
});
