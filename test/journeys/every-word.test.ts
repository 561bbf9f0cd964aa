import type { DefaultTreeAdapterMap } from 'parse5';
import { parse } from 'parse5';
import { beforeAll, describe, expect, it } from 'vitest';
import { stoppedClock } from '#content/clock.ts';
import { doc, embed, gallery, p, picture, readAlso, sidebar, table, td, th, tr } from '#content/document/builders.ts';
import { en } from '#language/messages/en.ts';
import { fr } from '#language/messages/fr.ts';
import { addCatalogue, type Catalogue } from '#language/messages.ts';
import { SYSTEM } from '#newsroom/actor.ts';
import { issueCorrection } from '#newsroom/issue-correction.ts';
import { withdrawArticle } from '#newsroom/withdraw-article.ts';
import type { OpenDatabase } from '#storage/database.ts';
import { insertComment } from '#storage/records/comments.ts';
import { insertMedia } from '#storage/records/media.ts';
import { saveSettings } from '#storage/records/settings.ts';
import { memoryDatabase } from '#test/support/databases.ts';
import { createCast, draftBy, NOW, publishNow } from '#test/support/newsroom.ts';
import { appOver } from '#test/support/site.ts';

/** A language in which every message stands between ⟦ and ⟧, so that a word outside them is in no catalogue. */
const MARKED = 'xx';
const marked = Object.fromEntries(Object.entries(fr).map(([key, message]) => [key, `⟦${message}⟧`])) as Catalogue;

/** Names, which are the same in every language, and what the newsroom of this test wrote ("x", "xx"…). */
const NAMES = ['WhatsApp', 'Telegram', 'Facebook', 'X', 'RSS'];
const CONTENT = /^x+$/i;

/** Messages that are rightly the same in both languages. */
const ALIKE = [
  'desk.nav.articles',
  'desk.nav.menu',
  'desk.nav.planning',
  'doctor.node',
  'list.titleWithPage',
  'pagination.label',
];

type Node = DefaultTreeAdapterMap['node'];

describe('every word that readers see', () => {
  let db: OpenDatabase;
  let paths: string[];

  beforeAll(async () => {
    addCatalogue(MARKED, marked);
    db = await memoryDatabase();
    paths = await publishEverything(db);
  });

  it('comes from the message catalogue, on every kind of page', async () => {
    await saveSettings(db, { language: MARKED });
    const app = appOver(db, stoppedClock('2022-03-01T10:00:00.000Z'));
    for (const path of paths) {
      const html = await (await app.request(path)).text();
      expect(strayWords(html), path).toEqual([]);
    }
  });

  it('is in English on the pages of an English newspaper, but for what the newsroom wrote', async () => {
    await saveSettings(db, { language: 'en' });
    const app = appOver(db, stoppedClock('2022-03-01T10:00:00.000Z'));
    const french = Object.values<string>(fr).filter(
      (message) => !Object.values<string>(en).includes(message) && !message.includes('{'),
    );
    for (const path of paths.filter((each) => !each.includes('xxx'))) {
      const texts = textsOf(parse(await (await app.request(path)).text()));
      expect(
        texts.filter((text) => french.includes(text.trim())),
        path,
      ).toEqual([]);
    }
  });

  it('has been translated: no message is the same in both languages but names and numbers', () => {
    const same = Object.entries(fr).filter(([key, message]) => en[key as keyof typeof en] === message);
    expect(same.map(([key]) => key).toSorted()).toEqual(ALIKE);
  });
});

