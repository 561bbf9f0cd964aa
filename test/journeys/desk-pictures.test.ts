import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Clock } from '#content/clock.ts';
import { doc, p, picture } from '#content/document/builders.ts';
import type { Role } from '#content/permissions.ts';
import { diskStore } from '#media/stores/disk.ts';
import { SYSTEM } from '#newsroom/actor.ts';
import { inviteUser } from '#newsroom/people/invite-user.ts';
import { endPictureRights } from '#newsroom/pictures/end-picture-rights.ts';
import { preparePictures } from '#newsroom/pictures/prepare-pictures.ts';
import { reviseArticle } from '#newsroom/publication/revise-article.ts';
import { writeArticle } from '#newsroom/writing/write-article.ts';
import type { OpenDatabase } from '#storage/database.ts';
import { journalEntries } from '#storage/queries/day/journal.ts';
import { currentEdition } from '#storage/queries/edition.ts';
import { libraryPicture } from '#storage/queries/pictures/library.ts';
import { memoryDatabase } from '#test/support/databases.ts';
import { type Cast, createCast, draftBy, publishNow } from '#test/support/newsroom.ts';
import { filesIn, formWith, photograph } from '#test/support/pictures.ts';
import { appOver, ORIGIN } from '#test/support/site.ts';
import { Visitor } from '#test/support/visitor.ts';

const WORDS = {
  caption: 'Le marché de Médine au matin',
  credit: 'M. Traoré',
  alt: 'Deux femmes pèsent des mangues',
  rights: '',
  rightsUntil: '',
  focalX: '50',
  focalY: '50',
};

