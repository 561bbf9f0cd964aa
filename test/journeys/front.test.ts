import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Clock } from '#content/clock.ts';
import { ROLES, type Role } from '#content/permissions.ts';
import { changeFrontWhenDue } from '#delivery/change-front-when-due.ts';
import { publishDueArticles } from '#delivery/publish-due-articles.ts';
import { SYSTEM } from '#newsroom/actor.ts';
import { arrangeFront } from '#newsroom/front/arrange-front.ts';
import { scheduleArticle } from '#newsroom/publication/schedule-article.ts';
import { withdrawArticle } from '#newsroom/publication/withdraw-article.ts';
import { writeArticle } from '#newsroom/writing/write-article.ts';
import type { OpenDatabase } from '#storage/database.ts';
import { saveSettings } from '#storage/records/settings.ts';
import { memoryDatabase } from '#test/support/databases.ts';
import { hire } from '#test/support/desk.ts';
import { type Cast, createCast, draftBy, publishNow } from '#test/support/newsroom.ts';
import { appOver } from '#test/support/site.ts';
import { Visitor } from '#test/support/visitor.ts';

const NUMBERS = ['Zéro', 'Un', 'Deux', 'Trois', 'Quatre', 'Cinq', 'Six', 'Sept', 'Huit', 'Neuf', 'Dix'];