async function publishEverything(db: OpenDatabase): Promise<string[]> {
  const cast = await createCast(db);
  await saveSettings(db, { name: 'xx', tagline: 'xx', description: 'xx', publisher: 'xx' });
  await renameCast(db);
  const clock = stoppedClock(NOW);
  const words = {
    headline: 'xx',
    standfirst: 'xx',
    kicker: 'xx',
    language: MARKED,
    countryCodes: [],
    topicIds: [cast.elections],
  };
  const mediaId = await insertMedia(db, { ...FILE, createdAt: NOW });
  const first = await publishNow(db, draftBy(cast, { ...words, slug: 'xxx', body: doc(p('xx')) }));
  const body = doc(
    p('xx'),
    readAlso(first.id),
    embed('https://www.youtube.com/watch?v=x', 'xx'),
    picture(mediaId, 'xx'),
    gallery(picture(mediaId)),
    sidebar('xx', p('xx')),
    sidebar('', p('xx')),
    table('', tr(th('xx'), th('xx')), tr(td('xx'), td('xx'))),
  );
  const kinds = ['opEd', 'editorial', 'analysis', 'factCheck', 'wire', 'report'] as const;
  const others: string[] = [];
  for (const kind of kinds) {
    const leadPicture = { mediaId, caption: null, alt: null };
    others.push((await publishNow(db, draftBy(cast, { ...words, kind, slug: `xxx-${kind}`, body, leadPicture }))).path);
  }
  const gone = await publishNow(db, draftBy(cast, { ...words, slug: 'xxx-gone' }));
  await withdrawArticle({ db, clock, actor: SYSTEM }, { articleId: gone.id, reason: 'xx' });
  await issueCorrection({ db, clock, actor: SYSTEM }, { articleId: first.id, kind: 'correction', text: 'xx' });
  await issueCorrection({ db, clock, actor: SYSTEM }, { articleId: first.id, kind: 'rightOfReply', text: 'xx' });
  const comment = { articleId: first.id, authorName: 'xx', authorUrl: null, text: 'xx', status: 'approved' as const };
  await insertComment(db, { ...comment, parentId: null, isFromNewsroom: true, createdAt: NOW, contact: null });
  return [first.path, ...others, gone.path, ...PAGES];
}

const PAGES = [
  '/',
  '/rubrique/politique/',
  '/dossier/elections/',
  '/auteur/aissatou-bah/',
  '/archives/',
  '/archives/2020/10/',
  '/archives/2020/10/02/',
  '/recherche',
  '/recherche?q=xx',
  '/recherche?q=xxzz',
  '/corrections/',
  '/nowhere/',
];

const FILE = {
  hash: 'f'.repeat(64),
  fileName: 'x.webp',
  mimeType: 'image/webp',
  width: 640,
  height: 480,
  byteSize: 1000,
  alt: 'xx',
  caption: 'xx',
  credit: 'xx',
  focalX: 0.5,
  focalY: 0.5,
  renditions: [{ width: 640, height: 480, format: 'webp' as const, byteSize: 1000 }],
  sourceUrl: null,
};

async function renameCast(db: OpenDatabase): Promise<void> {
  await db.query.updateTable('sections').set({ name: 'xx' }).execute();
  await db.query.updateTable('topics').set({ name: 'xx' }).execute();
  await db.query.updateTable('authors').set({ name: 'xx', role: 'xx', biography: 'xx' }).execute();
}

/** Words outside of messages that are neither content, names, dates (made by Intl) nor addresses. */
function strayWords(html: string): string[] {
  return textsOf(parse(html))
    .map((text) => text.replace(/⟦[^⟦⟧]*⟧/g, ' '))
    .flatMap((text) => text.split(/[^\p{L}\p{M}@:/.]+/u))
    .map((word) => word.replace(/^[:.]+|[:.]+$/g, ''))
    .filter((word) => word !== '' && !CONTENT.test(word) && !NAMES.includes(word) && !DATES.has(word));
}

const DATES = new Set(
  Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2020, month, month + 1)))
    .flatMap((date) => [new Intl.DateTimeFormat('fr', { dateStyle: 'full' }).format(date)])
    .flatMap((date) => date.split(' ')),
);

const READ_ATTRIBUTES = ['alt', 'title', 'aria-label', 'placeholder'];
const SILENT = new Set(['script', 'style']);

/** All that is read or read out: texts, and the attributes that are. Dates say themselves in `datetime`. */
function textsOf(node: Node): string[] {
  if (node.nodeName === '#text' && 'value' in node) return [node.value];
  if (SILENT.has(node.nodeName) || node.nodeName === 'time') return [];
  const attributes = 'attrs' in node ? node.attrs.filter(({ name }) => READ_ATTRIBUTES.includes(name)) : [];
  const children = 'childNodes' in node ? node.childNodes.flatMap(textsOf) : [];
  return [...attributes.map(({ value }) => value), ...children];
}
