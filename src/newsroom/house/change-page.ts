import { canonicalPath, isOwnPath } from '#content/address.ts';
import type { Moment } from '#content/article.ts';
import { momentOf } from '#content/clock.ts';
import { checkDocument, DocumentError } from '#content/document/check-document.ts';
import type { DocumentJson } from '#content/document/document.ts';
import { slugOf } from '#content/slug.ts';
import { languages } from '#language/messages.ts';
import { type Database, inTransaction } from '#storage/database.ts';
import { type EditablePage, pageForEditing } from '#storage/queries/house/pages.ts';
import { claimAddresses } from '#storage/records/addresses.ts';
import { advanceEdition } from '#storage/records/editions.ts';
import { leaveAddress } from '#storage/records/former-addresses.ts';
import { holdPage, insertPage, updatePage } from '#storage/records/pages.ts';
import { mustBeAllowed } from '../actor.ts';
import type { Newsroom } from '../context.ts';
import { Refusal } from '../errors.ts';
import { noteInJournal } from '../note-in-journal.ts';
import { difference, nameIn, oneLine, textIn } from '../plain-words.ts';
import { mustBeFree } from './settle-address.ts';

/** A page that is not news, as it is wanted; an empty address is made from the title. */
export type PageChange = {
  pageId: number | null;
  /** Moment of the version that was worked on; null to replace whatever is there. */
  basedOn: Moment | null;
  title: string;
  path: string;
  language: string;
  status: 'draft' | 'published';
  isInFooter: boolean;
  position: number;
  seoDescription: string;
  body: unknown;
};

/**
 * Puts a page in place of what it was, or with a null identity adds one. When its address changes, the former one leads to
 * it for ever. Gives back its identity. Throws a `Refusal` when it has no title, its address is taken or one of Griot's
 * own, its body is no document, or somebody else saved it meanwhile.
 */
export async function changePage({ db, clock, actor }: Newsroom, change: PageChange): Promise<number> {
  mustBeAllowed(actor, 'manageHouse');
  const wanted = plainOf(change);
  return inTransaction(db, async (tx) => {
    const before = await presentOf(tx, change);
    await mustBeFree(tx, wanted.path, { kind: 'page', id: change.pageId });
    const modifiedAt = momentOf(clock.now());
    const page = { ...wanted, createdAt: before?.createdAt ?? modifiedAt, modifiedAt };
    if (before) await updatePage(tx, before.id, page);
    const id = before?.id ?? (await insertPage(tx, page));
    await settle(tx, { id, before, path: wanted.path });
    const deed = deedOf(before, wanted);
    if (deed) await noteInJournal({ db: tx, clock, actor }, { subject: wanted.title, ...deed });
    if (deed && isSeenByReaders(before, wanted)) await advanceEdition(tx, modifiedAt);
    return id;
  });
}

function deedOf(before: EditablePage | null, wanted: Wanted) {
  if (!before) return { action: 'pageAdded' as const, before: null, after: wanted.path };
  const note = difference(told(before), told(wanted));
  return note && { action: 'pageChanged' as const, ...note };
}

function isSeenByReaders(before: EditablePage | null, wanted: Wanted): boolean {
  return before?.status === 'published' || wanted.status === 'published';
}

/** The page as it is; null for a new one. Throws a `Refusal` when it is no more, or not what was worked on. */
async function presentOf(tx: Database, { pageId, basedOn }: PageChange): Promise<EditablePage | null> {
  if (pageId === null) return null;
  await holdPage(tx, pageId);
  const page = await pageForEditing(tx, pageId);
  if (!page) throw new Refusal('notFound', `page ${pageId}`);
  if (basedOn !== null && basedOn !== page.modifiedAt) throw new Refusal('pageMoved', page.modifiedAt);
  return page;
}

type Settlement = { id: number; before: EditablePage | null; path: string };

async function settle(tx: Database, { id, before, path }: Settlement): Promise<void> {
  if (before && before.path !== path) await leaveAddress(tx, { path: before.path, kind: 'page', targetId: id });
  const refused = await claimAddresses(tx, [{ path, kind: 'page', targetId: id, isCurrent: true }]);
  if (refused.length > 0) throw new Refusal('addressTaken', path);
}

type Wanted = ReturnType<typeof plainOf>;

function plainOf({ pageId: _, basedOn: __, ...change }: PageChange) {
  const title = nameIn(change.title, 200);
  const path = pathOf(change.path, title);
  if (!languages().includes(change.language)) throw new Refusal('languageUnknown', change.language);
  return {
    ...change,
    title,
    path,
    slug: path.split('/').filter(Boolean).at(-1) ?? '',
    position: Math.min(999, Math.max(0, Math.trunc(change.position) || 0)),
    seoDescription: textIn(oneLine(change.seoDescription), 300),
    body: bodyOf(change.body),
  };
}

/** `contact`, `/contact` and `/contact/` are the same address; whatever stands between slashes becomes a slug. */
function pathOf(asked: string, title: string): string {
  const slugs = (asked.trim() || title).split('/').map(slugOf).filter(Boolean);
  if (slugs.length === 0) throw new Refusal('slugMissing', asked);
  const path = canonicalPath(`/${slugs.join('/')}/`);
  if (path === null || isOwnPath(path)) throw new Refusal('addressReserved', asked);
  return path;
}

function bodyOf(body: unknown): DocumentJson {
  try {
    return checkDocument(body);
  } catch (error) {
    if (error instanceof DocumentError) throw new Refusal('bodyInvalid', error.message);
    throw error;
  }
}

function told({ title, path, language, status, isInFooter, position, seoDescription, body }: Wanted) {
  return { title, path, language, status, isInFooter, position, seoDescription, body };
}
