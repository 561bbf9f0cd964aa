import { momentOf } from '#content/clock.ts';
import { picturesOf } from '#content/document/walk-document.ts';
import { phoneRendition } from '#content/media.ts';
import { languages } from '#language/messages.ts';
import { type DraftOnView, draftAsArticle } from '#storage/queries/articles/draft-article.ts';
import { picturesById } from '#storage/queries/pictures/pictures.ts';
import { compressed } from '#web/compression.ts';
import { withoutVoidSlashes } from '#web/void-elements.ts';
import { blankForm } from './comment-forms.ts';
import { type Frame, pageContext } from './page-context.ts';
import { articleHead } from './pages/article-head.ts';
import { ArticlePage } from './pages/article-page.tsx';
import { matterOf } from './routes/article.tsx';
import { frameKeeper, type Site } from './site.ts';

/** What messengers and social networks show of a link to an article. */
export type ShareCard = {
  siteName: string;
  title: string;
  description: string;
  /** Path of a JPEG; null when the card is text alone. */
  image: { path: string; width: number; height: number } | null;
};

/** What a page costs a reader, in bytes: compressed as it is served, and its pictures as a phone asks for them. */
export type PageWeight = { pageBytes: number; pictureBytes: number };

/** A page, and what the Content-Security-Policy must let it carry. */
export type ShownPage = { html: string; styleHashes: readonly string[] };

/** What readers would see of a text that is not published: the very page, made by the very components. */
export type DraftViewer = {
  /** The page as HTML, and the hashes of its styles; with a notice at its top for outsiders, whose messengers are then told nothing. */
  show: (view: DraftOnView, outsiders?: { notice: string }) => Promise<ShownPage>;
  card: (view: DraftOnView) => Promise<ShareCard>;
  weigh: (view: DraftOnView) => Promise<PageWeight>;
};

/** A viewer of drafts for the desk, which knows nothing of the site. */
export function draftViewer(site: Pick<Site, 'db' | 'clock' | 'origin' | 'secret'>): DraftViewer {
  const frames = frameKeeper(site);
  const lookAt = async (view: DraftOnView) => {
    const now = site.clock.now();
    const article = await draftAsArticle(site.db, view, momentOf(now));
    const kept = withSection(await frames.current(), article.section.id);
    const language = languages().includes(article.language) ? article.language : kept.settings.language;
    return { article, page: pageContext(kept, { language, now, origin: site.origin, path: article.path }) };
  };
  const show: DraftViewer['show'] = async (view, outsiders) => {
    const { article, page } = await lookAt(view);
    const { comments, ...around } = await matterOf(site.db, article);
    // Its form is there to be seen and weighed: what it sends is refused, as for any article that is not published.
    const form = blankForm(page, article, site.secret);
    const matter = { article, ...around, comments: { ...comments, form } };
    const html = await (<ArticlePage page={page} matter={matter} notice={outsiders?.notice} />).toString();
    return { html: withoutVoidSlashes(html), styleHashes: page.styles.hashes };
  };
  return {
    show,
    async card(view) {
      const { article, page } = await lookAt(view);
      const { title, description, image } = articleHead(page, article, { crumbs: [], commentCount: 0 });
      const said = { title: page.typeset(title ?? ''), description: page.typeset(description ?? '') };
      return { siteName: page.settings.name, ...said, image: image ?? null };
    },
    async weigh(view) {
      const { html } = await show(view);
      const sent = await compressed('br', new TextEncoder().encode(html));
      return { pageBytes: sent.byteLength, pictureBytes: await pictureBytes(site, view) };
    },
  };
}

/** The menu as it will be: a section's first article brings it in. */
function withSection(frame: Frame, sectionId: number): Frame {
  const shown = new Set([sectionId, ...frame.sections.map(({ id }) => id)]);
  return { ...frame, sections: frame.allSections.filter(({ id }) => shown.has(id)) };
}

/** Of the article's own pictures, each once. */
async function pictureBytes({ db }: Pick<Site, 'db'>, { draft }: DraftOnView): Promise<number> {
  const ids = [draft.leadPicture?.mediaId ?? 0, ...picturesOf(draft.body).map(({ attrs }) => attrs.mediaId)];
  const pictures = await picturesById(db, ids);
  return pictures.values().reduce((sum, { renditions }) => sum + (phoneRendition(renditions)?.byteSize ?? 0), 0);
}