describe('the front page, arranged at the desk', () => {
  let db: OpenDatabase;
  let cast: Cast;
  let now: Temporal.Instant;
  /** The articles' identities, oldest first; `ids[3]` is called « Trois ». */
  let ids: number[];
  const clock: Clock = { now: () => now };

  beforeEach(async () => {
    db = await memoryDatabase();
    cast = await createCast(db);
    await saveSettings(db, { timeZone: 'Africa/Ndjamena' });
    now = Temporal.Instant.from('2026-11-24T08:00:00.000Z');
    ids = [];
    for (const headline of NUMBERS) {
      now = now.add({ minutes: 1 });
      ids.push((await publishNow(db, draftBy(cast, { headline, slug: headline.toLowerCase() }), clock)).id);
    }
  });

  async function signedIn(role: Role, name = `Awa ${role}`): Promise<Visitor> {
    const { email, password } = await hire({ db, clock }, { name, roles: [role] });
    const visitor = new Visitor(appOver(db, clock));
    await visitor.post('/desk/session/', { email, password });
    return visitor;
  }

  const id = (n: number) => String(ids[n]);
  const move = (visitor: Visitor, n: number, to: string) =>
    visitor.post('/desk/front/draft/moves/', { article: id(n), to });
  const publish = async (visitor: Visitor) => visitor.post('/desk/front/', { version: await versionOf(visitor) });

  /** What the form for putting it online says that it was based on. */
  async function versionOf(visitor: Visitor): Promise<string> {
    return /action="\/desk\/front\/">(?:\s*<input type="hidden" name="formToken"[^>]*>)?\s*<input type="hidden" name="version" value="(\d+)"/.exec(
      (await visitor.get('/desk/front/')).html,
    )?.[1] as string;
  }

  /** The headlines at the top of the page, lead first. */
  function topOf(html: string): string[] {
    const top = html.slice(html.indexOf('top-stories'), html.indexOf('class="latest"'));
    return [...top.matchAll(/<h2><a [^>]*>([^<]+)</g)].map((match) => match[1] ?? '');
  }

  async function readersSee(): Promise<string[]> {
    return topOf(await (await appOver(db, clock).request('/')).text());
  }

  it('opens to editors alone', async () => {
    for (const role of ROLES) {
      const visitor = await signedIn(role);
      const expected = role === 'editor' ? 200 : 403;
      expect((await visitor.get('/desk/front/')).status, role).toBe(expected);
      expect((await visitor.get('/desk/front/preview/')).status, role).toBe(expected);
      if (role !== 'editor') expect((await move(visitor, 1, 'lead')).status, role).toBe(403);
    }
  });

  it('is a draft that readers do not see, previewed as they would see it, until it is put online', async () => {
    const editor = await signedIn('editor');
    await move(editor, 2, 'lead');
    await move(editor, 3, 'secondary');
    await move(editor, 4, 'secondary');
    await move(editor, 4, 'up');
    const wanted = ['Deux', 'Quatre', 'Trois', 'Dix', 'Neuf'];
    expect(await readersSee()).toEqual(['Dix', 'Neuf', 'Huit', 'Sept', 'Six']);
    expect(topOf((await editor.get('/desk/front/preview/')).html)).toEqual(wanted);
    expect((await publish(editor)).to).toBe('/desk/front/?done=live');
    expect(await readersSee()).toEqual(wanted);
    expect((await editor.get('/desk/front/')).html).not.toContain('Brouillon');
    const { html } = await editor.get('/desk/journal/?action=frontArranged');
    expect(html).toContain('a arrangé la une');
    expect(html).toContain('<dt>En tête</dt><dd>— → Deux</dd>');
    expect(html).toContain('<dt>Second rang</dt><dd>— → Quatre · Trois</dd>');
    expect(html).not.toContain('<dt>Ne manquez pas</dt>');
  });

  it('is previewed with the styles that readers get, which the security policy lets through', async () => {
    const editor = await signedIn('editor');
    const { html, headers } = await editor.get('/desk/front/preview/');
    const css = /<style>([^<]*)<\/style>/.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(css).digest('base64');
    expect(css.length).toBeGreaterThan(1000);
    expect(headers.get('content-security-policy')).toContain(`'sha256-${hash}'`);
  });

  it('says in words where an article went, and what fell out for want of room', async () => {
    const editor = await signedIn('editor');
    for (const n of [1, 2, 3, 4]) await move(editor, n, 'secondary');
    const { to } = await editor.post('/desk/front/draft/moves/', { article: id(5), to: 'secondary', index: '0' });
    const { html } = await editor.get(to ?? '');
    expect(html).toContain('« Cinq » : Second rang, place 1. Faute de place, « Quatre » sort de la une.');
    const out = await editor.get((await move(editor, 5, 'out')).to ?? '');
    expect(out.html).toContain('« Cinq » n’est plus placé à la main.');
  });

  it('goes back to the automatic order when a zone is emptied', async () => {
    const editor = await signedIn('editor');
    await move(editor, 1, 'lead');
    await publish(editor);
    const { to } = await editor.post('/desk/front/draft/emptyings/', { zone: 'lead' });
    expect((await editor.get(to ?? '')).html).toContain('L’ordre automatique reprend à cet endroit.');
    await publish(editor);
    expect((await readersSee())[0]).toBe('Dix');
  });

  it('finds published articles by their headline, and leaves out those withdrawn since', async () => {
    const editor = await signedIn('editor');
    const found = await editor.get('/desk/front/?q=quatre');
    const finder = found.html.slice(found.html.indexOf('class="finder"'));
    expect(finder).toContain('1 article');
    expect(finder).toContain('<strong lang="fr">Quatre</strong>');
    await move(editor, 4, 'lead');
    await withdrawArticle({ db, clock, actor: SYSTEM }, { articleId: ids[4] as number, reason: 'x' });
    expect((await editor.get('/desk/front/?q=quatre')).html).toContain('Aucun article publié ou programmé');
    expect(topOf((await editor.get('/desk/front/preview/')).html)[0]).toBe('Dix');
  });

  it('is planned with an article that appears at the same hour, seen in its preview and by nobody before', async () => {
    const editor = await signedIn('editor');
    const newsroom = { db, clock, actor: SYSTEM };
    const articleId = await writeArticle(newsroom, draftBy(cast, { headline: 'Demain', slug: 'demain' }));
    await scheduleArticle(newsroom, { articleId, at: '2026-11-25T05:00:00.000Z' });
    expect((await editor.get('/desk/front/?q=demain')).html).toContain('paraîtra le 25 novembre 2026 à 6 h');
    await editor.post('/desk/front/draft/moves/', { article: String(articleId), to: 'lead' });
    expect(topOf((await editor.get('/desk/front/preview/')).html)[0]).toBe('Demain');
    const { html } = await editor.get('/desk/front/');
    expect(html).toContain('encore à paraître');
    expect(html).toMatch(/id="plan-date"[^>]*value="2026-11-25"/);
    expect(html).toMatch(/id="plan-time"[^>]*value="06:00"/);
    const tooSoon = await editor.post('/desk/front/', {});
    expect([tooSoon.status, tooSoon.html.includes('n’est pas encore paru')]).toEqual([422, true]);
    const early = await editor.post('/desk/front/plans/', { date: '2026-11-25', time: '05:59' });
    expect([early.status, early.html.includes('paraîtra après cette heure')]).toEqual([422, true]);
    await editor.post('/desk/front/plans/', { date: '2026-11-25', time: '06:00' });
    expect((await editor.get('/desk/journal/')).html).toContain('<dt>En tête</dt><dd>Demain</dd>');

    now = Temporal.Instant.from('2026-11-25T05:00:00.200Z');
    await changeFrontWhenDue({ db, clock });
    expect((await readersSee())[0]).toBe('Dix');
    await publishDueArticles({ db, clock }, () => expect.unreachable()).work(new AbortController().signal);
    await changeFrontWhenDue({ db, clock });
    expect(await readersSee()).toEqual(['Demain', 'Dix', 'Neuf', 'Huit', 'Sept']);
    expect((await editor.get('/desk/front/')).html).toContain('Aucune. Arrangez la une');
  });

  it('tells the second of two editors what the first has done, and overwrites nothing before she decides', async () => {
    const [first, second] = [await signedIn('editor', 'Awa Ba'), await signedIn('editor', 'Idriss Saleh')];
    await move(first, 1, 'lead');
    await move(second, 2, 'lead');
    const before = await versionOf(second);
    await publish(first);
    const refused = await second.post('/desk/front/', { version: before });
    expect([refused.status, await readersSee()]).toMatchObject([422, { 0: 'Un' }]);
    expect(refused.html).toContain('Rien n’a été écrasé');
    expect(refused.html).toContain('Awa Ba a changé la une en ligne');
    expect(refused.html).toMatch(/En ligne en ce moment :.*<li>Un<\/li>/s);
    await publish(second);
    expect((await readersSee())[0]).toBe('Deux');
  });

  it('keeps a pinned lead above whatever is arranged, until its hour or until it is taken off', async () => {
    const editor = await signedIn('editor');
    const version = '1';
    const hour = { date: '2026-11-24', time: '12:00' };
    expect((await editor.post('/desk/front/pin/', { article: id(1), version, ...hour })).to).toContain('done=pinned');
    expect((await readersSee())[0]).toBe('Un');
    await move(editor, 2, 'lead');
    await publish(editor);
    expect((await readersSee()).slice(0, 2)).toEqual(['Un', 'Deux']);
    expect((await editor.get('/desk/front/')).html).toContain('épinglé jusqu’au 24 novembre 2026 à 12 h');
    now = Temporal.Instant.from('2026-11-24T11:00:00.000Z');
    await changeFrontWhenDue({ db, clock });
    expect((await readersSee())[0]).toBe('Deux');
    const again = await editor.post('/desk/front/pin/', { article: id(3), version: await stateVersion() });
    expect(again.to).toContain('done=pinned');
    await editor.post('/desk/front/pin/end/');
    expect((await readersSee())[0]).toBe('Deux');
    const journal = (await editor.get('/desk/journal/')).html.replace(/<[^>]+>/g, '');
    expect(journal).toContain('a épinglé « Un »');
    expect(journal).toContain('a désépinglé « Trois »');
  });

  async function stateVersion(): Promise<string> {
    const { version } = await db.query.selectFrom('fronts').select('version').executeTakeFirstOrThrow();
    return String(version);
  }

  it('changes at the hour that was planned, by the newspaper’s clock, once, without what was withdrawn', async () => {
    const editor = await signedIn('editor');
    await move(editor, 1, 'lead');
    await move(editor, 2, 'secondary');
    await move(editor, 3, 'secondary');
    const past = await editor.post('/desk/front/plans/', { date: '2026-11-24', time: '09:00' });
    expect([past.status, past.html.includes('value="09:00"')]).toEqual([422, true]);
    await editor.post('/desk/front/plans/', { date: '2026-11-24', time: '18:00' });
    const planned = (await editor.get('/desk/front/')).html;
    expect(planned).toContain('24 novembre 2026 à 18 h');
    expect(planned).not.toContain('Brouillon');
    await withdrawArticle({ db, clock, actor: SYSTEM }, { articleId: ids[2] as number, reason: 'x' });
    now = Temporal.Instant.from('2026-11-24T16:59:59.000Z');
    await changeFrontWhenDue({ db, clock });
    expect((await readersSee())[0]).toBe('Dix');
    now = Temporal.Instant.from('2026-11-24T17:00:00.000Z');
    await Promise.all([changeFrontWhenDue({ db, clock }), changeFrontWhenDue({ db, clock })]);
    expect((await readersSee()).slice(0, 2)).toEqual(['Un', 'Trois']);
    const { html } = await editor.get('/desk/journal/?action=frontArranged');
    expect(html.match(/<dt>En tête<\/dt><dd>—/g)).toHaveLength(1);
    expect((await editor.get('/desk/front/')).html).toContain('Le programme l’a changée');
    await move(editor, 4, 'lead');
    const arrangement = { lead: [ids[5] as number], secondary: [], dontMiss: [] };
    await arrangeFront({ db, clock, actor: SYSTEM }, { arrangement });
    expect((await editor.get('/desk/front/')).html).toContain('Entre-temps, le programme a changé la une');
  });

  it('lets a plan be moved, opened as a draft, given another arrangement and cancelled', async () => {
    const editor = await signedIn('editor');
    await move(editor, 1, 'lead');
    await editor.post('/desk/front/plans/', { date: '2026-11-24', time: '18:00' });
    const plan = /\/desk\/front\/plans\/(\d+)\/end\//.exec((await editor.get('/desk/front/')).html)?.[1];
    await editor.post(`/desk/front/plans/${plan}/draft/`);
    await move(editor, 5, 'lead');
    const change = { date: '2026-11-25', time: '06:30', isReplaced: 'on' };
    expect((await editor.post(`/desk/front/plans/${plan}/`, change)).to).toContain('done=planned');
    const { html } = await editor.get('/desk/front/');
    expect(html).toContain('25 novembre 2026 à 6 h 30');
    expect(html).toMatch(/<dt>En tête<\/dt>\s*<dd>Cinq · Un|<dt>En tête<\/dt>\s*<dd>Cinq/);
    const changed = (await editor.get('/desk/journal/?action=frontPlanChanged')).html;
    expect(changed).toMatch(/pour le 24 novembre 2026 à 18.h → 25 novembre 2026 à 6.h.30/);
    expect(changed).toContain('<dt>En tête</dt><dd>Un → Cinq</dd>');
    await editor.post(`/desk/front/plans/${plan}/end/`);
    now = Temporal.Instant.from('2026-11-26T00:00:00.000Z');
    await changeFrontWhenDue({ db, clock });
    expect((await readersSee())[0]).toBe('Dix');
    expect((await editor.post(`/desk/front/plans/${plan}/end/`)).status).toBe(404);
    const journal = (await editor.get('/desk/journal/?action=frontPlanCancelled')).html;
    expect(journal.replace(/<[^>]+>/g, '')).toMatch(
      /a annulé la une prévue pour le 25 novembre 2026 à 6.h.30\s*En tête\s*Cinq/,
    );
  });

  it('carries a breaking-news line on every page of readers, which ends by itself at its hour', async () => {
    const editor = await signedIn('editor');
    const line = { text: 'Le pont de Chagoua est coupé', article: id(3), version: '1' };
    const long = await editor.post('/desk/front/breaking-news/', { ...line, text: 'é'.repeat(101) });
    expect([long.status, long.html.includes('trop long')]).toEqual([422, true]);
    const hour = { date: '2026-11-24', time: '12:00' };
    await editor.post('/desk/front/breaking-news/', { ...line, ...hour });
    const app = appOver(db, clock);
    const read = async (path: string) => (await app.request(path)).text();
    for (const path of ['/', '/rubrique/politique/', '/corrections/', '/nowhere/']) {
      expect(await read(path), path).toMatch(
        /<section class="flash" aria-label="Dernière minute">.*<a href="\/2026\/11\/24\/trois\/">Le pont de Chagoua est coupé<\/a>/s,
      );
    }
    const second = await editor.post('/desk/front/breaking-news/', { text: 'Autre chose', article: '', version: '1' });
    expect([second.status, second.html.includes('value="Autre chose"')]).toEqual([422, true]);
    await withdrawArticle({ db, clock, actor: SYSTEM }, { articleId: ids[3] as number, reason: 'x' });
    expect(await read('/')).toMatch(/<\/b> Le pont de Chagoua est coupé/);
    now = Temporal.Instant.from('2026-11-24T11:00:00.000Z');
    await changeFrontWhenDue({ db, clock });
    expect(await read('/')).not.toContain('Chagoua');
    expect((await editor.get('/desk/journal/')).html).toContain('a ôté le bandeau d’urgence : Le pont de Chagoua');
  });

  it('refuses an arrangement to whoever has no right to it, in the verb', async () => {
    for (const role of ROLES.filter((each) => each !== 'editor')) {
      const actor = { userId: 99, name: 'X', roles: [role], authorId: null };
      const attempt = arrangeFront({ db, clock, actor }, { arrangement: { lead: [ids[1] as number] } });
      await expect(attempt, role).rejects.toMatchObject({ code: 'notAllowed' });
    }
  });
});
