import { expect, it } from 'vitest';
import { doc, gallery, p, picture } from '#content/document/builders.ts';
import { SYSTEM } from '#newsroom/actor.ts';
import { reviseArticle } from '#newsroom/publication/revise-article.ts';
import { describeOnEveryEngine } from '#test/support/databases.ts';
import { createCast, draftBy, NOW, pictureBy, publishNow } from '#test/support/newsroom.ts';
import type { Database } from './database.ts';
import { type LibraryFilter, libraryPicture, libraryPictures, nextWaitingPicture } from './queries/pictures/library.ts';
import { isInUse, usesOf } from './queries/pictures/media-uses.ts';
import { insertArticle, saveDraft } from './records/articles.ts';
import { insertAuthor } from './records/authors.ts';
import {
  changeMedia,
  deleteMedia,
  endMediaRights,
  failMedia,
  finishMedia,
  insertMedia,
  orderMedia,
} from './records/media.ts';

const RENDITION = { width: 640, height: 480, format: 'webp' as const, byteSize: 1000 };
const FILE = { hash: 'a'.repeat(64), mimeType: 'image/jpeg', width: 640, height: 480, byteSize: 9 };
function add(db: Database, change: Partial<Parameters<typeof insertMedia>[1]> = {}): Promise<number> {
  return insertMedia(db, pictureBy({ ...FILE, fileName: 'x.jpg', ...change }));
}

async function idsBy(db: Database, filter: Partial<LibraryFilter>): Promise<number[]> {
  const found = await libraryPictures(db, { question: '', ...filter }, { after: null, limit: 20 });
  return found.map(({ id }) => id);
}

