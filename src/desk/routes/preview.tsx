import type { Hono } from 'hono';
import { z } from 'zod';
import { momentOf } from '#content/clock.ts';
import { may } from '#content/permissions.ts';
import { PREVIEW_DAYS } from '#content/preview-link.ts';
import { hashToken } from '#newsroom/people/secrets.ts';
import { endPreview, sharePreview } from '#newsroom/publication/share-preview.ts';
import { withCheckedBody } from '#newsroom/writing/fit-draft.ts';
import { articleForEditing } from '#storage/queries/articles/article-for-editing.ts';
import { countOpenNotes } from '#storage/queries/articles/article-steps.ts';
import { previewLink, previewLinksOf } from '#storage/queries/articles/preview-links.ts';
import { allowStyles } from '#web/security-headers.ts';
import { type DeskVisit, deskPage, type ReadersEyes, type SignedInVisit } from '../desk.ts';
import { draftJson } from '../draft-json.ts';
import { formText, idIn } from '../forms.ts';
import type { Gates } from '../gates.tsx';
import { jsonBody } from '../json.ts';
import { type FreshPreview, PreviewPage } from '../pages/preview-page.tsx';
import { PlainPage } from '../pages/session-pages.tsx';
import { articleOf } from '../publication-matter.ts';

/** What readers would see, before they do; what it weighs; and the secret links by which outsiders may look. */
export function previewRoutes(app: Hono, { anybody, signedIn }: Gates): void {
  const base = '/desk/articles/:id{[0-9]+}/';
  app.get(`${base}preview/`, signedIn(showPreview));
  app.get(`${base}preview/page/`, signedIn(showReadersPage));
  app.post(`${base}preview/links/`, signedIn(submitLink, 'sharePreview'));
  app.post(`${base}preview/links/end/`, signedIn(submitLinkEnd, 'sharePreview'));
  app.post(`${base}weight/`, signedIn(weigh));
  app.get('/desk/apercu/:token/', anybody(showToOutsider));
}

/** The page in its frames, and the card. */
function showPreview(visit: SignedInVisit): Promise<Response> {
  return previewPage(visit, null);
}

/** The readers' page itself, of the newest version; in a frame, so that its links open beside it, never inside. */
async function showReadersPage(visit: SignedInVisit): Promise<Response> {
  const article = await articleOf(visit);
  const shown = await visit.readers.show({ article, draft: article.draft });
  return readersPage(visit, { ...shown, html: shown.html.replace('<head>', '<head><base target="_blank">') });
}

/** Makes a secret link; it is shown once. */
async function submitLink(visit: SignedInVisit): Promise<Response> {
  const form = await visit.c.req.formData();
  const days = PREVIEW_DAYS.find((each) => String(each) === formText(form, 'days')) ?? 1;
  const { token, expiresAt } = await sharePreview(visit, { articleId: idIn(visit), days });
  return previewPage(visit, { address: `${visit.origin}/desk/apercu/${token}/`, expiresAt });
}

/** Ends a link before its time. */
async function submitLinkEnd(visit: SignedInVisit): Promise<Response> {
  const articleId = idIn(visit);
  const form = await visit.c.req.formData();
  await endPreview(visit, { articleId, tokenHash: formText(form, 'link') });
  return visit.c.redirect(`/desk/articles/${articleId}/preview/?ended=1`, 303);
}

async function previewPage(visit: SignedInVisit, fresh: FreshPreview | null): Promise<Response> {
  const { c, db, clock, user, readers, origin } = visit;
  const page = deskPage(visit);
  const article = await articleOf(visit);
  const isSharer = may(user.roles, 'sharePreview');
  return c.html(
    <PreviewPage
      page={page}
      articleId={article.id}
      headline={article.draft.headline || page.t('publication.untitled')}
      card={await readers.card({ article, draft: article.draft })}
      host={new URL(origin).host}
      openNotes={await countOpenNotes(db, article.id)}
      links={isSharer ? await previewLinksOf(db, article.id, momentOf(clock.now())) : null}
      fresh={fresh}
      note={c.req.query('ended') === '1' ? page.t('preview.links.ended') : null}
    />,
  );
}

const weightRequest = z.object({ draft: draftJson });

/** What a text would weigh for a reader, as it stands in the editor. */
async function weigh(visit: SignedInVisit): Promise<Response> {
  const article = await articleOf(visit);
  const { draft } = await jsonBody(visit.c, weightRequest);
  return visit.c.json(await visit.readers.weigh({ article, draft: withCheckedBody(draft) }));
}

/** The readers' page for whoever holds the secret of a link that still works. */
async function showToOutsider(visit: DeskVisit): Promise<Response> {
  const { c, db, clock, readers } = visit;
  const token = c.req.param('token') ?? '';
  const page = { ...deskPage(visit), user: null };
  const link = /^[0-9a-f]{64}$/.test(token) ? await previewLink(db, hashToken(token), momentOf(clock.now())) : null;
  const article = link && (await articleForEditing(db, link.articleId));
  if (!article) {
    return c.html(<PlainPage page={page} title={page.t('preview.over')} text={page.t('preview.over.intro')} />, 410);
  }
  const notice = page.t('preview.notice', { date: page.longDateTime(link.expiresAt) });
  c.header('X-Robots-Tag', 'noindex, nofollow, noarchive');
  return readersPage(visit, await readers.show({ article, draft: article.draft }, { notice }));
}

/** The readers' page, with leave to carry the styles that it carries for them. */
function readersPage({ c }: DeskVisit, shown: Awaited<ReturnType<ReadersEyes['show']>>): Response | Promise<Response> {
  allowStyles(c, shown.styleHashes);
  return c.html(shown.html);
}
