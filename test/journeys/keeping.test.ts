import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ArticleDraft } from '#content/article.ts';
import type { Clock } from '#content/clock.ts';
import { doc, h2, p, strong } from '#content/document/builders.ts';
import type { Role } from '#content/permissions.ts';
import { SYSTEM } from '#newsroom/actor.ts';
import { writeArticle } from '#newsroom/writing/write-article.ts';
import type { OpenDatabase } from '#storage/database.ts';
import { articleForEditing } from '#storage/queries/articles/article-for-editing.ts';
import { memoryDatabase } from '#test/support/databases.ts';
import { hire } from '#test/support/desk.ts';
import { type Cast, createCast, draftBy, publishNow } from '#test/support/newsroom.ts';
import { appOver, ORIGIN } from '#test/support/site.ts';
import { type Answer, formTokenFor, Visitor } from '#test/support/visitor.ts';

describe('an article that is being written', () => {
  let db: OpenDatabase;
  let cast: Cast;
  let now: Temporal.Instant;
  let awa: Visitor;
  let idriss: Visitor;
  let id: number;
  const clock: Clock = { now: () => now };
  const at = (path: string, article = id) => `/desk/articles/${article}/${path}`;
  const json = (answer: Answer) => JSON.parse(answer.html);

  beforeEach(async () => {
    db = await memoryDatabase();
    cast = await createCast(db);
    now = Temporal.Instant.from('2026-11-24T08:00:00.000Z');
    awa = await signedIn('Awa', 'subEditor');
    idriss = await signedIn('Idriss', 'editor');
    const draft = draftBy(cast, { headline: 'Le pont', body: doc(p('Le pont sera ouvert lundi.'), h2('Le prix')) });
    id = await writeArticle({ db, clock, actor: SYSTEM }, draft);
  });

  async function signedIn(name: string, ...roles: Role[]): Promise<Visitor> {
    const visitor = new Visitor(appOver(db, clock));
    const { email, password } = await hire({ db, clock }, { name, roles });
    expect((await visitor.post('/desk/session/', { email, password })).to).toBe('/desk/');
    return visitor;
  }

  const text = (change: Partial<ArticleDraft>) => draftBy(cast, { headline: 'Le pont', ...change });
  const save = (visitor: Visitor, draft: unknown, baseRevision = 0) =>
    visitor.sendJson(at('draft/'), { baseRevision, tabId: 't', draft }, 'PUT');

  it('is saved as JSON, or answered with the text that somebody else saved since', async () => {
    const first = await save(awa, text({ headline: 'Un' }));
    expect([first.status, json(first)]).toEqual([
      200,
      { revision: 1, savedAt: '2026-11-24T08:00:00.000Z', isAhead: false, mode: null },
    ]);
    const second = await save(idriss, text({ headline: 'Deux' }));
    expect(second.status).toBe(409);
    expect(json(second)).toMatchObject({ revision: 1, savedBy: 'Awa', theirs: { headline: 'Un' } });
    expect(json(second).sections[cast.politics]).toBe('Politique');
    expect(json(await idriss.get(at('draft/')))).toMatchObject({ revision: 1, draft: { headline: 'Un' } });
  });

  const sendPacked = (body: BodyInit) =>
    awa.send(at('draft/'), {
      method: 'PUT',
      body,
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'Content-Encoding': 'gzip' },
    });

  it('is saved packed, and a text that is small only while it is packed is refused', async () => {
    const saving = JSON.stringify({ baseRevision: 0, tabId: 't', draft: text({ headline: 'Tassé' }) });
    expect((await sendPacked(gzipSync(saving))).status).toBe(200);
    expect((await articleForEditing(db, id))?.draft.headline).toBe('Tassé');
    const bomb = gzipSync(`{"draft":"${' '.repeat(50_000_000)}"}`);
    expect(bomb.byteLength).toBeLessThan(100_000);
    for (const [sent, refusal] of [
      [bomb, 'textTooLong'],
      [gzipSync('x'.repeat(8_000_001)), 'textTooLong'],
      [gzipSync(saving).subarray(0, 50), 'textInvalid'],
      [saving, 'textInvalid'],
    ] as const) {
      expect(json(await sendPacked(sent)).refusal).toBe(refusal);
    }
  });

  it('is refused in words when it is no text, too heavy, or not theirs to write', async () => {
    for (const wrong of [{}, text({ body: { type: 'doc', content: [] } }), { ...text({}), secret: 1 }, null]) {
      const refused = await save(awa, wrong);
      expect([refused.status, json(refused).refusal]).toEqual([422, 'textInvalid']);
    }
    const heavy = await save(awa, text({ body: doc(p('x'.repeat(8_000_000))) }));
    expect(json(heavy)).toMatchObject({ refusal: 'textTooLong', text: expect.stringContaining('trop lourd') });
    const aminata = await signedIn('Aminata', 'contributor');
    expect((await save(aminata, text({}))).status).toBe(404);
    expect((await aminata.get(at('versions/'))).status).toBe(404);
    expect((await aminata.get(at('draft/'))).status).toBe(404);
    const nobody = await new Visitor(appOver(db, clock)).sendJson(at('draft/'), {}, 'PUT');
    expect([nobody.status, json(nobody)]).toEqual([401, { refusal: 'signedOut' }]);
  });

  it('is never saved by a page of another site, nor in the name of somebody else', async () => {
    const app = appOver(db, clock);
    const { token } = await hire({ db, clock }, { name: 'Fanta', roles: ['editor'] });
    const cookie = `__Host-griot=${token}`;
    const formToken = await formTokenFor(app, cookie);
    const sent = (origin: string) =>
      app.request(`${ORIGIN}${at('draft/')}`, {
        method: 'PUT',
        headers: { 'Content-Type': 'application/json', Origin: origin, cookie, 'Griot-Form-Token': formToken },
        body: JSON.stringify({ baseRevision: 0, tabId: 't', draft: text({ headline: 'Volé' }) }),
      });
    expect((await sent('https://ailleurs.example')).status).toBe(403);
    expect((await sent(ORIGIN)).status).toBe(200);
    const body = { baseRevision: 1, tabId: 't', draft: text({ headline: 'D’une autre' }), userId: 999 };
    const other = await awa.sendJson(at('draft/'), body, 'PUT');
    expect([other.status, json(other)]).toEqual([401, { refusal: 'otherUser' }]);
  });

  it('says who else has it open', async () => {
    const tell = async (visitor: Visitor, tabId: string, wish: string) =>
      json(await visitor.sendJson(at('presence/'), { tabId, wish }));
    expect(await tell(awa, 'a', 'arrive')).toMatchObject({ mode: 'writing', mayWrite: true, others: [] });
    expect(await tell(idriss, 'b', 'arrive')).toMatchObject({
      mode: 'reading',
      others: [{ name: 'Awa', mode: 'writing', isSelf: false }],
    });
    await tell(idriss, 'b', 'takeOver');
    const saved = await awa.sendJson(
      at('draft/'),
      { baseRevision: 0, tabId: 'a', draft: text({ headline: 'Encore à moi' }) },
      'PUT',
    );
    expect(json(saved)).toMatchObject({ revision: 1, mode: 'reading' });
    const reporter = await signedIn('Sira', 'reporter');
    expect(await tell(reporter, 'c', 'writeOn')).toMatchObject({ mode: 'reading', mayWrite: false });
  });

  it('shows its versions, word by word, and takes one up again', async () => {
    const body = doc(p('Le pont sera ', strong('ouvert'), ' mardi.'), p('Le passage coûtera cent francs.'));
    await save(awa, text({ headline: 'Le pont ouvre', body, sectionId: cast.sport, authorIds: [] }));
    const list = await idriss.get(at('versions/'));
    expect(list.html).toContain('Version n° 2');
    expect(list.html).toMatch(/version de travail[\s\S]*Awa[\s\S]*58 signes/);
    const page = await idriss.get(at('versions/2/'));
    const plain = page.html.replace(/<span class="unseen">[^<]*<\/span>/g, '');
    expect(plain).toContain('<ins> ouvre</ins>');
    expect(plain).toContain('<del>Politique</del><ins>Sport</ins>');
    expect(plain).toContain('<del>lundi</del><ins>mardi</ins>');
    expect(plain).toContain('<ins>Le passage coûtera cent francs.</ins>');
    expect(plain).not.toContain('Reprendre cette version');

    const first = await idriss.get(at('versions/1/?with=newest'));
    expect(first.html).toContain('de la version 1 à la version 2');
    expect(first.html).toContain('name="baseRevision" value="1"');
    await save(awa, text({ headline: 'Encore autre chose' }), 1);
    const late = await idriss.post(at('versions/1/restoration/'), { baseRevision: '1' });
    expect([late.status, late.html.includes('Le texte a changé entre-temps')]).toEqual([422, true]);
    const restored = await idriss.post(at('versions/1/restoration/'), { baseRevision: '2' });
    expect(restored.to).toBe(at('versions/?restored=1'));
    expect((await idriss.get(restored.to ?? '')).html).toContain('La version 1 est reprise.');
    expect((await idriss.get('/desk/journal/?action=articleRestored')).html).toMatch(/\(version \d → 1\)/);
    expect(json(await awa.get(at('draft/')))).toMatchObject({ revision: 3, draft: { headline: 'Le pont' } });
    expect((await idriss.get('/desk/journal/')).html).toContain('a repris une version antérieure');
    expect((await idriss.get(at('versions/99/'))).status).toBe(404);
  });

  it('pages through many versions', async () => {
    for (let revision = 0; revision < 35; revision++) {
      await save(revision % 2 ? awa : idriss, text({ headline: `Titre ${revision}` }), revision);
    }
    const first = await awa.get(at('versions/'));
    expect(first.html).toContain('?below=7');
    const second = await awa.get(at('versions/?below=7'));
    expect(second.html).toContain('Version n° 6');
    expect(second.html).not.toContain('?below=');
  });

  it('carries notes, in a form and in the editor', async () => {
    const passage = { quote: 'ouvert lundi', prefix: 'sera ', suffix: '.' };
    const written = await awa.sendJson(at('notes/'), { text: 'Vérifier le jour', passage });
    expect(json(written)).toMatchObject({ mayAskForCorrection: false, notes: [{ userName: 'Awa', passage }] });
    const noteId = json(written).notes[0].id;
    const refused = await idriss.post(at(`notes/${noteId}/answers/`), { text: '  ' });
    expect([refused.status, refused.html.includes('Cette note est vide.')]).toEqual([422, true]);
    expect((await idriss.post(at(`notes/${noteId}/answers/`), { text: 'C’est mardi.' })).to).toBe(at('notes/?done=1'));
    await idriss.post(at(`notes/${noteId}/resolution/`));
    const page = await awa.get(at('notes/'));
    expect(page.html).toMatch(/ouvert lundi[\s\S]*Vérifier le jour[\s\S]*C’est mardi\.[\s\S]*Réglée par Idriss/);
    await awa.sendJson(at(`notes/${noteId}/reopening/`), {});
    expect(json(await awa.get(at('notes/'), { Accept: 'application/json' })).notes[0].resolvedBy).toBeNull();
    expect((await awa.post(at('notes/'), { text: 'Faux', kind: 'correctionRequest' })).status).toBe(422);
    const long = await awa.post(at('notes/'), { text: 'x'.repeat(4001) });
    expect(long.html).toContain('x'.repeat(4001));
    const { id: published } = await publishNow(db, draftBy(cast), clock);
    const asked = await awa.post(at('notes/', published), { text: 'Le nom est faux', kind: 'correctionRequest' });
    expect(asked.to).toBe(at('notes/?done=1', published));
    expect((await idriss.get(at('notes/', published))).html).toContain('Demande de rectificatif');
  });
});
