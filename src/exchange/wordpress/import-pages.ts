import { slugOf } from '#content/slug.ts';
import { takenAddresses } from '#storage/queries/addresses.ts';
import { pageForEditing } from '#storage/queries/house/pages.ts';
import { claimAddresses } from '#storage/records/addresses.ts';
import { recordImported } from '#storage/records/imported-items.ts';
import { insertPage, type NewPage, updatePage } from '#storage/records/pages.ts';
import { type BatchPictures, batchPictures } from './batch-pictures.ts';
import { convertText, languageOf } from './convert-post.ts';
import type { DuePost, PlacedPost } from './due-post.ts';
import { checksumOf } from './fingerprint.ts';
import type { ImportContext } from './import-context.ts';
import { formerPaths, isFreeForContent, oldPath } from './old-addresses.ts';
import { plainLine, plainLines } from './plain-text.ts';
import { type PostDates, postDates } from './post-dates.ts';
import type { Reason } from './report.ts';
import { seoTexts } from './seo-text.ts';

/** Stores a batch of pages with their addresses. Comments on them are refused: our pages have none. */
export async function importPages(context: ImportContext, due: DuePost[]): Promise<void> {
  const pictures = await batchPictures(
    context,
    due.map(({ post }) => post),
  );
  for (const each of due) {
    await importPage(context, each, pictures);
    for (const { id, author } of each.post.comments) {
      const item = { kind: 'comment' as const, id, title: plainLine(author), line: each.post.line };
      context.counter.refuse(item, { code: 'commentOnPage', detail: `#${each.post.id}` });
    }
  }
}

async function importPage(
  context: ImportContext,
  { post, item, known }: DuePost,
  pictures: BatchPictures,
): Promise<void> {
  const { db, source, counter } = context;
  const checksum = checksumOf({ ...post, line: 0, endOffset: 0 });
  if (known?.checksum === checksum) return counter.keepUnchanged(item);
  const { page, reasons } = convertPage(context, post, pictures);
  if (known) {
    const current = await pageForEditing(db, known.targetId);
    if (current?.modifiedAt !== known.modifiedAt) return counter.keep(item, [{ code: 'editedHere', detail: '' }]);
    await updatePage(db, known.targetId, { ...page, path: current?.path ?? page.path });
    reasons.unshift({ code: 'updated', detail: '' });
  }
  const targetId = known?.targetId ?? (await insertWithAddress(context, { post, page, reasons }));
  const line = { sourceId: post.id, targetId, checksum, modifiedAt: page.modifiedAt };
  await recordImported(db, { source, kind: 'page' }, [line]);
  counter.keep(item, reasons);
}

type Converted = { post: PlacedPost; page: NewPage; reasons: Reason[] };

async function insertWithAddress({ db }: ImportContext, { post, page, reasons }: Converted): Promise<number> {
  const wanted = page.path;
  const paths = [
    wanted,
    ...[2, 3, 4, 5].map((number) => wanted.replace(/\/$/, `-${number}/`)),
    `/${page.slug}-${post.id}/`,
  ];
  const taken = await takenAddresses(db, paths);
  const path = paths.find((each) => !taken.has(each) && isFreeForContent(each)) ?? `/${post.id}/`;
  if (path !== wanted) reasons.push({ code: 'addressTaken', detail: `${wanted} → ${path}` });
  const targetId = await insertPage(db, { ...page, path });
  const former = formerPaths(post).map((each) => ({ path: each, kind: 'page' as const, targetId, isCurrent: false }));
  await claimAddresses(db, [{ path, kind: 'page', targetId, isCurrent: true }, ...former]);
  return targetId;
}

function convertPage(
  context: ImportContext,
  post: PlacedPost,
  pictures: BatchPictures,
): { page: NewPage; reasons: Reason[] } {
  const { document, notes } = convertText(post, { pictures, context });
  const { state, settings, now, site } = context;
  const dates = postDates(post, { site: { offsetMinutes: state.offsetMinutes, timeZone: settings.timeZone }, now });
  const written = plainLine(post.title);
  const title = written || `#${post.id}`;
  const slug = slugOf(post.name) || slugOf(title) || post.id;
  const excerpt = plainLines(post.excerpt);
  const { seoDescription } = seoTexts(post, { title, sitename: site.title, excerpt, category: '' });
  const page: NewPage = {
    slug,
    path: oldPath(post.link) ?? `/${slug}/`,
    title,
    body: document,
    language: languageOf(post, context),
    status: dates.status === 'published' ? 'published' : 'draft',
    isInFooter: isForEveryPage(slug),
    position: post.menuOrder,
    seoDescription: seoDescription ?? (excerpt || null),
    createdAt: dates.createdAt,
    modifiedAt: dates.modifiedAt,
  };
  const reasons: Reason[] = [...faultsOf(post, dates), ...notes];
  if (written === '') reasons.push({ code: 'titleMissing', detail: title });
  return { page, reasons };
}

function faultsOf(post: PlacedPost, dates: PostDates): Reason[] {
  return [...post.faults.map((code) => ({ code, detail: '' })), ...dates.reasons];
}

/** The pages that a reader looks for at the foot of any other. */
function isForEveryPage(slug: string): boolean {
  return /^(a-propos|qui-sommes-nous|about|mentions|legal|charte|contact|nous-|redaction|equipe|ours|publicite|abonne|confidentialite|politique-de|privacy|cgu|cgv|conditions)/.test(
    slug,
  );
}
