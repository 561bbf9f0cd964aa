import type { Hono } from 'hono';
import type { ArticleDraft } from '#content/article.ts';
import { mayEdit, mayRead } from '#content/permissions.ts';
import { Refusal } from '#newsroom/errors.ts';
import { restoreVersion } from '#newsroom/writing/restore-version.ts';
import { articlesForEditing } from '#storage/queries/articles/article-for-editing.ts';
import { articleVersion, articleVersions, versionBefore } from '#storage/queries/articles/article-versions.ts';
import { type ReferenceNames, referenceNames } from '#storage/queries/house/reference-names.ts';
import { orAgain } from '../answers.ts';
import { deskPage, type SignedInVisit } from '../desk.ts';
import { formText, idIn } from '../forms.ts';
import type { Gates } from '../gates.tsx';
import { VersionPage, VersionsPage } from '../pages/versions-page.tsx';
import { articleOf } from '../publication-matter.ts';

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
  const article = await articleOf(visit);
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
  return versionPage(visit);
}

/** Takes a version up again; when the text has moved meanwhile, shows how it stands now. */
async function submitRestoration(visit: SignedInVisit): Promise<Response> {
  const form = await visit.c.req.formData();
  const [articleId, number] = [idIn(visit), idIn(visit, 'number')];
  return orAgain(
    visit,
    async () => {
      await restoreVersion(visit, { articleId, number, baseRevision: Number(formText(form, 'baseRevision')) });
      return `/desk/articles/${articleId}/versions/?restored=${number}`;
    },
    versionPage,
  );
}

async function versionPage(visit: SignedInVisit): Promise<Response> {
  const { c, db, actor } = visit;
  const article = await articleOf(visit);
  const version = await articleVersion(db, article.id, idIn(visit, 'number'));
  if (!version) throw new Refusal('notFound');
  const isNewest = version.number === article.version;
  const against = c.req.query('with') === 'newest' && !isNewest ? 'newest' : 'before';
  const number = against === 'newest' ? article.version : await versionBefore(db, article.id, version.number);
  const other = number === null ? null : await articleVersion(db, article.id, number);
  const names = await namesFor(visit, [version.draft, ...(other ? [other.draft] : [])]);
  return c.html(
    <VersionPage
      page={deskPage(visit)}
      article={article}
      comparison={{ version, other, against }}
      names={names}
      mayRestore={mayEdit(actor, article)}
    />,
  );
}

/** The headline of a colleague's draft is not for everybody, even where a text says that it translates it. */
async function namesFor({ db, actor }: SignedInVisit, drafts: ArticleDraft[]): Promise<ReferenceNames> {
  const names = await referenceNames(db, drafts);
  const articles = await articlesForEditing(db, [...names.articles.keys()]);
  const isSeen = (id: number) => {
    const article = articles.get(id);
    return article !== undefined && (article.status === 'published' || mayRead(actor, article));
  };
  return { ...names, articles: new Map([...names.articles].filter(([id]) => isSeen(id))) };
}
