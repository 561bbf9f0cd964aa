import { findImported, listImported } from '#storage/records/imported-items.ts';
import type { PictureReference } from './conversion.ts';
import { metaOf, type WpPost } from './export-items.ts';
import type { ImportContext } from './import-context.ts';
import { collectPictures, uploadKeys, type WantedPictures } from './upload-path.ts';

/** The pictures of the library that a batch of posts refers to. */
export type BatchPictures = {
  resolve: (reference: PictureReference) => number | null;
  /** Of a post's own library, in its order. */
  attachedTo: (postId: string) => number[];
  /** The picture above the text; null when there is none, `missing` when it names one that is not there. */
  leadOf: (post: WpPost) => number | 'missing' | null;
};

/** More pictures than this in one article's own library are not shown by a `[gallery]` that names none. */
const MOST_ATTACHED = 200;

/** Fetches at once whatever these posts' texts and featured images name. */
export async function batchPictures({ db, source }: ImportContext, posts: WpPost[]): Promise<BatchPictures> {
  const wanted: WantedPictures = { ids: new Set(), keys: new Set() };
  for (const post of posts) {
    collectPictures(post.content, wanted);
    const featured = featuredId(post);
    if (featured) wanted.ids.add(featured);
  }
  const byId = await findImported(db, { source, kind: 'attachment' }, wanted.ids);
  const byKey = await findImported(db, { source, kind: 'file' }, wanted.keys);
  const attached = new Map<string, number[]>();
  for (const { id, content } of posts) {
    if (!/\[gallery(?![^\]]*\bids=)/.test(content)) continue;
    const lines = await listImported(db, { source, kind: 'attached', start: `${id}/`, limit: MOST_ATTACHED });
    attached.set(
      id,
      lines.map(({ targetId }) => targetId),
    );
  }
  return {
    resolve({ url, attachmentId }) {
      const known = attachmentId === null ? undefined : byId.get(attachmentId);
      if (known) return known.targetId;
      const key = url === null ? undefined : uploadKeys(url).find((each) => byKey.has(each));
      return key === undefined ? null : (byKey.get(key)?.targetId ?? null);
    },
    attachedTo: (postId) => attached.get(postId) ?? [],
    leadOf(post) {
      const id = featuredId(post);
      return id === null ? null : (byId.get(id)?.targetId ?? 'missing');
    },
  };
}

function featuredId(post: WpPost): string | null {
  const id = metaOf(post, '_thumbnail_id');
  return id && /^[1-9]\d*$/.test(id) ? id : null;
}
