import type { ArticleDraft } from '#content/article.ts';
import { textOf } from '#content/document/walk-document.ts';
import { slugOf } from '#content/slug.ts';
import { cutAtWord } from '#language/extract.ts';
import { articleKindOf } from './article-kind.ts';
import type { BatchPictures } from './batch-pictures.ts';
import { metaOf, type WpPost } from './export-items.ts';
import { type ConvertedText, htmlToDocument } from './html-to-document.ts';
import type { ImportContext } from './import-context.ts';
import { bareHost } from './links.ts';
import { plainLine } from './plain-text.ts';
import type { Reason } from './report.ts';
import { seoTexts } from './seo-text.ts';

/** What the records say that a post's own text does not. */
export type Filed = {
  sectionId: number;
  sectionName: string;
  authorIds: number[];
  topicIds: number[];
  countryCodes: string[];
};

/** An article made from a post, why it is not quite the same, and whether "Lire aussi" lines wait for the end. */
export type ConvertedPost = { draft: ArticleDraft; reasons: Reason[]; hasReferences: boolean };

const LONGEST_TITLE = 120;

/** Turns a post's text and fields into an article's. Throws a `DocumentError` only for what should never happen. */
export function convertPost(
  post: WpPost,
  { filed, pictures, context }: { filed: Filed; pictures: BatchPictures; context: ImportContext },
): ConvertedPost {
  const { document, notes } = convertText(post, { pictures, context });
  const title = plainLine(post.title);
  const headline = title || cutAtWord(textOf(document), LONGEST_TITLE) || `#${post.id}`;
  const slug = slugOf(post.name) || slugOf(headline) || post.id;
  const lead = pictures.leadOf(post);
  const reasons: Reason[] = notes.filter(({ code }) => !REFERENCE_NOTES.includes(code));
  if (title === '') reasons.push({ code: 'titleMissing', detail: headline });
  if (post.name !== '' && slug !== post.name) reasons.push({ code: 'slugChanged', detail: `${post.name} → ${slug}` });
  if (lead === 'missing') reasons.push({ code: 'pictureMissing', detail: `#${metaOf(post, '_thumbnail_id')}` });
  const { sectionName, ...records } = filed;
  const values = {
    title: headline,
    sitename: context.site.title,
    excerpt: plainLine(post.excerpt),
    category: sectionName,
  };
  const draft: ArticleDraft = {
    kind: articleKindOf(post.terms.map(({ name }) => name)),
    language: languageOf(post, context),
    kicker: plainLine(kickerOf(post)) || null,
    headline,
    standfirst: plainLine(post.excerpt) || null,
    body: document,
    slug,
    ...records,
    leadPicture: typeof lead === 'number' ? { mediaId: lead, caption: null, alt: null } : null,
    ...seoTexts(post, values),
    translationOfId: null,
  };
  return { draft, reasons, hasReferences: notes.some(({ code }) => REFERENCE_NOTES.includes(code)) };
}

/** Notes that only hold at the end of the import, when every article is there to be pointed to. */
const REFERENCE_NOTES: readonly string[] = ['readAlso', 'readAlsoUnresolved'];

/** Turns the content of a post or page into a body. */
export function convertText(
  post: WpPost,
  { pictures, context }: { pictures: BatchPictures; context: ImportContext },
): ConvertedText {
  return htmlToDocument(post.content, {
    language: languageOf(post, context),
    baseUrl: post.link || context.site.link,
    ownHosts: ownHostsOf(context),
    resolvePicture: pictures.resolve,
    attachedPictures: pictures.attachedTo(post.id),
    resolveArticle: () => null,
  });
}

/** Hosts under which the old site answered, without `www.`. */
export function ownHostsOf({ site }: Pick<ImportContext, 'site'>): ReadonlySet<string> {
  const hosts = [site.link, site.baseSiteUrl, site.baseBlogUrl].map((url) => URL.parse(url)?.hostname);
  return new Set(hosts.filter((host) => host !== undefined).map(bareHost));
}

/** The two letters of the language that a translation plug-in (Polylang) says, else the newspaper's. */
export function languageOf(post: Pick<WpPost, 'terms'>, { settings }: Pick<ImportContext, 'settings'>): string {
  const told = post.terms.find(({ domain }) => domain === 'language')?.nicename;
  return told && /^[a-z]{2}$/.test(told) ? told : settings.language;
}

/** The custom fields in which newsrooms keep a kicker, which WordPress has no field for. */
function kickerOf(post: WpPost): string {
  const names = ['surtitre', 'sur_titre', 'sur-titre', 'kicker', 'post_surtitre'];
  return names.map((name) => metaOf(post, name) ?? metaOf(post, `_${name}`)).find(Boolean) ?? '';
}
