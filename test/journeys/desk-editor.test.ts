import { beforeEach, describe, expect, it } from 'vitest';
import { stoppedClock } from '#content/clock.ts';
import { doc, p, picture, readAlso } from '#content/document/builders.ts';
import type { EditorMatter } from '#content/editor-matter.ts';
import type { Role } from '#content/permissions.ts';
import { SYSTEM } from '#newsroom/actor.ts';
import { inviteUser } from '#newsroom/people/invite-user.ts';
import { writeArticle } from '#newsroom/writing/write-article.ts';
import type { OpenDatabase } from '#storage/database.ts';
import { articleForEditing } from '#storage/queries/articles/article-for-editing.ts';
import { listSections } from '#storage/queries/house/sections.ts';
import { memoryDatabase } from '#test/support/databases.ts';
import { createCast, draftBy, publishNow } from '#test/support/newsroom.ts';
import { appOver } from '#test/support/site.ts';
import { type Answer, Visitor } from '#test/support/visitor.ts';

const clock = stoppedClock('2026-11-24T08:00:00.000Z');
const JSON_ONLY = { Accept: 'application/json' };

describe('beginning and opening an article', () => {
  let db: OpenDatabase;

  beforeEach(async () => {
    db = await memoryDatabase();
  });

  async function signIn(role: Role, authorId: number | null = null): Promise<Visitor> {
    const invitation = { email: `${role}@journal.example`, name: 'Awa', roles: [role], language: 'fr' };
    const { userId, token } = await inviteUser({ db, clock, actor: SYSTEM }, invitation);
    if (authorId !== null) await db.query.updateTable('users').set({ authorId }).where('id', '=', userId).execute();
    const visitor = new Visitor(appOver(db, clock));
    await visitor.post(`/desk/link/${token}/`, { password: 'une phrase assez longue' });
    return visitor;
  }

  const begin = async (visitor: Visitor) => {
    const { status, to } = await visitor.post('/desk/articles/');
    expect(status).toBe(303);
    const id = Number(/^\/desk\/articles\/(\d+)\/$/.exec(to ?? '')?.[1]);
    const article = await articleForEditing(db, id);
    if (!article) throw new Error(`no article ${id}`);
    return article;
  };

  it('gives a newspaper without sections its first, and lets an empty headline be', async () => {
    const { draft, status } = await begin(await signIn('contributor'));
    expect(await listSections(db)).toMatchObject([{ id: draft.sectionId, name: 'Actualité', slug: 'actualite' }]);
    expect([status, draft.headline, draft.kind, draft.language, draft.authorIds]).toEqual([
      'draft',
      '',
      'news',
      'fr',
      [],
    ]);
  });

  it('takes the section of the article that one began last, and one’s signature', async () => {
    const cast = await createCast(db);
    const visitor = await signIn('reporter', cast.aissatou);
    const first = await begin(visitor);
    expect(first.draft).toMatchObject({ sectionId: cast.politics, authorIds: [cast.aissatou] });
    await db.query.updateTable('articles').set({ sectionId: cast.sport }).where('id', '=', first.id).execute();
    expect((await begin(visitor)).draft.sectionId).toBe(cast.sport);
  });

  it('opens to those who may read it, to write in it when they may', async () => {
    const cast = await createCast(db);
    const id = await writeArticle({ db, clock, actor: SYSTEM }, draftBy(cast));
    const opened = async (role: Role) => (await signIn(role)).get(`/desk/articles/${id}/`);
    expect(matterOf(await opened('subEditor')).mayWrite).toBe(true);
    expect(matterOf(await opened('reporter')).mayWrite).toBe(false);
    expect((await opened('contributor')).status).toBe(404);
    expect((await opened('moderator')).status).toBe(403);
    expect((await (await signIn('administrator')).post('/desk/articles/')).status).toBe(403);
  });

  it('brings what the text points to, and leaves out what readers may not see', async () => {
    const cast = await createCast(db);
    const { id: known } = await publishNow(db, draftBy(cast, { headline: 'Connu', slug: 'connu' }));
    const secret = await writeArticle({ db, clock, actor: SYSTEM }, draftBy(cast, { headline: 'Secret', slug: 's' }));
    const body = doc(p('x'), readAlso(known), readAlso(secret), picture(999));
    const id = await writeArticle({ db, clock, actor: SYSTEM }, draftBy(cast, { body, slug: 'y' }));
    const visitor = await signIn('editor');
    const { references } = matterOf(await visitor.get(`/desk/articles/${id}/`));
    const article = { id: known, headline: 'Connu', section: 'Politique', date: '2 octobre 2020' };
    expect(references).toEqual({ pictures: [], articles: [article] });
    const asked = await visitor.get(
      `/desk/articles/references.json?pictures=999,x&articles=${known},${secret}`,
      JSON_ONLY,
    );
    expect(JSON.parse(asked.html)).toEqual({ pictures: [], articles: [article] });
  });

  it('finds published articles by their words, and the newest without any', async () => {
    const cast = await createCast(db);
    await publishNow(db, draftBy(cast, { headline: 'L’eau à Dakar', slug: 'eau' }));
    await publishNow(db, draftBy(cast, { headline: 'Les élections', slug: 'elections' }));
    await writeArticle({ db, clock, actor: SYSTEM }, draftBy(cast, { headline: 'L’eau secrète', slug: 'secret' }));
    const visitor = await signIn('contributor');
    const find = async (q: string) => {
      const { html } = await visitor.get(`/desk/articles/search.json?q=${encodeURIComponent(q)}`, JSON_ONLY);
      return (JSON.parse(html) as { articles: { headline: string }[] }).articles.map(({ headline }) => headline);
    };
    expect(await find('leau')).toEqual([]);
    expect(await find("l'eau")).toEqual(['L’eau à Dakar']);
    expect(await find('')).toEqual(['Les élections', 'L’eau à Dakar']);
  });
});

function matterOf({ html }: Answer): EditorMatter {
  return JSON.parse(/<script type="application\/json" id="editor-matter">(.*?)<\/script>/s.exec(html)?.[1] ?? '');
}
