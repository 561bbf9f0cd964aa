import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { stoppedClock } from '#content/clock.ts';
import { importWordPress } from '#exchange/wordpress/import-wordpress.ts';
import type { ImportReport } from '#exchange/wordpress/report.ts';
import { diskStore } from '#media/stores/disk.ts';
import { SYSTEM } from '#newsroom/actor.ts';
import { changeAuthor } from '#newsroom/house/change-author.ts';
import { changeSection } from '#newsroom/house/change-section.ts';
import { reviseArticle } from '#newsroom/publication/revise-article.ts';
import type { OpenDatabase } from '#storage/database.ts';
import { addressAt } from '#storage/queries/addresses.ts';
import { articleForEditing } from '#storage/queries/articles/article-for-editing.ts';
import { allAuthors } from '#storage/queries/house/authors.ts';
import { listSections } from '#storage/queries/house/sections.ts';
import { countsOf, isEmptyNewspaper } from '#storage/queries/newspaper-state.ts';
import { memoryDatabase } from '#test/support/databases.ts';
import { appOver, ORIGIN } from '#test/support/site.ts';
import {
  attachment,
  category,
  comment,
  itemOf,
  meta,
  type TestPost,
  writeExportOf,
} from '#test/support/wordpress-export.ts';

const CLOCK = stoppedClock('2022-01-01T12:00:00.000Z');

type Import = { db?: OpenDatabase; mediaFolder?: string; isDryRun?: boolean };

/** Imports a file into a newspaper, a new one unless told otherwise. */
async function importFile(file: string, { db, mediaFolder, isDryRun = false }: Import = {}) {
  const database = db ?? (await memoryDatabase());
  const folder = await mkdtemp(join(tmpdir(), 'griot-media-'));
  const tools = { db: database, store: diskStore(folder), clock: CLOCK, fetchFile: null };
  const report = await importWordPress(tools, { file, mediaFolder: mediaFolder ?? null, isDryRun });
  const app = appOver(database, CLOCK, { origin: ORIGIN, mediaFolder: folder, uploadsFolder: folder });
  const read = async (path: string) => {
    const answer = await app.request(path);
    return { status: answer.status, to: answer.headers.get('location'), html: await answer.text() };
  };
  return { db: database, report, read };
}

async function importPosts(posts: (TestPost | string)[], options: Import = {}) {
  return importFile(await writeExportOf(posts), options);
}

function reasonsOf(report: ImportReport, id: string | number): string[] {
  return report.entries
    .filter((entry) => entry.id === String(id))
    .flatMap(({ reasons }) => reasons.map(({ code }) => code));
}

