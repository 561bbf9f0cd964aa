const PICTURE_URL = /(?:https?:)?\/\/?[^\s"'<>()[\]\\]{1,2000}?\.(?:jpe?g|png|gif|webp|avif|bmp|tiff?|svg)/gi;
const ATTACHMENT_ID = /wp-image-(\d{1,12})|attachment_(\d{1,12})|data-(?:attachment-)?id=["'](\d{1,12})/g;
const GALLERY_IDS = /\bids=["']?([\d\s,]{1,2000})/g;

/** What a text may want of the media library: WordPress ids of attachments, and keys of files. May hold too many. */
export type WantedPictures = { ids: Set<string>; keys: Set<string> };

/** Adds what this HTML names, found by sight, so that one query can fetch it for many texts before any is converted. */
export function collectPictures(html: string, { ids, keys }: WantedPictures): void {
  for (const match of html.matchAll(ATTACHMENT_ID)) ids.add(match[1] ?? match[2] ?? match[3] ?? '');
  for (const [, list = ''] of html.matchAll(GALLERY_IDS)) for (const id of list.split(/[\s,]+/)) if (id) ids.add(id);
  for (const [url] of html.matchAll(PICTURE_URL)) for (const key of uploadKeys(url)) keys.add(key);
}

/**
 * The names by which a file is known, best first: its path under WordPress's `uploads`, in lower case and decoded; and the
 * same without the size that WordPress writes at the end of a resized copy (`-300x200`, `-scaled`).
 */
export function uploadKeys(url: string): string[] {
  const path = uploadPath(url).toLowerCase();
  const original = path.replace(/-(?:\d{1,5}x\d{1,5}|scaled|rotated)(\.[a-z]+)$/, '$1');
  return original === path ? [path] : [path, original];
}

/** A file's path under `uploads`, else its whole path without the first slash; decoded. */
export function uploadPath(url: string): string {
  const path = url.replace(/^(?:https?:)?\/\/[^/]*/i, '').replace(/[?#].*$/, '');
  const relative = /\/(?:wp-content\/)?uploads\/(?:sites\/\d+\/)?(.+)$/.exec(path)?.[1] ?? path.replace(/^\/+/, '');
  try {
    return decodeURIComponent(relative).normalize('NFC');
  } catch {
    return relative;
  }
}