describeOnEveryEngine('the library', (database) => {
  it('is searched by words, whatever their accents, and by their beginnings', async () => {
    const db = database();
    const market = await add(db, { fileName: 'DSC_12-marche_dakar.JPG', caption: 'Le marché de Médine' });
    const school = await add(db, { alt: 'Une élève à l’école', credit: 'Aïssatou Bah' });
    await add(db, { mimeType: 'application/pdf', caption: 'Le marché' });
    for (const question of ['marché', 'MARCHE', 'marchés', 'medi', 'dakar médine', 'dsc']) {
      expect(await idsBy(db, { question }), question).toEqual([market]);
    }
    expect(await idsBy(db, { question: 'aissatou eleve' })).toEqual([school]);
    expect(await idsBy(db, { question: 'marché école' })).toEqual([]);
    expect(await idsBy(db, { question: '%_' })).toEqual([school, market]);
    await changeMedia(db, school, { caption: 'Le marché aussi' });
    expect(await idsBy(db, { question: 'marché' })).toEqual([school, market]);
    await deleteMedia(db, market);
    expect(await idsBy(db, { question: 'marché' })).toEqual([school]);
  });

  it('is read a page at a time, newest first, also when many came at the same moment', async () => {
    const db = database();
    const ids: number[] = [];
    for (let i = 0; i < 5; i++) ids.unshift(await add(db, { createdAt: i < 2 ? NOW : '2020-10-03T00:00:00.000Z' }));
    const [first, second] = await libraryPictures(db, { question: '' }, { after: null, limit: 2 });
    const rest = await libraryPictures(db, { question: '' }, { after: second ?? null, limit: 9 });
    expect([first?.id, second?.id, ...rest.map(({ id }) => id)]).toEqual(ids);
  });

  it('loses a picture once, on the day after its last, unless that was put off', async () => {
    const db = database();
    const id = await add(db);
    await changeMedia(db, id, { rightsUntil: '2020-10-02' });
    const end = (today: string) => endMediaRights(db, id, today);
    expect([await end('2020-10-02'), await end('2020-10-03'), await end('2020-10-03')]).toEqual([false, true, false]);
    expect((await libraryPicture(db, id))?.hasEnded).toBe(true);
  });

  it('is narrowed to what somebody must see to', async () => {
    const db = database();
    const bare = await add(db);
    const decorative = await add(db, { credit: 'AFP' });
    await changeMedia(db, decorative, { isDecorative: 1, rightsUntil: '2020-01-01', rightsEnded: 1 });
    const waiting = await add(db, { credit: 'AFP', alt: 'x', renditions: [], state: 'waiting', pending: 'f' });
    expect(await idsBy(db, { lacks: 'credit' })).toEqual([bare]);
    expect(await idsBy(db, { lacks: 'alt' })).toEqual([bare]);
    expect(await idsBy(db, { hasEnded: true })).toEqual([decorative]);
    expect(await idsBy(db, { hasEnded: false, isReady: true })).toEqual([bare]);
    expect((await nextWaitingPicture(db, []))?.id).toBe(waiting);
    expect(await nextWaitingPicture(db, [waiting])).toBeNull();
  });

  it('shows a picture only as it was asked for last', async () => {
    const db = database();
    const id = await add(db, { renditions: [], state: 'waiting', pending: 'first' });
    const file = { ...FILE, hash: 'b'.repeat(64), fileKey: 'b'.repeat(64), renditions: [RENDITION] };
    await orderMedia(db, id, { pending: 'second' });
    expect(await finishMedia(db, id, { from: { pending: 'first', crop: null }, file })).toBe(false);
    expect(await finishMedia(db, id, { from: { pending: 'second', crop: null }, file })).toBe(true);
    expect(await libraryPicture(db, id)).toMatchObject({ state: 'ready', pending: null, hash: file.hash });
    const crop = { x: 0, y: 0, width: 0.5, height: 1 };
    await orderMedia(db, id, { crop });
    expect(await finishMedia(db, id, { from: { pending: null, crop: null }, file })).toBe(false);
    await failMedia(db, { id, pending: null }, 'pictureLost');
    expect(await libraryPicture(db, id)).toMatchObject({ state: 'ready', failure: 'pictureLost', crop });
  });

  it('knows what shows a picture: leads, bodies, drafts not yet public, portraits', async () => {
    const db = database();
    const cast = await createCast(db);
    const [lead, inGallery, portrait, unused] = [await add(db), await add(db), await add(db), await add(db)];
    const leadPicture = { mediaId: lead, caption: null, alt: null };
    await changeMedia(db, lead, { credit: 'AFP', alt: 'x' });
    await changeMedia(db, inGallery, { credit: 'AFP', alt: 'x' });
    const body = doc(p('x'), gallery(picture(inGallery), picture(inGallery)));
    const { id } = await publishNow(db, draftBy(cast, { leadPicture, body }));
    await insertAuthor(db, {
      slug: 'x',
      name: 'X',
      kind: 'person',
      role: null,
      biography: null,
      portraitMediaId: portrait,
    });
    for (const mediaId of [lead, inGallery]) {
      expect((await usesOf(db, mediaId)).articles.map((use) => [use.id, use.authorIds])).toEqual([
        [id, [cast.aissatou]],
      ]);
    }
    expect(await isInUse(db, portrait)).toBe(true);
    expect(await isInUse(db, unused)).toBe(false);

    const saved = { savedAt: NOW, savedBy: { userId: null, name: '' }, reason: 'saved' as const, isGathered: false };
    await saveDraft(db, id, { ...saved, draft: draftBy(cast, { body: doc(p('x'), picture(unused)) }) });
    expect([await isInUse(db, lead), await isInUse(db, unused)]).toEqual([true, true]);
    const clock = { now: () => Temporal.Instant.from(NOW) };
    await reviseArticle({ db, clock, actor: SYSTEM }, { articleId: id, draft: draftBy(cast), isVisibleUpdate: false });
    expect([await isInUse(db, lead), await isInUse(db, inGallery), await isInUse(db, unused)]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('knows what a draft shows that was never public', async () => {
    const db = database();
    const cast = await createCast(db);
    const mediaId = await add(db);
    const dates = { status: 'draft' as const, createdAt: NOW, modifiedAt: NOW };
    const id = await insertArticle(db, draftBy(cast, { body: doc(p('x'), picture(mediaId)) }), dates);
    expect((await usesOf(db, mediaId)).articles).toMatchObject([{ id, status: 'draft' }]);
  });
});
