import { beforeEach, describe, expect, it } from 'vitest';
import type { ArticleDraft } from '#content/article.ts';
import type { Clock } from '#content/clock.ts';
import { doc, link, p, picture } from '#content/document/builders.ts';
import type { Role } from '#content/permissions.ts';
import { publishDueArticles } from '#delivery/publish-due-articles.ts';
import { SYSTEM } from '#newsroom/actor.ts';
import { writeArticle } from '#newsroom/writing/write-article.ts';
import type { OpenDatabase } from '#storage/database.ts';
import { articleForEditing } from '#storage/queries/articles/article-for-editing.ts';
import { saveDraft } from '#storage/records/articles.ts';
import { insertMedia } from '#storage/records/media.ts';
import { saveSettings } from '#storage/records/settings.ts';
import { memoryDatabase } from '#test/support/databases.ts';
import { hire } from '#test/support/desk.ts';
import { type Cast, createCast, draftBy, pictureBy } from '#test/support/newsroom.ts';
import { appOver, ORIGIN } from '#test/support/site.ts';
import { Visitor } from '#test/support/visitor.ts';

/** A Tuesday morning in Kinshasa, one hour ahead of Universal Time. */
const MORNING = '2026-11-24T08:00:00.000Z';

describe('from draft to withdrawal', () => {
  let db: OpenDatabase;
  let cast: Cast;
  let now: Temporal.Instant;
  const clock: Clock = { now: () => now };
  const reader = () => new Visitor(appOver(db, clock));

  beforeEach(async () => {
    db = await memoryDatabase();
    now = Temporal.Instant.from(MORNING);
    cast = await createCast(db);
    await saveSettings(db, { timeZone: 'Africa/Kinshasa' });
  });

  async function colleague(role: Role) {
    const { userId, email, password } = await hire({ db, clock }, { name: `Awa ${role}`, roles: [role] });
    const visitor = reader();
    await visitor.post('/desk/session/', { email, password });
    return { visitor, actor: { userId, name: `Awa ${role}`, roles: [role], authorId: null } };
  }

  async function begin(actor: Parameters<typeof writeArticle>[0]['actor'], change: Partial<ArticleDraft> = {}) {
    const id = await writeArticle({ db, clock, actor }, draftBy(cast, change));
    return { id, page: `/desk/articles/${id}/publication/` };
  }

  const rewrite = (id: number, change: Partial<ArticleDraft>) =>
    saveDraft(db, id, {
      draft: draftBy(cast, change),
      savedAt: MORNING,
      savedBy: SYSTEM,
      reason: 'saved',
      isGathered: false,
    });
  const statusOf = async (id: number) => (await articleForEditing(db, id))?.status;

  it('goes through every hand by forms that need no script', async () => {
    const [reporter, subEditor, editor] = [
      await colleague('reporter'),
      await colleague('subEditor'),
      await colleague('editor'),
    ];
    const { id, page } = await begin(reporter.actor);

    const own = await reporter.visitor.get(page);
    expect(own.html).toMatch(/<li aria-current="step">Brouillon<\/li>/);
    expect(own.html).toContain('Remettre à la relecture');
    for (const word of ['Publier maintenant', 'Mettre au marbre', 'Programmer</button>', 'Embargo</h2>']) {
      expect(own.html, word).not.toContain(word);
    }
    expect((await reporter.visitor.post(`${page}submission/`, { comment: 'Chiffre à revoir' })).to).toBe(
      `${page}?done=submission`,
    );
    expect((await reporter.visitor.get(`${page}?done=submission`)).html).toContain(
      'L’article est remis à la relecture.',
    );

    const unsaid = await subEditor.visitor.post(`${page}return/`, { comment: '' });
    expect([unsaid.status, unsaid.html.includes('l’auteur doit savoir quoi reprendre')]).toEqual([422, true]);
    await subEditor.visitor.post(`${page}return/`, { comment: 'Qui le dit ?' });
    expect((await reporter.visitor.get(page)).html).toContain('Qui le dit ?');
    await reporter.visitor.post(`${page}submission/`);
    await subEditor.visitor.post(`${page}readiness/`);

    const past = await subEditor.visitor.post(`${page}schedule/`, {
      date: '2026-11-24',
      time: '08:59',
      comment: 'Tôt',
    });
    expect([past.status, past.html.includes('Cette heure est passée.')]).toEqual([422, true]);
    expect(past.html).toContain('value="08:59"');
    expect(past.html).toContain('value="Tôt"');
    await subEditor.visitor.post(`${page}schedule/`, { date: '2026-11-25', time: '06:00' });
    const planned = await subEditor.visitor.get(page);
    expect(planned.html).toContain('mercredi 25 novembre 2026 à 6 h (Africa/Kinshasa, UTC+1)');
    expect(planned.html).toContain('l’a programmé pour le 25 novembre 2026 à 6 h');

    now = Temporal.Instant.from('2026-11-25T05:00:00.200Z');
    await publishDueArticles({ db, clock }, ({ error }) => expect.fail(String(error))).work(
      new AbortController().signal,
    );
    const path = '/2026/11/25/deux-accords/';
    expect((await reader().get(path)).html).toContain('Publié le 25 novembre 2026 à 6 h');
    expect((await reader().get('/')).html).toContain(path);

    await rewrite(id, { headline: 'Deux accords de douze ans' });
    const changed = await subEditor.visitor.get(page);
    expect(changed.html).toContain('Changent : le titre.');
    expect(changed.html).toContain('3 mots ajoutés, 6 ôtés.');
    expect((await reader().get(path)).html).not.toContain('douze ans');
    await subEditor.visitor.post(`${page}changes/`, { update: 'silent' });
    for (const place of [path, '/', '/feed/', '/recherche?q=douze']) {
      expect((await reader().get(place)).html, place).toContain('Deux accords de douze ans');
    }
    expect((await reader().get(path)).html).not.toContain('Mis à jour');
    await rewrite(id, { headline: 'Trois accords' });
    now = now.add({ hours: 2 });
    await editor.visitor.post(`${page}changes/`, { update: 'visible' });
    expect((await reader().get(path)).html).toContain('Mis à jour le 25 novembre 2026 à 8 h');

    const empty = await editor.visitor.post(`${page}correction/`, { kind: 'rightOfReply', text: ' ' });
    expect([empty.status, empty.html.includes('Le texte est vide.')]).toEqual([422, true]);
    expect(empty.html).toMatch(/value="rightOfReply" checked/);
    await editor.visitor.post(`${page}correction/`, { kind: 'correction', text: 'L’accord dure dix ans.' });
    expect((await reader().get('/corrections/')).html).toContain('L’accord dure dix ans.');
    const changes = (await editor.visitor.get('/desk/journal/')).html.replace(/<[^>]+>/g, '');
    expect(changes).toContain('a corrigé « Deux accords de douze ans » sans l’annoncer (version 1 → 2)');
    expect(changes).toMatch(/a mis à jour « .+ » \(version 2 → 3\)/);

    const taken = await editor.visitor.post(`${page}address/`, { address: '/rubrique/politique/' });
    expect([taken.status, taken.html.includes('value="/rubrique/politique/"')]).toEqual([422, true]);
    await subEditor.visitor.post(`${page}address/`, { address: 'trois-accords' });
    expect(await reader().get(path)).toMatchObject({ status: 301, to: '/2026/11/25/trois-accords/' });
    for (const place of ['/', '/feed/', '/sitemap-articles-1.xml', '/rubrique/politique/', '/recherche?q=accords']) {
      const { html } = await reader().get(place);
      expect([html.includes('/2026/11/25/trois-accords/'), html.includes(path)], place).toEqual([true, false]);
    }

    const confirm = await editor.visitor.get(`${page}withdrawal/`);
    expect(confirm.html).toContain('Ce qui va se passer');
    const silent = await editor.visitor.post(`${page}withdrawal/`, { reason: ' ', comment: 'Voir avocat' });
    expect([silent.status, silent.html.includes('value="Voir avocat"')]).toEqual([422, true]);
    await editor.visitor.post(`${page}withdrawal/`, { reason: 'Le document était faux.' });
    const gone = await reader().get('/2026/11/25/trois-accords/');
    expect([gone.status, gone.html.includes('Le document était faux.')]).toEqual([410, true]);
    expect((await reader().get('/')).html).not.toContain('trois-accords');

    await editor.visitor.post(page, { comment: 'Authentifié depuis.' });
    expect((await reader().get('/2026/11/25/trois-accords/')).status).toBe(200);
    const journal = await editor.visitor.get('/desk/journal/');
    for (const line of ['a retiré', 'a mis à jour', 'a changé l’adresse', 'a publié', 'Le programme']) {
      expect(journal.html, line).toContain(line);
    }
    expect(journal.html).toContain('pour le 25 novembre 2026 à 6 h');
  });

  it('opens to each role what that role may do, and refuses the rest', async () => {
    const { id, page } = await begin(SYSTEM);
    const open: Record<string, [get: number, publish: number]> = {
      contributor: [404, 403],
      reporter: [200, 403],
      subEditor: [200, 403],
      moderator: [404, 403],
      administrator: [404, 403],
    };
    for (const [role, [get, publish]] of Object.entries(open)) {
      const { visitor } = await colleague(role as Role);
      expect((await visitor.get(page)).status, role).toBe(get);
      expect((await visitor.post(page)).status, role).toBe(publish);
    }
    expect(await statusOf(id)).toBe('draft');
    expect((await reader().post(page)).to).toContain('/desk/session/');
    const { visitor } = await colleague('editor');
    expect((await visitor.get('/desk/articles/999/publication/')).status).toBe(404);
    expect((await visitor.post(page)).to).toBe(`${page}?done=publication`);
  });

  it('shows what is to be seen to, with a way to mend it, and offers no publication without it', async () => {
    const rendition = { width: 640, height: 480, format: 'webp' as const, byteSize: 81_000 };
    const mediaId = await insertMedia(db, pictureBy({ fileName: 'port.webp', renditions: [rendition] }));
    const body = doc(
      p('Signé lundi 3 décembre 2023, dit ', link('/nulle-part/', 'le communiqué'), '.'),
      p('Voir ', link(`${ORIGIN}/rubrique/sport/`, 'le sport'), '.'),
      picture(mediaId),
    );
    const { visitor } = await colleague('editor');
    const { page } = await begin(SYSTEM, { body, standfirst: null });
    const { html } = await visitor.get(page);
    for (const words of [
      'port.webp n’a pas de crédit.',
      'port.webp ne dit rien à qui ne la voit pas.',
      `/desk/pictures/${mediaId}/`,
      'Le texte dit « lundi 3 décembre 2023 » ; c’est un dimanche.',
      '« /nulle-part/ » ne mène nulle part pour les lecteurs.',
      'port.webp pèse 81 ko sur un téléphone',
      'L’article n’a pas de chapô',
      'il manque un point obligatoire',
    ]) {
      expect(html, words).toContain(words);
    }
    expect(html).not.toContain('rubrique/sport');
    expect(html).not.toContain('Publier maintenant');
    const refused = await visitor.post(page, { comment: 'Vite' });
    expect([refused.status, refused.html.includes('Il manque à l’article quelque chose d’obligatoire')]).toEqual([
      422,
      true,
    ]);
  });

  it('says under embargo that nobody can publish, and keeps to it', async () => {
    const { visitor } = await colleague('editor');
    const { id, page } = await begin(SYSTEM);
    const skipped = await visitor.post(`${page}embargo/`, { date: '2026-11-31', time: '10:00' });
    expect([skipped.status, skipped.html.includes('Il manque le jour ou l’heure')]).toEqual([422, true]);
    await visitor.post(`${page}embargo/`, { date: '2026-11-24', time: '18:00' });
    const { html } = await visitor.get(page);
    expect(html).toContain('personne ne peut le publier avant le mardi 24 novembre 2026 à 18 h');
    expect(html).not.toContain('Publier maintenant');
    expect((await visitor.post(page)).html).toContain('L’article est sous embargo');
    expect((await visitor.post(`${page}schedule/`, { date: '2026-11-24', time: '17:59' })).status).toBe(422);
    await visitor.post(`${page}embargo/end/`);
    await visitor.post(page);
    expect(await statusOf(id)).toBe('published');
  });

  it('shows an article that could not appear at its hour, and why', async () => {
    const { visitor } = await colleague('editor');
    const { id, page } = await begin(SYSTEM);
    await visitor.post(`${page}schedule/`, { date: '2026-11-24', time: '10:00' });
    await rewrite(id, { authorIds: [] });
    now = now.add({ hours: 1 });
    await publishDueArticles({ db, clock }, () => {}).work(new AbortController().signal);
    const { html } = await visitor.get(page);
    expect(html).toContain('Il devait paraître le mardi 24 novembre 2026 à 10 h et n’a pas pu.');
    expect(html).toContain('Personne ne signe l’article.');
    expect((await visitor.get('/desk/journal/')).html).toContain('Il manque à l’article quelque chose d’obligatoire');
  });

  it('says for a day, to who gives articles their hours, that one came out late, with both hours', async () => {
    const [editor, subEditor, reporter] = [
      await colleague('editor'),
      await colleague('subEditor'),
      await colleague('reporter'),
    ];
    const round = () => publishDueArticles({ db, clock }, () => {}).work(new AbortController().signal);
    const { id, page } = await begin(SYSTEM, { headline: 'Après la panne' });
    const { page: other } = await begin(SYSTEM, { headline: 'Presque à l’heure', slug: 'presque' });
    const { page: third } = await begin(SYSTEM, { headline: 'À l’heure', slug: 'a-l-heure' });
    for (const form of [page, other, third]) {
      const time = form === page ? '10:00' : form === other ? '11:00' : '11:30';
      await editor.visitor.post(`${form}schedule/`, { date: '2026-11-24', time });
    }
    for (const moment of ['09:12:00.000', '10:00:30.000', '10:30:00.200']) {
      now = Temporal.Instant.from(`2026-11-24T${moment}Z`);
      await round();
    }
    const long = '24 novembre 2026 à';
    const hours = [
      'Paru en retard (prévu : 10 h ; paru : 10 h 12).',
      'Paru en retard (prévu : 11 h 00 min 00 s ; paru : 11 h 00 min 30 s).',
    ];
    const lateIn = async ({ visitor }: typeof editor) =>
      (await visitor.get('/desk/')).html.match(/Paru en retard \([^)]*\)\./g) ?? [];
    expect(await lateIn(editor)).toEqual(hours.toReversed());
    expect(await lateIn(subEditor)).toEqual(hours.toReversed());
    expect(await lateIn(reporter)).toEqual([]);
    expect((await articleForEditing(db, id))?.publishedAt).toBe('2026-11-24T09:12:00.000Z');
    expect((await subEditor.visitor.get(page)).html).toContain(
      `l’a publié en retard : prévu le ${long} 10 h, paru le ${long} 10 h 12`,
    );
    const journal = (await editor.visitor.get('/desk/journal/?action=articlePublishedLate')).html;
    expect(journal.replace(/<[^>]+>/g, '')).toContain(
      `en retard : prévu le ${long} 11 h 00 min 00 s, paru le ${long} 11 h 00 min 30 s`,
    );
    now = now.add({ hours: 24 });
    expect(await lateIn(editor)).toEqual([]);
  });

  it('shows the preview that readers would see, and weighs it as it is served', async () => {
    const { visitor } = await colleague('reporter');
    const { id } = await begin(SYSTEM, { headline: 'Avant parution' });
    const base = `/desk/articles/${id}/`;
    const preview = await visitor.get(`${base}preview/`);
    expect(preview.html.match(/<iframe [^>]*src="\/desk\/articles\/\d+\/preview\/page\/"/g)).toHaveLength(2);
    const shown = await visitor.get(`${base}preview/page/`);
    expect(shown.headers.get('cache-control')).toBe('no-store');
    expect(shown.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");

    const draft = { ...draftBy(cast), headline: 'Avant parution' };
    const weight = JSON.parse((await visitor.sendJson(`${base}weight/`, { draft })).html);
    const refused = await visitor.sendJson(`${base}weight/`, { draft: {} });
    expect(refused.status).toBe(422);

    const editor = await colleague('editor');
    await editor.visitor.post(`${base}publication/`);
    const served = await appOver(db, clock).request('/2026/11/24/deux-accords/', {
      headers: { 'Accept-Encoding': 'br' },
    });
    // The preview's comment form carries no true signature, which compresses a little better or worse.
    const servedBytes = (await served.arrayBuffer()).byteLength;
    expect(Math.abs(weight.pageBytes - servedBytes), `${weight.pageBytes}, not ${servedBytes}`).toBeLessThan(10);
    expect(weight.pictureBytes).toBe(0);
    const page = await reader().get('/2026/11/24/deux-accords/');
    const unsigned = (html: string) => html.replace(/name="token" value="[^"]+"/, '');
    expect(unsigned(page.html)).toBe(unsigned(shown.html.replace('<base target="_blank">', '')));
  });

  it('shows an outsider the preview by a secret link, which ends by itself or by hand', async () => {
    const { visitor } = await colleague('reporter');
    const { id } = await begin(SYSTEM, { headline: 'Avant parution' });
    const preview = `/desk/articles/${id}/preview/`;
    const linkIn = (html: string) => /https:\/\/journal\.example(\/desk\/apercu\/[0-9a-f]{64}\/)/.exec(html)?.[1] ?? '';
    const first = linkIn((await visitor.post(`${preview}links/`, { days: '1' })).html);
    const second = linkIn((await visitor.post(`${preview}links/`, { days: '7' })).html);
    const seen = await reader().get(first);
    expect(seen.html).toContain('<h1>Avant parution</h1>');
    expect(seen.html).toContain('Aperçu confidentiel, à ne pas transmettre');
    expect(seen.html).toContain('<meta name="robots" content="noindex">');
    expect(seen.html).not.toContain('og:title');
    expect(seen.headers.get('cache-control')).toBe('no-store');
    expect(seen.headers.get('x-robots-tag')).toContain('noindex');
    now = now.add({ hours: 24 });
    expect((await reader().get(first)).status).toBe(410);
    expect((await reader().get(second)).status).toBe(200);
    const listed = await visitor.get(preview);
    const hash = /name="link" value="([0-9a-f]{64})"/.exec(listed.html)?.[1] ?? '';
    expect(listed.html).not.toContain(second);
    expect((await visitor.post(`${preview}links/end/`, { link: hash })).to).toBe(`${preview}?ended=1`);
    expect((await reader().get(second)).status).toBe(410);
    expect((await reader().get('/desk/apercu/rien/')).status).toBe(410);
    // Ending it once more ends nothing, and is not told.
    await visitor.post(`${preview}links/end/`, { link: hash });
    expect(
      (await visitor.get(`/desk/articles/${id}/publication/`)).html.match(/a fermé un lien d’aperçu/g),
    ).toHaveLength(1);
    const { visitor: editor } = await colleague('editor');
    const journal = (await editor.get('/desk/journal/?action=previewEnded')).html.replace(/<[^>]+>/g, '');
    expect(journal).toContain('a fermé un aperçu de « Avant parution », qui valait jusqu’au 1er décembre 2026 à 9 h');
    const { visitor: contributor } = await colleague('contributor');
    expect((await contributor.post(`${preview}links/`, { days: '1' })).status).toBe(403);
  });
});