describe('the picture library', () => {
  let db: OpenDatabase;
  let cast: Cast;
  let folder: string;
  let now: Temporal.Instant;
  const clock: Clock = { now: () => now };
  const uploads = () => join(folder, 'uploads');
  const config = () => ({ origin: ORIGIN, mediaFolder: join(folder, 'media'), uploadsFolder: uploads() });
  const develop = () =>
    preparePictures({ db, clock, store: diskStore(config().mediaFolder), uploadsFolder: uploads() });

  beforeEach(async () => {
    db = await memoryDatabase();
    cast = await createCast(db);
    folder = await mkdtemp(join(tmpdir(), 'griot-library-'));
    now = Temporal.Instant.from('2026-11-24T08:00:00.000Z');
  });

  async function hired(role: Role, name = role as string): Promise<Visitor> {
    const invitation = { email: `${name}@journal.example`, name, roles: [role], language: 'fr' };
    const { token } = await inviteUser({ db, clock, actor: SYSTEM }, invitation);
    const visitor = new Visitor(appOver(db, clock, config()));
    await visitor.post(`/desk/link/${token}/`, { password: 'une phrase assez longue' });
    return visitor;
  }

  const LARGE = { width: 1400, height: 800 };

  async function sendForm(
    visitor: Visitor,
    color: string,
    { name = 'IMG_2041.jpg', ...size }: { name?: string; width?: number; height?: number } = {},
  ): Promise<number> {
    const sent = await visitor.send('/desk/pictures/', { body: formWith(await photograph(color, size), name) });
    expect(sent.status, sent.html).toBe(303);
    return Number(/pictures\/(\d+)\//.exec(sent.to ?? '')?.[1]);
  }

  function searched(visitor: Visitor, question: string) {
    return visitor
      .get(`/desk/pictures/search.json?q=${encodeURIComponent(question)}`)
      .then(({ html }) => (JSON.parse(html) as { pictures: { id: number; thumbnail: string }[] }).pictures);
  }

  async function publishWith(mediaId: number) {
    await db.query.updateTable('media').set({ credit: 'M. Traoré', alt: WORDS.alt }).execute();
    const leadPicture = { mediaId, caption: null, alt: null };
    return publishNow(db, draftBy(cast, { leadPicture, body: doc(p('Texte.'), picture(mediaId)) }), clock);
  }

  it('takes a picture by a plain form, answers at once, and shows it when it is ready', async () => {
    const reporter = await hired('reporter');
    const id = await sendForm(reporter, '#a33');
    const waiting = await reporter.get(`/desk/pictures/${id}/`);
    expect(waiting.html).toContain('La photo se prépare');
    expect(waiting.html).toContain('700 × 400 pixels');
    expect(await searched(reporter, '')).toEqual([]);
    await develop();
    expect((await reporter.post(`/desk/pictures/${id}/`, WORDS)).to).toBe(`/desk/pictures/${id}/?done=saved`);
    for (const question of ['marche', 'MÉDINE', 'mangue', 'traore', '2041', 'march']) {
      expect(
        (await searched(reporter, question)).map((each) => each.id),
        question,
      ).toEqual([id]);
    }
    expect(await searched(reporter, 'marche volcan')).toEqual([]);
    expect(await filesIn(uploads())).toEqual([]);
  });

  it('shows readers AVIF first, then WebP, then JPEG, and never what was sent', async () => {
    const id = await sendForm(await hired('reporter'), '#a33', LARGE);
    await develop();
    const { path } = await publishWith(id);
    const reader = new Visitor(appOver(db, clock, config()));
    const { html } = await reader.get(path);
    expect(html).toMatch(
      /<picture><source type="image\/avif" srcset="[^"]+-1280\.avif 1280w" sizes="[^"]+"><source type="image\/webp"/,
    );
    for (const [, file] of html.matchAll(/(\/media\/[0-9a-f]+-\d+\.(?:avif|webp|jpg))/g)) {
      expect((await reader.get(file ?? '')).status, file).toBe(200);
    }
    const masters = (await filesIn(config().mediaFolder)).filter((name) => name.endsWith('.master'));
    expect(masters).toHaveLength(1);
    expect((await reader.get(`/media/${masters[0]}`)).status).toBe(404);
  });

  it.each([
    ['photo.jpg', '<!doctype html><p>x', 'n’est pas une photo'],
    ['logo.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'peut cacher un programme'],
    ['IMG_1.HEIC', '\0\0\0\x18ftypheic\0\0\0\0mif1', 'Le plus compatible'],
    ['vide.png', '', 'est vide'],
  ])('refuses %s in clear words, and keeps nothing of it', async (name, content, words) => {
    const reporter = await hired('reporter');
    const refused = await reporter.send('/desk/pictures/', { body: formWith(Buffer.from(content, 'latin1'), name) });
    expect([refused.status, refused.html.includes(words), refused.html.includes(name)]).toEqual([422, true, true]);
    expect(await filesIn(folder)).toEqual([]);
    expect((await reporter.get('/desk/pictures/')).html).toContain('La photothèque est vide');
  });

  it('refuses half a picture, and a form of more than 40 MB', async () => {
    const reporter = await hired('reporter');
    const whole = await photograph('#3a3');
    const half = whole.subarray(0, whole.length / 2);
    const broken = await reporter.send('/desk/pictures/', { body: formWith(half, 'a.jpg') });
    expect(broken.html).toContain('abîmé ou incomplet');
    const heavy = await reporter.send('/desk/pictures/', { body: formWith(new Uint8Array(41_000_000), 'a.jpg') });
    expect([heavy.status, heavy.html.includes('dépasse 40 Mo')]).toEqual([422, true]);
    expect(await filesIn(folder)).toEqual([]);
  });

  it('knows a picture that it has already', async () => {
    const id = await sendForm(await hired('reporter'), '#a33');
    const other = await hired('contributor');
    expect(await sendForm(other, '#a33', { name: 'autre-nom.jpg' })).toBe(id);
    await develop();
    expect(await sendForm(other, '#a33')).toBe(id);
    expect((await filesIn(config().mediaFolder)).filter((name) => name.endsWith('.master'))).toHaveLength(1);
  });

  it('prepares after a restart what was waiting, and says why when the file is gone', async () => {
    const reporter = await hired('reporter');
    const id = await sendForm(reporter, '#a33');
    await preparePictures({ db, clock, store: diskStore(config().mediaFolder), uploadsFolder: '/nonexistent' });
    const lost = await reporter.get(`/desk/pictures/${id}/`);
    expect(lost.html).toContain('L’envoi s’est perdu en chemin');
    expect((await reporter.post(`/desk/pictures/${id}/removal/`)).to).toContain('done=removed');
  });

  describe('an upload on a bad line', () => {
    const TUS = { 'Tus-Resumable': '1.0.0', Accept: 'application/json' };
    const metadata = `filename ${Buffer.from('marché.jpg').toString('base64')}`;

    async function begun(visitor: Visitor, length: number): Promise<string> {
      const headers = { ...TUS, 'Upload-Length': String(length), 'Upload-Metadata': metadata };
      const answer = await visitor.send('/desk/uploads/', { headers });
      expect(answer.status, answer.html).toBe(201);
      return answer.to ?? '';
    }
    const put = (visitor: Visitor, path: string, part: { offset: number; bytes: Uint8Array }) =>
      visitor.send(path, {
        method: 'PATCH',
        body: new Uint8Array(part.bytes),
        headers: { ...TUS, 'Upload-Offset': String(part.offset), 'Content-Type': 'application/offset+octet-stream' },
      });
    const take = (visitor: Visitor, path: string) =>
      visitor.send('/desk/pictures/', {
        body: JSON.stringify({ upload: path.split('/').at(-1) }),
        headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
      });

    it('goes on where it stopped, and is answered again when the answer was lost', async () => {
      const reporter = await hired('reporter');
      const bytes = await photograph('#33a');
      const path = await begun(reporter, bytes.length);
      await put(reporter, path, { offset: 0, bytes: bytes.subarray(0, 9000) });
      expect((await take(reporter, path)).status).toBe(422);
      const asked = await reporter.send(path, { method: 'HEAD', headers: TUS });
      expect(asked.headers.get('upload-offset')).toBe('9000');
      expect((await put(reporter, path, { offset: 9000, bytes: bytes.subarray(9000) })).status).toBe(204);
      const taken = JSON.parse((await take(reporter, path)).html);
      expect(taken).toMatchObject({ isKnown: false });
      expect(JSON.parse((await take(reporter, path)).html)).toEqual(taken);
      expect((await reporter.get(`/desk/pictures/${taken.id}/`)).html).toContain('marché.jpg');
      await develop();
      const { html } = await reporter.get(`/desk/pictures/states.json?ids=${taken.id}`);
      expect(JSON.parse(html).pictures).toMatchObject([{ id: taken.id, state: 'ready', picture: { width: 700 } }]);
    });

    it('belongs to whoever began it, is never given back, and ends at 40 MB', async () => {
      const reporter = await hired('reporter');
      const other = await hired('contributor');
      const path = await begun(reporter, 100);
      await put(reporter, path, { offset: 0, bytes: Buffer.from('<script>') });
      for (const visitor of [reporter, other, new Visitor(appOver(db, clock, config()))]) {
        expect((await visitor.get(path, TUS)).html).not.toContain('script');
      }
      expect((await put(other, path, { offset: 8, bytes: Buffer.from('x') })).status).toBe(404);
      expect((await other.send(path, { method: 'DELETE', headers: TUS })).status).toBe(404);
      expect((await take(other, path)).status).toBe(422);
      const heavy = { ...TUS, 'Upload-Length': '40000001', 'Upload-Metadata': metadata };
      expect((await reporter.send('/desk/uploads/', { headers: heavy })).status).toBe(413);
      const moderator = await hired('moderator');
      expect((await moderator.send('/desk/uploads/', { headers: { ...TUS, 'Upload-Length': '9' } })).status).toBe(403);
      expect((await reporter.send(path, { method: 'DELETE', headers: TUS })).status).toBe(204);
      expect(await filesIn(uploads())).toEqual([]);
    });

    it('leaves nothing behind when it is refused', async () => {
      const reporter = await hired('reporter');
      const path = await begun(reporter, 8);
      await put(reporter, path, { offset: 0, bytes: Buffer.from('<script>') });
      const refused = await take(reporter, path);
      expect([refused.status, JSON.parse(refused.html).refusal]).toEqual([422, 'pictureNone']);
      expect(await filesIn(uploads())).toEqual([]);
    });
  });

  it('cuts a picture, on every page that shows it, and gives it back whole', async () => {
    const editor = await hired('editor');
    const id = await sendForm(editor, '#a33', LARGE);
    await develop();
    const { path } = await publishWith(id);
    const reader = new Visitor(appOver(db, clock, config()));
    const fileIn = async () => /\/media\/[0-9a-f]+-640\.jpg/.exec((await reader.get(path)).html)?.[0] ?? '';
    const whole = await fileIn();
    const before = (await currentEdition(db)).number;
    await editor.post(`/desk/pictures/${id}/crop/`, { x: '25', y: '0', width: '50', height: '100' });
    expect(await fileIn()).toBe(whole);
    await develop();
    const part = await fileIn();
    expect((await currentEdition(db)).number).toBeGreaterThan(before);
    expect(part).not.toBe(whole);
    expect([(await reader.get(part)).status, (await reader.get(whole)).status]).toEqual([200, 404]);
    const { pictures } = JSON.parse((await editor.get('/desk/pictures/search.json')).html);
    expect(pictures).toMatchObject([{ width: 700, height: 800 }]);
    expect((await editor.get(`/desk/pictures/${id}/whole.jpg`)).headers.get('content-type')).toBe('image/jpeg');
    await editor.post(`/desk/pictures/${id}/crop/`, { whole: '1' });
    await develop();
    expect(await fileIn()).toBe(whole);
    const journal = (await editor.get('/desk/journal/?action=pictureCropped')).html;
    const [all, half] = ['100 % × 100 %', '50 % × 100 % (25 %, 0 %)'];
    for (const change of [`${all} → ${half}`, `${half} → ${all}`]) expect(journal).toContain(change);
    const nothing = await editor.post(`/desk/pictures/${id}/crop/`, { x: '90', y: '0', width: '50', height: '100' });
    expect([nothing.status, nothing.html.includes('sort de la photo')]).toEqual([422, true]);
  });

  it('replaces a picture everywhere under the same identity', async () => {
    const editor = await hired('editor');
    const id = await sendForm(editor, '#a33');
    await develop();
    await editor.post(`/desk/pictures/${id}/`, WORDS);
    const { path } = await publishWith(id);
    const reader = new Visitor(appOver(db, clock, config()));
    const old = /\/media\/[0-9a-f]+-640\.jpg/.exec((await reader.get(path)).html)?.[0] ?? '';
    const answer = await editor.send(`/desk/pictures/${id}/file/`, {
      body: formWith(await photograph('#3a3', { width: 700, height: 700 }), 'nouvelle.jpg'),
    });
    expect(answer.to).toBe(`/desk/pictures/${id}/?done=replaced`);
    expect((await reader.get(path)).html).toContain(old);
    await develop();
    const { html } = await reader.get(path);
    expect(html).not.toContain(old);
    expect(html).toContain('M. Traoré');
    expect((await reader.get(old)).status).toBe(404);
    expect((await editor.get('/desk/journal/')).html).toContain('nouvelle.jpg');
    const refused = await editor.send(`/desk/pictures/${id}/file/`, { body: formWith(Buffer.from('x'), 'x.jpg') });
    expect(refused.status).toBe(422);
    expect((await reader.get(path)).html).toBe(html);
  });

  it('tells where a picture is used, and removes it only when nothing shows it', async () => {
    const editor = await hired('editor');
    const id = await sendForm(editor, '#a33');
    await develop();
    const { id: articleId } = await publishWith(id);
    expect((await editor.get(`/desk/pictures/${id}/`)).html).toContain('Deux accords signés');
    expect((await editor.post(`/desk/pictures/${id}/removal/`)).status).toBe(422);
    const change = { articleId, draft: draftBy(cast), isVisibleUpdate: false };
    await reviseArticle({ db, clock, actor: SYSTEM }, change);
    expect((await editor.get(`/desk/pictures/${id}/`)).html).toContain('Aucun article');
    expect((await editor.post(`/desk/pictures/${id}/removal/`)).to).toBe('/desk/pictures/?done=removed');
    expect(await filesIn(folder)).toEqual([]);
    expect((await editor.get(`/desk/pictures/${id}/`)).status).toBe(404);
  });

  it('does not tell a contributor of a colleague’s draft', async () => {
    const contributor = await hired('contributor');
    const id = await sendForm(contributor, '#a33');
    const draft = draftBy(cast, { headline: 'Le secret', leadPicture: { mediaId: id, caption: null, alt: null } });
    await writeArticle({ db, clock, actor: SYSTEM }, draft);
    const { html } = await contributor.get(`/desk/pictures/${id}/`);
    expect([html.includes('Le secret'), html.includes('Le brouillon d’un collègue')]).toEqual([false, true]);
  });

  it('lets everybody change their own pictures, and those who keep the library all of them', async () => {
    const id = await sendForm(await hired('reporter'), '#a33');
    await develop();
    const other = await hired('contributor');
    expect((await other.get(`/desk/pictures/${id}/`)).html).not.toContain('Recadrer');
    const paths = ['', 'crop/', 'file/', 'removal/'];
    for (const path of paths) {
      const body = path === 'file/' ? formWith(await photograph('#33a'), 'a.jpg') : new URLSearchParams(WORDS);
      const answer = await other.send(`/desk/pictures/${id}/${path}`, { body });
      expect([path, answer.status]).toEqual([path, 403]);
    }
    expect(await filesIn(uploads())).toEqual([]);
    const subEditor = await hired('subEditor');
    expect((await subEditor.post(`/desk/pictures/${id}/`, WORDS)).status).toBe(303);
    expect((await (await hired('moderator')).get('/desk/pictures/')).status).toBe(403);
  });

  it('takes the credit alone from where one writes, by the same rights, and leaves all else that is said', async () => {
    const reporter = await hired('reporter');
    const id = await sendForm(reporter, '#a33');
    await develop();
    const credit = (visitor: Visitor, text: unknown) =>
      visitor.sendJson(`/desk/pictures/${id}/credit/`, { credit: text });
    const mayChange = async (visitor: Visitor) => {
      const { html } = await visitor.get(`/desk/articles/references.json?pictures=${id}`);
      const shown = [...(JSON.parse(html).pictures as object[]), ...(await searched(visitor, ''))];
      return shown.map((each) => (each as { mayChange: boolean }).mayChange);
    };
    await reporter.post(`/desk/pictures/${id}/`, { ...WORDS, credit: '' });
    const given = await credit(reporter, '  M. Traoré \n / APA ');
    expect([given.status, given.html]).toEqual([200, '{"credit":"M. Traoré / APA"}']);
    expect(await mayChange(reporter)).toEqual([true, true]);
    for (const role of ['subEditor', 'editor'] as const) {
      const visitor = await hired(role);
      expect([role, (await credit(visitor, role)).status, await mayChange(visitor)]).toEqual([role, 200, [true, true]]);
    }
    const contributor = await hired('contributor');
    expect(await mayChange(contributor)).toEqual([false, false]);
    for (const visitor of [contributor, await hired('moderator'), await hired('administrator')]) {
      const { status, html } = await credit(visitor, 'Moi');
      expect([status, JSON.parse(html).refusal]).toEqual([403, 'notAllowed']);
    }
    expect((await credit(new Visitor(appOver(db, clock, config())), 'Moi')).status).toBe(401);
    expect((await reporter.sendJson('/desk/pictures/999/credit/', { credit: 'Moi' })).status).toBe(404);
    const refused = [await credit(reporter, 'x'.repeat(2001)), await credit(reporter, 12)];
    expect(refused.map(({ status }) => status)).toEqual([422, 422]);
    const { caption, alt } = WORDS;
    expect(await libraryPicture(db, id)).toMatchObject({ caption, alt, credit: 'editor' });
  });

  it('writes each new credit in the journal, and takes it to readers’ pages', async () => {
    const editor = await hired('editor');
    const id = await sendForm(editor, '#a33');
    await develop();
    const credit = (text: string) => editor.sendJson(`/desk/pictures/${id}/credit/`, { credit: text });
    const lines = () =>
      journalEntries(db, { limit: 50, beforeId: null }).then((all) =>
        all.filter(({ action }) => action === 'pictureChanged'),
      );
    const unused = await currentEdition(db);
    await credit('Une');
    expect(await currentEdition(db)).toEqual(unused);
    const { path } = await publishWith(id);
    const used = await currentEdition(db);
    await credit('M. Traoré');
    expect([await currentEdition(db), (await lines()).length]).toEqual([used, 1]);
    await credit('Deux');
    expect(await currentEdition(db)).not.toEqual(used);
    expect((await lines()).map(({ before, after }) => [before, after])).toEqual([
      ['M. Traoré', 'Deux'],
      [null, 'Une'],
    ]);
    expect((await new Visitor(appOver(db, clock, config())).get(path)).html).toContain('Deux');
  });

  it('takes a picture off readers’ pages and out of the picker on the day after its last', async () => {
    const editor = await hired('editor');
    const id = await sendForm(editor, '#a33');
    await develop();
    await editor.post(`/desk/pictures/${id}/`, { ...WORDS, rightsUntil: '2026-11-24' });
    const { path } = await publishWith(id);
    const reader = new Visitor(appOver(db, clock, config()));
    await endPictureRights({ db, clock });
    expect((await reader.get(path)).html).toContain('<picture>');
    expect((await editor.get('/desk/')).html).toContain('prennent fin le mardi 24 novembre.');
    now = Temporal.Instant.from('2026-11-25T00:00:00.000Z');
    await endPictureRights({ db, clock });
    expect((await reader.get(path)).html).not.toContain('<picture>');
    expect(await searched(editor, '')).toEqual([]);
    expect((await editor.get('/desk/pictures/?show=ended')).html).toContain('Le marché de Médine');
    await editor.post(`/desk/pictures/${id}/`, { ...WORDS, rightsUntil: '2027-01-01' });
    expect((await reader.get(path)).html).toContain('<picture>');
    const journal = (await editor.get('/desk/journal/')).html;
    expect(journal).toContain('des pages : ses droits ont pris fin le 24 novembre 2026');
    expect(journal).toContain('Avant : 24 novembre 2026</p><p>Après : 1er janvier 2027');
    const wrong = await editor.post(`/desk/pictures/${id}/`, { ...WORDS, rightsUntil: '2027-02-30' });
    expect([wrong.status, wrong.html.includes('Le marché de Médine')]).toEqual([422, true]);
  });

  it('shows what somebody must see to', async () => {
    const editor = await hired('editor');
    const described = await sendForm(editor, '#a33', { name: 'decrite.jpg' });
    const decorative = await sendForm(editor, '#3a3', { name: 'fond.jpg' });
    await editor.post(`/desk/pictures/${described}/`, WORDS);
    const bare = { ...WORDS, caption: 'Un fond', credit: '', alt: 'ignoré', decorative: '1' };
    await editor.post(`/desk/pictures/${decorative}/`, bare);
    const other = await hired('reporter');
    await sendForm(other, '#33a', { name: 'nue.jpg' });
    const shown = async (visitor: Visitor, shelf: string) =>
      [...(await visitor.get(`/desk/pictures/?show=${shelf}`)).html.matchAll(/class="title">([^<]+)/g)].map(
        ([, t]) => t,
      );
    expect(await shown(editor, 'all')).toEqual(['nue', 'Un fond', 'Le marché de Médine au matin']);
    expect(await shown(editor, 'credit')).toEqual(['nue', 'Un fond']);
    expect(await shown(editor, 'alt')).toEqual(['nue']);
    expect(await shown(other, 'mine')).toEqual(['nue']);
  });
});
