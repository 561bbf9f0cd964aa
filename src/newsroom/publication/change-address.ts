import { canonicalPath, isOwnPath } from '#content/address.ts';
import { momentOf } from '#content/clock.ts';
import { slugOf } from '#content/slug.ts';
import { type Database, inTransaction } from '#storage/database.ts';
import type { EditableArticle } from '#storage/queries/articles/article-for-editing.ts';
import { moveAddress } from '#storage/records/addresses.ts';
import { saveDraft, setArticlePath } from '#storage/records/articles.ts';
import { advanceEdition } from '#storage/records/editions.ts';
import type { Newsroom } from '../context.ts';
import { Refusal } from '../errors.ts';
import { articleAtHand } from './article-at-hand.ts';
import type { StepInput } from './move-article.ts';
import { noteStep } from './note-step.ts';

/** Bytes of an address at most: more does not survive every messenger. */
const LONGEST_PATH = 250;

/**
 * Gives an article another address. Before it is first published that is only the last part, its slug; afterwards a whole
 * path, or its last part, and every former address leads to the new one for ever. Gives back the new path or slug. Throws
 * a `Refusal` for what can be no address, or is, or was, that of something else.
 */
export async function changeAddress(
  { db, clock, actor }: Newsroom,
  { articleId, address, comment }: StepInput & { address: string },
): Promise<string> {
  return inTransaction(db, async (tx) => {
    const room = { db: tx, clock, actor };
    const article = await articleAtHand(room, articleId, 'changeAddress');
    const [before, after] =
      article.path === null
        ? [article.draft.slug, wantedSlug(address)]
        : [article.path, wantedPath(article.path, address)];
    if (after === before) throw new Refusal('nothingChanged');
    if (article.path === null) await changeSlug(room, article, after);
    else await movePath(tx, article, { path: after, now: momentOf(clock.now()) });
    await noteStep(room, article, { action: 'articleAddressChanged', before, after, comment });
    return after;
  });
}

function wantedSlug(address: string): string {
  const last = address.split('/').filter(Boolean).at(-1) ?? '';
  const slug = slugOf(last);
  if (slug === '') throw new Refusal('addressInvalid', address);
  return slug;
}

/** A path as it is, or the current one with another last part. */
function wantedPath(current: string, address: string): string {
  const typed = address.trim();
  const wanted = typed.startsWith('/') ? typed : current.replace(/[^/]+(\/?)$/, `${slugOf(typed)}$1`);
  const path = canonicalPath(wanted);
  const isPath = path !== null && /[^/]/.test(path) && !/[?#]/.test(wanted) && path.length <= LONGEST_PATH;
  if (!isPath || isOwnPath(path) || slugOf(typed) === '') throw new Refusal('addressInvalid', address);
  return path;
}

async function changeSlug({ db, clock, actor }: Newsroom, { id, draft }: EditableArticle, slug: string): Promise<void> {
  const save = { savedAt: momentOf(clock.now()), savedBy: actor, reason: 'saved', isGathered: false } as const;
  await saveDraft(db, id, { draft: { ...draft, slug }, ...save });
}

type Move = { path: string; now: string };

async function movePath(tx: Database, { id }: EditableArticle, { path, now }: Move): Promise<void> {
  if (!(await moveAddress(tx, { path, kind: 'article', targetId: id }))) throw new Refusal('addressTaken', path);
  await setArticlePath(tx, id, path);
  await advanceEdition(tx, now);
}