describe('a newsroom that leaves WordPress', () => {
  it('reads its articles at their old addresses, by their path as by their number', async () => {
    const { read } = await importPosts([{ id: 12, title: 'Le pont est ouvert', slug: 'le-pont', excerpt: 'Enfin.' }]);
    const { status, html } = await read('/2021/03/04/le-pont/');
    expect(status).toBe(200);
    expect(html).toContain('<h1>Le pont est ouvert</h1>');
    expect(html).toContain('Adama Coulibaly');
    expect(html).toContain('Enfin.');
    expect((await read('/?p=12')).to).toBe('/2021/03/04/le-pont/');
    expect((await read('/category/politique/')).to).toBe('/rubrique/politique/');
    expect((await read('/?cat=5')).to).toBe('/rubrique/politique/');
    expect((await read('/author/adama/')).to).toBe('/auteur/adama/');
  });

  it('is called as it was, in the language that it had', async () => {
    const { read } = await importPosts([{ id: 1 }]);
    const { html } = await read('/');
    expect(html).toContain('<html lang="fr"');
    expect(html).toContain('La Rive');
    expect(html).toContain('Le journal des deux rives');
  });

  it('goes on making addresses as WordPress did', async () => {
    const posts = [1, 2, 3].map((id) => ({ id, link: `https://larive.example/politique/article-${id}/` }));
    const { report } = await importPosts(posts);
    expect(report.remarks).toContainEqual({ code: 'permalinkPattern', detail: '/%category%/%postname%/', line: null });
  });

  it('keeps what nobody may read yet out of sight, with its address for later', async () => {
    const { db, read, report } = await importPosts([
      { id: 1, status: 'draft', dateGmt: '0000-00-00 00:00:00', link: 'https://larive.example/?p=1' },
      { id: 2, status: 'private' },
      { id: 3, password: 'secret' },
      { id: 4, status: 'future', date: '2022-06-01 08:00:00' },
      { id: 5, status: 'pending' },
      { id: 6, status: 'future', date: '2021-12-31 08:00:00', title: 'Heure passée' },
    ]);
    for (const path of [
      '/?p=1',
      '/?p=2',
      '/2021/03/04/article-2/',
      '/2021/03/04/article-3/',
      '/2022/06/01/article-4/',
    ]) {
      expect((await read(path)).status, path).toBe(404);
    }
    expect((await read('/2021/12/31/article-6/')).html).toContain('Heure passée');
    expect(report.counts.post).toMatchObject({ read: 6, kept: 6, refused: 0 });
    const address = await addressAt(db, '/2022/06/01/article-4/');
    expect(await articleForEditing(db, address?.targetId ?? 0)).toMatchObject({ status: 'scheduled' });
    expect([reasonsOf(report, 2), reasonsOf(report, 3)]).toEqual([['private'], ['password']]);
    expect((await read('/feed/')).html).not.toContain('Article 2');
  });

  it('finds its sections in the order of its menu, its countries and its topics', async () => {
    const term = (id: number, slug: string, { name, parent = '' }: { name: string; parent?: string }) =>
      `<wp:category><wp:term_id>${id}</wp:term_id><wp:category_nicename>${slug}</wp:category_nicename><wp:category_parent>${parent}</wp:category_parent><wp:cat_name><![CDATA[${name}]]></wp:cat_name></wp:category>`;
    const entry = (id: number, order: number, categoryId: number) =>
      itemOf({
        id,
        type: 'nav_menu_item',
        more:
          category('principal', 'Principal', 'nav_menu') +
          meta('_menu_item_object', 'category') +
          meta('_menu_item_object_id', String(categoryId)),
      }).replace('<wp:menu_order>0', `<wp:menu_order>${order}`);
    const { read, report } = await importPosts([
      term(8, 'sport', { name: 'Sport' }) +
        term(9, 'football', { name: 'Football', parent: 'sport' }) +
        term(10, 'mali', { name: 'Mali' }),
      {
        id: 1,
        more:
          category('football', 'Football') + category('mali', 'Mali') + category('can-2021', 'CAN 2021', 'post_tag'),
      },
      { id: 2 },
      entry(20, 1, 8),
      entry(21, 2, 5),
    ]);
    const { html } = await read('/2021/03/04/article-1/');
    expect(html).toContain('href="/rubrique/sport/"');
    expect(html).toContain('href="/dossier/football/"');
    expect(html).toContain('href="/pays/mali/"');
    expect(html).toContain('href="/dossier/can-2021/"');
    expect(html.indexOf('/rubrique/sport/')).toBeLessThan(html.indexOf('/rubrique/politique/'));
    expect((await read('/category/mali/')).to).toBe('/pays/mali/');
    expect(report.counts.menuItem).toMatchObject({ read: 2, kept: 2 });
  });

  it('keeps guest authors, and says when an author is missing', async () => {
    const guest = itemOf({ id: 30, type: 'guest-author', slug: 'cap-fatou-sow', title: 'Fatou Sow' });
    const { read, report } = await importPosts([
      { id: 1, more: category('cap-fatou-sow', 'fatou-sow', 'author') + category('cap-adama', 'adama', 'author') },
      { id: 2, creator: 'inconnu' },
      guest,
    ]);
    const { html } = await read('/2021/03/04/article-1/');
    expect(html.indexOf('Fatou Sow')).toBeGreaterThan(0);
    expect(html).toContain('Adama Coulibaly');
    expect(reasonsOf(report, 2)).toEqual(['authorMissing']);
    expect(report.counts.guestAuthor).toMatchObject({ read: 1, kept: 1 });
  });

  it('finds its discussions again, and nobody’s address or machine', async () => {
    const comments = [
      comment(2, { parent: 1, text: 'Réponse' }),
      comment(1, { text: 'Premier\nmot' }),
      comment(3, { approved: 'spam' }),
      comment(4, { type: 'pingback' }),
      comment(5, { approved: '0' }),
      comment(6, { parent: 99 }),
    ];
    const { db, read, report } = await importPosts([
      { id: 1, more: category('politique', 'Politique') + comments.join('') },
    ]);
    expect(report.counts.comment).toEqual({ read: 6, kept: 5, changed: 1, unchanged: 0, refused: 1 });
    const { html } = await read('/2021/03/04/article-1/');
    expect(html.indexOf('Premier')).toBeLessThan(html.indexOf('Réponse'));
    expect(html).not.toContain('Commentaire 3');
    expect(html).not.toContain('Commentaire 5');
    const contacts = await db.query.selectFrom('commentContacts').selectAll().execute();
    expect(contacts).toHaveLength(5);
    expect(JSON.stringify(contacts)).not.toContain('203.0.113');
    for (const path of ['/2021/03/04/article-1/', '/', '/feed/', '/comments/feed/', '/auteur/adama/', '/feed.json']) {
      const page = await read(path);
      expect(page.html, path).not.toMatch(/prive\.example|203\.0\.113/);
    }
  });

  it('opens its front page with what was pinned', async () => {
    const posts = Array.from({ length: 9 }, (_, index) => ({ id: index + 1, date: `2021-03-0${index + 1} 08:00:00` }));
    const { read } = await importPosts(posts.map((post) => ({ ...post, sticky: post.id === 2 })));
    const { html } = await read('/');
    expect(html.indexOf('Article 2<')).toBeLessThan(html.indexOf('Article 9<'));
  });

  it('takes “Lire aussi” lines for references, whichever article comes first in the file', async () => {
    const line = (path: string) =>
      `<p>Avant.</p><p>Lire aussi : <a href="https://larive.example${path}">Autre</a></p><p>Après.</p>`;
    const { read, report } = await importPosts([
      { id: 1, content: line('/?p=2') },
      { id: 2, title: 'Le second', content: line('/2021/03/04/absent/') },
    ]);
    const first = await read('/2021/03/04/article-1/');
    expect(first.html).toContain('href="/2021/03/04/article-2/"');
    expect(first.html).toContain('class="also"');
    expect(reasonsOf(report, 1)).toEqual(['readAlso']);
    expect(reasonsOf(report, 2)).toEqual(['readAlsoUnresolved']);
    expect((await read('/recherche?q=avant')).html).toContain('Article 1');
  });

  it('finds its pictures in the folder that it gives, and the files by their old address', async () => {
    const uploads = await mkdtemp(join(tmpdir(), 'griot-uploads-'));
    await mkdir(join(uploads, '2021/03'), { recursive: true });
    const red = { create: { width: 700, height: 400, channels: 3 as const, background: '#a33' } };
    await writeFile(join(uploads, '2021/03/pont.jpg'), await sharp(red).jpeg().toBuffer());
    const url = 'https://larive.example/wp-content/uploads/2021/03/pont.jpg';
    const posts = [
      {
        id: 1,
        content: `<figure class="wp-block-image"><img src="${url.replace('.jpg', '-300x171.jpg')}" alt="Le pont"/><figcaption>Le pont neuf</figcaption></figure><p>Texte.</p>`,
        more: category('politique', 'Politique') + meta('_thumbnail_id', '7'),
      },
      attachment(7, { url, alt: 'Un pont rouge' }),
      attachment(8, { url: 'https://larive.example/wp-content/uploads/2021/03/absente.png' }),
    ];
    const { db, read, report } = await importPosts(posts, { mediaFolder: uploads });
    const { html } = await read('/2021/03/04/article-1/');
    expect(html).toContain('Le pont neuf');
    expect(html).toContain('alt="Un pont rouge"');
    expect(report.files).toEqual({ found: 1, downloaded: 0, missing: 1 });
    expect(report.counts.file).toMatchObject({ read: 2, kept: 1, refused: 1 });
    const moved = await read('/wp-content/uploads/2021/03/pont-300x171.jpg');
    expect(moved.to).toMatch(/^\/media\/[0-9a-f]{20}-\d+\.webp$/);
    expect((await read(moved.to ?? '')).status).toBe(200);
    expect((await read('/image-7/')).to).toBe(moved.to);
    expect(await read('/image-8/')).toMatchObject({ status: 302, to: '/' });

    await writeFile(join(uploads, '2021/03/absente.png'), await sharp(red).png().toBuffer());
    const again = await importPosts(posts, { db, mediaFolder: uploads });
    expect(again.report.files).toEqual({ found: 1, downloaded: 0, missing: 0 });
    expect((await read('/image-8/')).status).toBe(301);
  });

  it('may import again: nothing is there twice, what has changed is brought, what was edited here is kept', async () => {
    const posts = [{ id: 1 }, { id: 2 }, { id: 3 }];
    const { db } = await importPosts(posts);
    const before = await countsOf(db);
    const same = await importPosts(posts, { db });
    expect(same.report.counts.post).toMatchObject({ read: 3, kept: 3, unchanged: 3 });
    expect(await countsOf(db)).toEqual(before);

    const address = await addressAt(db, '/2021/03/04/article-3/');
    const articleId = address?.targetId ?? 0;
    const edited = await articleForEditing(db, articleId);
    const draft = { ...(edited?.draft as NonNullable<typeof edited>['draft']), headline: 'Corrigé au bureau' };
    await reviseArticle({ db, clock: CLOCK, actor: SYSTEM }, { articleId, draft, isVisibleUpdate: false });
    const later = await importPosts(
      [{ id: 1 }, { id: 2, title: 'Nouveau titre' }, { id: 3, title: 'Écrasé' }, { id: 4 }],
      { db },
    );
    expect(reasonsOf(later.report, 2)).toEqual(['updated']);
    expect(reasonsOf(later.report, 3)).toEqual(['editedHere']);
    expect((await later.read('/2021/03/04/article-2/')).html).toContain('<h1>Nouveau titre</h1>');
    expect((await later.read('/2021/03/04/article-3/')).html).toContain('<h1>Corrigé au bureau</h1>');
    expect((await countsOf(db)).articles).toBe(4);
  });

  it('finds its sections and authors again under the names that the newsroom has given them since', async () => {
    const first = await importPosts([{ id: 1, slug: 'un' }]);
    const { db, read } = first;
    const newsroom = { db, clock: CLOCK, actor: SYSTEM };
    const [section] = await listSections(db);
    const renamed = { sectionId: section?.id ?? 0, name: 'Monde', slug: 'monde', description: '' };
    await changeSection(newsroom, renamed);
    const author = (await allAuthors(db)).find(({ slug }) => slug === 'adama');
    const person = { kind: 'person' as const, role: '', biography: '', portraitMediaId: null, email: '' };
    await changeAuthor(newsroom, { ...person, authorId: author?.id ?? 0, name: 'Adama C.', slug: 'adama-c' });
    expect((await read('/category/politique/')).to).toBe('/rubrique/monde/');
    expect((await read('/author/adama/')).to).toBe('/auteur/adama-c/');
    await importPosts(
      [
        { id: 1, slug: 'un' },
        { id: 2, slug: 'deux' },
      ],
      { db },
    );
    expect((await listSections(db)).map(({ slug }) => slug)).toEqual(['monde']);
    expect((await read('/2021/03/04/deux/')).html).toContain('/rubrique/monde/');
  });

  it('may try first: a dry run tells everything and writes nothing', async () => {
    const posts = [{ id: 1 }, { id: 2, status: 'trash' }, attachment(7, { url: 'https://larive.example/a.jpg' })];
    const { db, report } = await importPosts(posts, { isDryRun: true });
    expect(report.counts.post).toEqual({ read: 2, kept: 1, changed: 0, unchanged: 0, refused: 1 });
    expect(report.remarks.map(({ code }) => code)).toContain('filesUntried');
    expect(await isEmptyNewspaper(db)).toBe(true);
    expect((await db.query.selectFrom('importRuns').selectAll().execute()).length).toBe(0);
  });

  it('goes on where it was when the power fails, and counts each item once', async () => {
    const posts = Array.from({ length: 450 }, (_, index) => ({ id: index + 1 }));
    const file = await writeExportOf(posts);
    const db = await memoryDatabase();
    let steps = 0;
    const powerCut = importWordPress(
      {
        db,
        store: diskStore('/nonexistent'),
        clock: CLOCK,
        fetchFile: null,
        onProgress: () => {
          steps += 1;
          if (steps === 2) throw new Error('power cut');
        },
      },
      { file, mediaFolder: null, isDryRun: false },
    );
    await expect(powerCut).rejects.toThrow('power cut');
    const { articles } = await countsOf(db);
    expect(articles).toBeGreaterThan(0);
    expect(articles).toBeLessThan(450);
    const { report } = await importFile(file, { db });
    expect(report.remarks.map(({ code }) => code)).toContain('resumed');
    expect(report.counts.post).toMatchObject({ read: 450, kept: 450, refused: 0 });
    expect(report.counts.category).toMatchObject({ read: 1, kept: 1 });
    expect((await countsOf(db)).articles).toBe(450);
  });

  it('is told what could not be read, line by line, and gets all the rest', async () => {
    const { read, report } = await importPosts([
      { id: 1 },
      '<item><title>Cassé</title><wp:post_id>2</wp:post_id><wp:post_type>post</wp:post_type><b></item>',
      { id: 3, date: '2021-02-31 25:00:00', dateGmt: 'hier', title: 'Mauvaise date' },
      { id: 4, slug: 'article-1', date: '2021-03-04 09:30:00', title: 'Même adresse' },
      { id: 5, title: '' },
      { id: 1, title: 'Encore lui' },
      { id: 6, type: 'wpcf7_contact_form' },
    ]);
    expect(report.counts.post).toMatchObject({ read: 6, kept: 4, refused: 2 });
    expect(reasonsOf(report, 2)).toEqual(['brokenXml']);
    expect(reasonsOf(report, 3)).toContain('dateMissing');
    expect(reasonsOf(report, 4)).toEqual(['addressTaken']);
    expect(reasonsOf(report, 5)).toEqual(['titleMissing']);
    expect(reasonsOf(report, 1)).toEqual(['twice']);
    expect(reasonsOf(report, 6)).toEqual(['postType']);
    expect((await read('/?p=4')).to).toBe('/2021/03/04/article-1-2/');
    expect((await read('/2021/03/04/article-1/')).html).toContain('<h1>Article 1</h1>');
    for (const counts of Object.values(report.counts)) expect(counts.read).toBe(counts.kept + counts.refused);
  });

  it('keeps an article whose pictures were pasted into the text by the megabyte, and refuses a text that is none', async () => {
    const { read, report } = await importPosts([
      { id: 1, content: `<p>Avant.</p><img src="data:image/png;base64,${'A'.repeat(9_000_000)}"/><p>Après.</p>` },
      { id: 2, content: `<p>${'mot '.repeat(1_000_000)}</p>` },
      { id: 3 },
    ]);
    expect(reasonsOf(report, 1)).toContain('embeddedData');
    expect((await read('/2021/03/04/article-1/')).html).toMatch(/Avant\..*Après\./);
    expect(reasonsOf(report, 2)).toEqual(['tooLarge']);
    expect(report.counts.post).toMatchObject({ read: 3, kept: 2, refused: 1 });
  });

  it('is told when its clock is not ours, and when a file is no export', async () => {
    const { report, read } = await importPosts([
      { id: 1, date: '2021-03-04 09:30:00', dateGmt: '2021-03-04 08:30:00' },
    ]);
    expect(report.remarks).toContainEqual({ code: 'zoneDiffers', detail: 'UTC+1', line: null });
    expect((await read('/2021/03/04/article-1/')).html).toContain('datetime="2021-03-04T08:30:00.000Z"');
    const empty = await importFile(await writeExportOf([], '<html>'));
    expect(empty.report.remarks.map(({ code }) => code)).toContain('noItems');
  });

  it('is told when the file stops before its end', async () => {
    const file = await writeExportOf([{ id: 1 }, { id: 2 }]);
    const whole = await readFile(file, 'utf8');
    await writeFile(file, whole.slice(0, whole.lastIndexOf('<wp:post_password>')));
    const { report } = await importFile(file);
    expect(report.remarks.map(({ code }) => code)).toContain('cutOff');
    expect(report.counts.post).toMatchObject({ read: 2, kept: 1, refused: 1 });
  });

  it('never sends a reader the script that somebody hid in WordPress', async () => {
    const { read } = await importPosts([
      {
        id: 1,
        title: 'Titre <script>alert(1)</script>',
        excerpt: '<img src=x onerror=alert(2)>Chapô',
        content:
          '<p onclick="alert(3)">Un <a href="javascript:alert(4)">lien</a><script>alert(5)</script></p><svg onload=alert(6)></svg><iframe src="javascript:alert(7)"></iframe>',
        more: category('politique', 'Politique') + comment(1, { text: '<script>alert(8)</script>Bonjour <b>x</b>' }),
      },
    ]);
    for (const path of ['/', '/2021/03/04/article-1/', '/feed/', '/recherche?q=titre']) {
      expect((await read(path)).html, path).not.toMatch(
        /alert\([3-8]\)|<script>alert|onerror|onclick|onload|javascript:/,
      );
    }
  });
});
