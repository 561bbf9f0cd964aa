import type { Hono } from 'hono';
import type { ArticleDraft } from '#content/article.ts';
import { mayEdit, mayRead } from '#content/permissions.ts';
import { mustBeAllowedToRead } from '#newsroom/actor.ts';
import { Refusal } from '#newsroom/errors.ts';
import { restoreVersion } from '#newsroom/writing/restore-version.ts';
import {
  articleForEditing,
  articlesForEditing,
  type EditableArticle,
} from '#storage/queries/articles/article-for-editing.ts';
import { articleVersion, articleVersions, versionBefore } from '#storage/queries/articles/article-versions.ts';
import { type ReferenceNames, referenceNames } from '#storage/queries/house/reference-names.ts';
import { deskPage, type SignedInVisit } from '../desk.ts';
import { formText } from '../forms.ts';
import type { Gates } from '../gates.tsx';
import { VersionPage, VersionsPage } from '../pages/versions-page.tsx';

/** What an article was before, and taking it up again. */
export function versionRoutes(app: Hono, { signedIn }: Gates): void {
  app.get('/desk/articles/:id{[0-9]+}/versions/', signedIn(showVersions));
  app.get('/desk/articles/:id{[0-9]+}/versions/:number{[0-9]+}/', signedIn(showVersion));
  app.post('/desk/articles/:id{[0-9]+}/versions/:number{[0-9]+}/restoration/', signedIn(submitRestoration));
}

const VERSIONS_AT_ONCE = 30;

/** Every version, a page at a time. */
async function showVersions(visit: SignedInVisit): Promise<Response> {
  const { c, db } = visit;
  const page = deskPage(visit);
  const article = await readableArticle(visit);
  const below = Number(c.req.query('below')) || null;
  const found = await articleVersions(db, article.id, { limit: VERSIONS_AT_ONCE + 1, below });
  const versions = found.slice(0, VERSIONS_AT_ONCE);
  const older = found.length > VERSIONS_AT_ONCE ? `?below=${versions.at(-1)?.number}` : null;
  const restored = Number(c.req.query('restored')) || null;
  const note = restored === null ? null : page.t('versions.restored', { number: restored });
  return c.html(<VersionsPage page={page} article={article} versions={versions} older={older} note={note} />);
}

/** One version, with what it changed. */
function showVersion(visit: SignedInVisit): Promise<Response> {
  return versionPage(visit, null);
}

/** Takes a version up again; when the text has moved meanwhile, shows how it stands now. */
async function submitRestoration(visit: SignedInVisit): Promise<Response> {
  const { c } = visit;
  const form = await c.req.formData();
  const [articleId, number] = [Number(c.req.param('id')), Number(c.req.param('number'))];
  try {
    await restoreVersion(visit, { articleId, number, baseRevision: Number(formText(form, 'baseRevision')) });
    return c.redirect(`/desk/articles/${articleId}/versions/?restored=${number}`, 303);
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'textMoved') throw error;
    return versionPage(visit, deskPage(visit).t('refusal.textMoved'));
  }
}

async function versionPage(visit: SignedInVisit, refusal: string | null): Promise<Response> {
  const { c, db, actor } = visit;
  const article = await readableArticle(visit);
  const version = await articleVersion(db, article.id, Number(c.req.param('number')));
  if (!version) throw new Refusal('notFound');
  const isNewest = version.number === article.version;
  const against = c.req.query('with') === 'newest' && !isNewest ? 'newest' : 'before';
  const number = against === 'newest' ? article.version : await versionBefore(db, article.id, version.number);
  const other = number === null ? null : await articleVersion(db, article.id, number);
  const names = await namesFor(visit, [version.draft, ...(other ? [other.draft] : [])]);
  const mayRestore = actor.userId !== null && mayEdit(actor, article);
  return c.html(
    <VersionPage
      page={deskPage(visit)}
      article={article}
      comparison={{ version, other, against }}
      names={names}
      mayRestore={mayRestore}
      refusal={refusal}
    />,
    refusal ? 422 : 200,
  );
}

/** The headline of a colleague's draft is not for everybody, even where a text says that it translates it. */
async function namesFor({ db, actor }: SignedInVisit, drafts: ArticleDraft[]): Promise<ReferenceNames> {
  const names = await referenceNames(db, drafts);
  const articles = await articlesForEditing(db, [...names.articles.keys()]);
  const isSeen = (id: number) => {
    const article = articles.get(id);
    if (!article || actor.userId === null) return article !== undefined;
    return article.status === 'published' || mayRead(actor, article);
  };
  return { ...names, articles: new Map([...names.articles].filter(([id]) => isSeen(id))) };
}

async function readableArticle({ c, db, actor }: SignedInVisit): Promise<EditableArticle> {
  const article = await articleForEditing(db, Number(c.req.param('id')));
  if (!article) throw new Refusal('notFound');
  mustBeAllowedToRead(actor, article);
  return article;
}
