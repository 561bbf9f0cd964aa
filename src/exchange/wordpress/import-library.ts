import { canonicalPath } from '#content/address.ts';
import { FILE_EXTENSIONS } from '#content/media.ts';
import { claimAddresses, type NewAddress } from '#storage/records/addresses.ts';
import { findImported, type ImportedItem, recordImported } from '#storage/records/imported-items.ts';
import { insertMedia } from '#storage/records/media.ts';
import { singleLine } from './clean-text.ts';
import type { PlacedPost } from './due-post.ts';
import { metaOf, type WpPost } from './export-items.ts';
import { checksumOf } from './fingerprint.ts';
import type { ImportContext } from './import-context.ts';
import { plainLine } from './plain-text.ts';
import type { ReportedItem } from './report.ts';
import { uploadKeys, uploadPath } from './upload-path.ts';
import { readDate } from './wp-dates.ts';

/**
 * Gives each attachment a record in the media library, still without its file (`import-files.ts` brings it), so that the
 * articles that come after can point to it.
 */
export async function importAttachments(context: ImportContext, attachments: PlacedPost[]): Promise<void> {
  const { db, source, counter } = context;
  const imported = await findImported(
    db,
    { source, kind: 'attachment' },
    attachments.map(({ id }) => id),
  );
  const ledger: Ledger = { attachment: [], file: [], attached: [] };
  const addresses: NewAddress[] = [];
  for (const attachment of attachments) {
    const item = reported(attachment);
    const known = imported.get(attachment.id);
    if (attachment.id === '') counter.refuse(item, { code: 'noId', detail: '' });
    else if (known) counter.keepUnchanged(item);
    else if (mimeTypeOf(attachment) === null)
      counter.refuse(item, { code: 'fileRefused', detail: fileName(attachment) });
    else {
      const mediaId = await insertMedia(db, recordOf(attachment, context));
      imported.set(attachment.id, { sourceId: attachment.id, targetId: mediaId, checksum: '', modifiedAt: null });
      noteIn(ledger, attachment, mediaId);
      addresses.push(...addressesOf(attachment, mediaId));
      counter.keep(item);
    }
  }
  for (const [kind, entries] of Object.entries(ledger)) {
    await recordImported(db, { source, kind: kind as keyof Ledger }, entries);
  }
  await claimAddresses(db, addresses);
}

type Ledger = Record<'attachment' | 'file' | 'attached', ImportedItem[]>;

function noteIn(ledger: Ledger, attachment: WpPost, targetId: number): void {
  const line = { targetId, modifiedAt: null, checksum: '' };
  ledger.attachment.push({ ...line, sourceId: attachment.id, checksum: checksumOf(attachment) });
  for (const key of uploadKeys(attachment.attachmentUrl)) ledger.file.push({ ...line, sourceId: key });
  const order = String(Math.max(0, attachment.menuOrder)).padStart(6, '0');
  if (/^[1-9]\d*$/.test(attachment.parent)) {
    const sourceId = `${attachment.parent}/${order}/${attachment.id.padStart(10, '0')}`;
    ledger.attached.push({ ...line, sourceId });
  }
}

function recordOf(attachment: WpPost, { now, settings, state }: ImportContext) {
  const site = { offsetMinutes: state.offsetMinutes, timeZone: settings.timeZone };
  const created = readDate(attachment.dateGmt, attachment.date, site)?.moment;
  return {
    hash: null,
    fileName: fileName(attachment),
    mimeType: mimeTypeOf(attachment) ?? '',
    width: null,
    height: null,
    byteSize: null,
    alt: singleLine(plainLine(metaOf(attachment, '_wp_attachment_image_alt') ?? '')),
    caption: plainLine(attachment.excerpt) || plainLine(attachment.content),
    credit: creditOf(attachment),
    focalX: 0.5,
    focalY: 0.5,
    renditions: [],
    sourceUrl: attachment.attachmentUrl || null,
    createdAt: created ?? now,
  };
}

/** What the camera or the agency wrote in the picture, as PHP keeps it: `s:6:"credit";s:3:"AFP";`. */
function creditOf(attachment: WpPost): string {
  const metadata = metaOf(attachment, '_wp_attachment_metadata') ?? '';
  const credit = /"credit";s:\d+:"([^"]{1,200})"/.exec(metadata)?.[1];
  return plainLine(credit ?? /"copyright";s:\d+:"([^"]{1,200})"/.exec(metadata)?.[1] ?? '');
}

/** The pages and files by which WordPress showed an attachment; all lead to the file. */
function addressesOf(attachment: WpPost, targetId: number): NewAddress[] {
  const link = URL.parse(attachment.link)?.pathname;
  const file = URL.parse(attachment.attachmentUrl)?.pathname;
  const paths = [link, file].map((path) => (path && path !== '/' ? canonicalPath(path) : null));
  const known = [...paths.filter((path) => path !== null), `/?attachment_id=${attachment.id}`];
  return known.map((path) => ({ path, kind: 'file', targetId, isCurrent: false }));
}

const PICTURE_TYPES: Record<string, string> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  svg: 'image/svg+xml',
};
const FILE_TYPES = Object.fromEntries(Object.entries(FILE_EXTENSIONS).map(([type, extension]) => [extension, type]));

/** By the file's name, as WordPress itself judges; null for a type that is not kept. */
function mimeTypeOf(attachment: WpPost): string | null {
  const extension = /\.([a-z0-9]+)$/i.exec(fileName(attachment))?.[1]?.toLowerCase() ?? '';
  return PICTURE_TYPES[extension] ?? FILE_TYPES[extension] ?? null;
}

function fileName(attachment: WpPost): string {
  return uploadPath(attachment.attachmentUrl).split('/').at(-1) || attachment.name || attachment.id;
}

function reported({ id, title, line }: PlacedPost): ReportedItem {
  return { kind: 'attachment', id, title: plainLine(title), line };
}
